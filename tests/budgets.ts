/**
 * What may be sent to a reader, in bytes: the one list of it. `npm test` fails where something built has outgrown it, and
 * `npm run bench` prints it beside what was measured. Brotli, where it says nothing else.
 */
export const BUDGETS = {
  /** The story page before any touch, by what the browser asks for; and its scripts, which stand in its HTML. */
  story: { document: 28_000, stylesheet: 9_000, font: 90_000, script: 0, inline: 5_000 },
  /** The HTML of the pages: the first pattern that a page’s path matches. */
  pages: { 'embed/*/story/*': 28_000, 'embed/**': 9_500, '*/cite/*': 4_500, '*/embed/*': 7_000, '404.html': 2_000 },
  /** Every script that a page asks for with all of its instruments awake. */
  awake: { story: 120_000, embed: 105_000 },
  /** How many waves of requests an instrument needs to wake. */
  waves: 2,
  /** What is sent for one instrument alone or for a page’s own script, and last what all instruments share and what moves some. */
  scripts: {
    Timeline: 3_300,
    Comparison: 3_100,
    Figure: 3_600,
    Gates: 2_000,
    Claims: 1_000,
    Previewer: 2_600,
    hydrate: 71_000,
    motion: 29_000,
  },
  /** Gzip: the scroll story’s script alone, `embed.js`, and each script that stands in an embed. */
  gzip: { scrollStory: 1_500, host: 1_000, child: 1_000 },
} as const;
