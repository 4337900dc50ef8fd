import { createRequire } from 'node:module';
import path from 'node:path';
import type { Heights } from '../../src/embed/heights.ts';
import { plainFrame } from '../../src/embed/snippets.ts';

const require = createRequire(import.meta.url);
const ofPackage = (name: string, file: string) =>
  path.join(path.dirname(require.resolve(`${name}/package.json`)), file);

interface FrameOptions {
  sandbox?: string;
  lazy?: boolean;
}

/** One way to embed a page: its markup, its host script, its child script, and how a message of its is forged. */
export interface Kit {
  id: string;
  name: string;
  /** What stands in the host’s page for a child at this address, before any script has run. */
  markup: (address: string, options?: FrameOptions) => string;
  /** The host’s script, and what starts it where it doesn’t start itself. */
  host: { file: string; start: string };
  /** What fits a plain iframe that is in the page already; undefined where the library can’t take one over. */
  adopt: string | undefined;
  /** The child’s script and what starts it; undefined for ours, which is in the page as built. */
  child?: { file: string; start: string };
  /** What a liar sends to the page in place of the child, to make the frame 5 px high. `id` is that of the true frame. */
  forged: (id: string) => unknown;
  /** A snippet with heights for each width that needs no script; undefined where there is none. */
  baked?: (address: string, heights: Heights) => string;
}

const attributes = ({ sandbox, lazy }: FrameOptions = {}, prefix = '') =>
  [sandbox && `${prefix}sandbox="${sandbox}"`, lazy && `${prefix}loading="lazy"`].filter(Boolean).join(' ');

const iframe = (address: string, options?: FrameOptions, more = '') =>
  `<iframe src="${address}" title="An embed" width="100%" style="border:0;width:100%" ${more} ${attributes(options)}></iframe>`;

/** Ours and the libraries that are used today, each as its own documentation says. */
export const KITS: readonly Kit[] = [
  {
    id: 'ours',
    name: 'ours',
    markup: (address, options) => iframe(address, options, 'referrerpolicy="no-referrer"'),
    host: { file: path.resolve(import.meta.dirname, '../../src/embed/host.js'), start: '' },
    adopt: '',
    forged: () => ({ sentinel: 'amp', type: 'embed-size', height: 5 }),
    baked: (address, heights) => plainFrame({ address, title: 'An embed', place: address, heights }),
  },
  {
    id: 'pym',
    name: 'pym.js',
    markup: (address, options) => `<div data-pym-src="${address}" ${attributes(options, 'data-pym-')}></div>`,
    host: { file: ofPackage('pym.js', 'dist/pym.v1.min.js'), start: '' },
    adopt: undefined,
    child: { file: ofPackage('pym.js', 'dist/pym.v1.min.js'), start: 'new pym.Child({ polling: 300 })' },
    forged: (id) => `pymxPYMx${id}xPYMxheightxPYMx5`,
  },
  {
    id: 'newswire',
    name: '@newswire/frames',
    markup: (address, options) =>
      `<div data-frame-src="${address}" ${attributes(options, 'data-frame-attribute-')}></div>`,
    host: { file: newswireFile(), start: 'newswireFrames.autoInitFrames()' },
    adopt: 'for (const frame of document.querySelectorAll("iframe")) newswireFrames.observeIframe(frame)',
    child: { file: newswireFile(), start: 'newswireFrames.initFrameAndPoll()' },
    forged: () => ({ sentinel: 'amp', type: 'embed-size', height: 5 }),
  },
  {
    id: 'resizer',
    name: 'iframe-resizer 4',
    markup: iframe,
    host: { file: ofPackage('iframe-resizer', 'js/iframeResizer.min.js'), start: 'iFrameResize({}, "iframe")' },
    adopt: 'iFrameResize({}, "iframe")',
    child: { file: ofPackage('iframe-resizer', 'js/iframeResizer.contentWindow.min.js'), start: '' },
    forged: (id) => `[iFrameSizer]${id}:5:100:init`,
  },
];

/** The package exports its modern build only; the one for a script element stands beside it. */
function newswireFile(): string {
  return path.join(path.dirname(require.resolve('@newswire/frames')), 'frames.umd.js');
}
