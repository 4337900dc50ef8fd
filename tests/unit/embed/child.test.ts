import { afterEach, expect, test, vi } from 'vitest';
import { reportHeight } from '#embed/child.ts';

const ADDRESS = new URL('https://site.example/embed/lift/gates/');

/** A frame in a page that listens: what it has said since it was last asked, and what can happen to it. */
function frame(height: number, framed = true) {
  const said: unknown[] = [];
  const around = { postMessage: (message: unknown) => said.push(message) };
  const notices: (() => void)[] = [];
  let hear: (event: object) => void = () => undefined;
  let tall = height;
  class Observer {
    constructor(notice: () => void) {
      notices.push(notice);
    }
    observe = vi.fn();
  }
  vi.stubGlobal('parent', around);
  vi.stubGlobal('window', framed ? { setTimeout } : around);
  vi.stubGlobal('document', { fonts: { ready: Promise.resolve() } });
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('MutationObserver', Observer);
  vi.stubGlobal('addEventListener', (type: string, listener: typeof hear) => {
    if (type === 'message') hear = listener;
  });
  reportHeight({ getBoundingClientRect: () => ({ height: tall }) } as Element, ADDRESS);
  return {
    said: () => said.splice(0),
    hear: (source: unknown, data: unknown) => {
      hear({ source, data });
    },
    become: (next: number) => {
      tall = next;
      notices[0]?.();
    },
    around,
  };
}

const heights = (messages: unknown[]) =>
  messages.flatMap((message) => (typeof message === 'object' && message !== null ? [message] : []));
const size = (height: number) => ({ sentinel: 'amp', type: 'embed-size', height });

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a frame that is hidden says no height, whoever asks, and its own once it is shown', () => {
  const hidden = frame(0);
  hidden.become(0);
  hidden.hear(hidden.around, { type: 'embed-hello' });
  expect(hidden.said()).toEqual([]);
  hidden.become(511.2);
  expect(heights(hidden.said())).toEqual([size(512)]);
  hidden.become(0);
  expect(hidden.said()).toEqual([]);
});

test('a frame says a height once, and a lower one as well as a higher one', () => {
  const shown = frame(512);
  expect(heights(shown.said())).toEqual([size(512)]);
  shown.become(512);
  expect(shown.said()).toEqual([]);
  shown.become(300);
  shown.become(900);
  expect(heights(shown.said())).toEqual([size(300), size(900)]);
});

test('a frame answers the hellos of the page around it, again and again, and nothing else that anybody says', () => {
  const shown = frame(512);
  shown.said();
  for (const type of ['embed-hello', 'frames-init', 'embed-hello']) {
    shown.hear(shown.around, { type });
    expect(heights(shown.said()), type).toEqual([size(512)]);
  }
  for (const data of [null, undefined, 'embed-hello', 9, {}, { type: 'embed-size', height: 9 }, { type: 'hello' }])
    shown.hear(shown.around, data);
  shown.hear({ postMessage: () => undefined }, { type: 'embed-hello' });
  expect(shown.said()).toEqual([]);
});

test('an embed that is opened by itself says nothing to anybody', () => {
  const alone = frame(512, false);
  alone.become(900);
  expect(alone.said()).toEqual([]);
});
