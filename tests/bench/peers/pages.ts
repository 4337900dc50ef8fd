import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A page that is measured beside the others, at its path on the bench’s own server. */
export interface Peer {
  name: string;
  path: string;
  /** What a reader presses there, by turns; none where there is nothing to press. */
  presses: readonly string[];
  /** How often Lighthouse looks at it: often where a promise hangs on it. */
  runs: number;
}

const LENS = ['label:has(#lens-first)', 'label:has(#lens-second)', 'label:has(#lens-both)'];

/** Ours; ours with every script removed, the lower limit; and the same story with what a newsroom would pick instead. */
export const PEERS: readonly Peer[] = [
  { name: 'ours', path: '/kiro-cost-explorer/', presses: LENS, runs: 5 },
  { name: 'ours without a script', path: '/without/', presses: LENS, runs: 5 },
  { name: 'scrollama', path: '/scrollama/', presses: LENS, runs: 1 },
  {
    name: 'TimelineJS3',
    path: '/timelinejs/',
    // To the next event and back: the last one has no next.
    presses: ['.tl-slidenav-next:visible', '.tl-slidenav-previous:visible'],
    runs: 1,
  },
  { name: 'an empty page', path: '/empty/', presses: ['label'], runs: 1 },
];

interface Told {
  title: string;
  dek: string;
  lang: string;
  events: readonly { title: string; html: string; at?: string }[];
}

const SCRIPT = /<script\b[^>]*>.*?<\/script>/gs;

/** scrollama as its own guide says, on our page without our scripts: it moves the same stage over the same steps. */
const SCROLLAMA = `<script src="/peers/scrollama/build/scrollama.min.js"></script><script>
for (const root of document.querySelectorAll('.scrolly')) {
  const drawn = [...root.querySelectorAll('[data-states]')];
  const step = [...root.querySelectorAll('.step')];
  scrollama().setup({ step, offset: 0.5 }).onStepEnter(({ element, index }) => {
    for (const one of step) one.classList.toggle('is-now', one === element);
    for (const mark of drawn) mark.dataset.state = mark.dataset.states.split(' ')[index] || '';
  });
}</script>`;

/** The first day that an EDTF date names, as TimelineJS3 asks for it. */
function startDate(at: string) {
  const [, year, month, day] = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(at) ?? [];
  return { year, month, day };
}

function timelinePage({ title, dek, lang, events }: Told): string {
  const data = {
    title: { text: { headline: title, text: dek } },
    events: events.flatMap(({ title: headline, html, at }) =>
      at === undefined ? [] : { start_date: startDate(at), text: { headline, text: html } },
    ),
  };
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<meta name="description" content="${title}"><link rel="stylesheet" href="/peers/@knight-lab/timelinejs/dist/css/timeline.css">
<main><div id="timeline" style="width:100%;height:600px"></div></main>
<script src="/peers/@knight-lab/timelinejs/dist/js/timeline.js"></script><script>new TL.Timeline('timeline', ${json})</script></html>`;
}

/** The HTML of every page of a peer that isn’t built, by its path, from the built story in `dist`. */
export async function peerPages(dist: string): Promise<Record<string, string>> {
  const html = await readFile(path.join(dist, 'kiro-cost-explorer/index.html'), 'utf8');
  const told = JSON.parse(await readFile(path.join(dist, 'data/kiro-cost-explorer.json'), 'utf8')) as Told;
  const without = html.replaceAll(SCRIPT, '');
  return {
    '/without/': without,
    '/scrollama/': `${without}${SCROLLAMA}`,
    '/timelinejs/': timelinePage(told),
    '/empty/':
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><main><label><input type="checkbox"> A checkbox</label></main></html>',
  };
}
