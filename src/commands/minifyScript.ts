import { minify } from 'terser';

/** Every script as it was made smaller: the pages of a site have the same few. */
const known = new Map<string, Promise<string>>();

/** The same script in fewer bytes; what others may call keeps its name. Rejects where it is none. */
export function minifyScript(text: string, module = false): Promise<string> {
  const key = `${String(module)} ${text}`;
  const made = known.get(key) ?? minified(text, module);
  known.set(key, made);
  return made;
}

async function minified(text: string, module: boolean): Promise<string> {
  const { code = '' } = await minify(text, { module, ecma: 2020, compress: { passes: 3 } });
  return code.replace(/;$/, '');
}
