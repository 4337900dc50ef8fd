const COLOUR = /--([\w-]+):\s*(#[\da-f]{6})\s*;/gi;

/** The colours of the light theme, by name: the custom properties of the first `:root` of tokens.css that are one. */
export function readTokens(css: string): Record<string, string> {
  const [, root = ''] = /:root\s*\{([^}]*)\}/.exec(css) ?? [];
  return Object.fromEntries([...root.matchAll(COLOUR)].map(([, name = '', value = '']) => [name, value]));
}
