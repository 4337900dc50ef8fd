/** A header that every answer for some paths has, for every kind of host. */
export interface HeaderRule {
  name: string;
  value: string;
  /**
   * Paths from the top of the site: `:name` is one part of a path, `*` anything. `'rest'` is every path that no other rule names
   * for this header; hosts that read `_headers` say the same there by themselves.
   */
  paths: readonly string[] | 'rest';
}

const ALL = ['/*'];
/** The front page, the stories and the pages beside them; an embed lies one part deeper. */
const PAGES = ['/', '/:story/', '/:story/:page/'];
const EMBEDS = ['/embed/:story/:piece/'];
const HASHED = ['/_astro/*'];

/**
 * What hosts say with the site’s files: the one table, from which `_headers` and the configuration of nginx are made. No two
 * rules give one path the same header, since hosts join what they say twice.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff', paths: ALL },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin', paths: ALL },
  {
    name: 'Permissions-Policy',
    value:
      'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
    paths: ALL,
  },
  // Who may frame a page, which the policy within it can’t say. Nobody frames a story and what lies beside it; embeds stand in
  // anybody’s frame, on a page that is a file too, whatever X-Frame-Options a server adds; and so does what says that there is none.
  { name: 'Content-Security-Policy', value: "frame-ancestors 'none'", paths: PAGES },
  { name: 'Content-Security-Policy', value: 'frame-ancestors * file:', paths: EMBEDS },
  // The name of such a file says what is in it.
  { name: 'Cache-Control', value: 'public, max-age=31536000, immutable', paths: HASHED },
  { name: 'Cache-Control', value: 'public, max-age=0, must-revalidate', paths: 'rest' },
  // A frame in a sandbox has no origin of its own: its fonts and instruments come as if from elsewhere.
  { name: 'Access-Control-Allow-Origin', value: '*', paths: [...HASHED, '/data/*', '/oembed/*', '/feed.xml'] },
];

/** The regular expression, as text, that a path of a site under `base` has to match for a rule’s path. */
export function pathPattern(path: string, base: string): string {
  const plain = `${base}${path}`.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  const parts = plain.replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+');
  return `^${parts}${path.endsWith('/') ? String.raw`(index\.html)?` : ''}$`;
}

/** The headers of a path of a site under `base`, by their names. */
export function headersAt(pathname: string, base: string): Record<string, string> {
  const matches = ({ paths }: HeaderRule) =>
    paths !== 'rest' && paths.some((path) => new RegExp(pathPattern(path, base)).test(pathname));
  const named = HEADER_RULES.filter(matches);
  const rest = HEADER_RULES.filter((rule) => rule.paths === 'rest' && !named.some(({ name }) => name === rule.name));
  return Object.fromEntries([...named, ...rest].map(({ name, value }) => [name, value]));
}

/** The file `_headers` that Netlify and Cloudflare Pages read, for a site under `base`. */
export function headersFile(base: string): string {
  const paths = new Set(HEADER_RULES.flatMap((rule) => (rule.paths === 'rest' ? [] : rule.paths)));
  const blocks = [...paths].map((path) => {
    const rules = HEADER_RULES.filter((rule) => rule.paths !== 'rest' && rule.paths.includes(path));
    return [`${base}${path}`, ...rules.map(({ name, value }) => `  ${name}: ${value}`)].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}
