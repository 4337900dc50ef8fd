import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import tailwind from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { storySitemap } from './src/commands/storySitemap.ts';
import { desk } from './src/desk/desk.ts';

const { SITE_URL, BASE_PATH, CONTENT_DIR = 'content', OUT_DIR = 'dist' } = process.env;
const cache = createHash('sha256').update(`${CONTENT_DIR} ${OUT_DIR}`).digest('hex').slice(0, 8);

/** `client:touch`, the one way in which an island may wake. */
const touch = {
  name: 'client-touch',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'touch', entrypoint: './src/browser/touch.ts' });
    },
  },
};

/** What of the islands’ shared files imports framer-motion, which not every island needs. */
const MOVED = String.raw`(hooks[\\/](useMotion|animateShare)|marks[\\/](Bars|Cuts|RangeEnd))\.`;

/** One chunk for framer-motion and what draws with it. */
const motion = {
  name: 'motion',
  test: new RegExp(
    String.raw`node_modules[\\/](framer-motion|motion-dom|motion-utils)[\\/]|src[\\/]islands[\\/]${MOVED}`,
  ),
};
/** One chunk for React and all else that islands share: the first touch costs two waves of requests, and not four. */
const instruments = {
  name: 'instruments',
  priority: 1,
  test: new RegExp(
    String.raw`node_modules[\\/](react|react-dom|scheduler|d3-array)[\\/]|src[\\/](words|model|charts|islands[\\/](?!${MOVED})(hydrate|parts|motion|hooks|marks))`,
  ),
};

/**
 * Nearly all that islands share runs when the first of them wakes: with this on its first line V8 compiles it while it arrives,
 * beside the page, and not function by function under the reader’s hand. To others it is a comment.
 */
const compileAtOnce = ({ name }) => (name === instruments.name ? '//# allFunctionsCalledOnLoad' : '');

const own = (file) => fileURLToPath(new URL(`src/islands/${file}`, import.meta.url));
/**
 * framer-motion has React from where the instruments have it: by its name it would need the bundler’s runtime, a third wave. And
 * islands are taken over by `hydrate.ts`.
 */
const oneReact = {
  name: 'one-react',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source, importer) => {
    if (source === 'react' && importer?.includes('framer-motion')) return own('hooks/react.ts');
    return source === '@astrojs/react/client.js' ? own('hydrate.ts') : undefined;
  },
};

/**
 * A drawing is written at once: as a stream, which it needn’t be, it takes React twice the time. (It then gets no prefix for the
 * names that `useId` gives, which no island asks for.)
 */
const drawings = react({ experimentalDisableStreaming: true });

export default defineConfig({
  ...(SITE_URL && { site: SITE_URL }),
  ...(BASE_PATH && { base: BASE_PATH }),
  outDir: OUT_DIR,
  cacheDir: `node_modules/.astro/${cache}`,
  trailingSlash: 'always',
  compressHTML: true,
  // While one page is written to the disk, others are made.
  build: { concurrency: 4 },
  // The builder names its own scripts and styles; `pagePolicy.ts` makes each page’s policy of them when it is finished.
  security: { csp: true },
  // The stories’ Markdown is read by a loader of ours; Astro’s highlighter would only warn of that policy.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Which schema is whose, for editors; the stories of a test are nobody’s to edit.
  experimental: { contentIntellisense: CONTENT_DIR === 'content' },
  integrations: [drawings, touch, desk(CONTENT_DIR), ...(SITE_URL ? [storySitemap(CONTENT_DIR, BASE_PATH)] : [])],
  vite: {
    // Astro passes this on to the build of what readers are sent only from here.
    build: { license: { fileName: 'licenses.txt' }, cssTarget: ['chrome123', 'firefox128', 'safari18', 'ios18'] },
    plugins: [oneReact, tailwind({ optimize: false })],
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: [motion, instruments] }, postBanner: compileAtOnce } },
        },
      },
    },
  },
});
