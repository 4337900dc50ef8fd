import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const script = readFileSync(path.resolve(import.meta.dirname, '../../../src/embed/host.js'), 'utf8');

interface Frame {
  src: string;
  style: Record<string, string>;
  contentWindow: { postMessage: (message: unknown, target: string) => void };
  told: unknown[];
}

function frameOf(src: string): Frame {
  const told: unknown[] = [];
  return { src, style: {}, told, contentWindow: { postMessage: (message) => told.push(message) } };
}

/** A host’s page with two frames of ours and one of somebody else’s, in which embed.js runs. */
function host() {
  const ours = frameOf('https://site.example/embed/lift/gates/');
  const twin = frameOf('https://site.example/embed/lift/gates/?theme=dark');
  const theirs = frameOf('https://site.example.evil/embed/lift/gates/');
  const listeners: Record<string, (event: object) => void> = {};
  runInNewContext(script, {
    URL,
    window: {},
    document: {
      currentScript: { src: 'https://site.example/embed.js', dataset: {} },
      querySelectorAll: () => [ours, twin, theirs],
    },
    addEventListener: (type: string, listener: (event: object) => void) => (listeners[type] = listener),
  });
  return {
    ours,
    twin,
    theirs,
    say: (source: unknown, data: unknown) => {
      listeners.message?.({ source, data });
    },
    resize: () => {
      listeners.resize?.({});
    },
    styles: () => [ours.style, twin.style, theirs.style],
  };
}

const size = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });

test('a height is taken from the frame’s own window and sets that frame alone, and of it nothing else', () => {
  const { twin, say, styles } = host();
  say(twin.contentWindow, size(512));
  expect(styles()).toEqual([{}, { height: '512px' }, {}]);
});

test('no height is taken from a window that is in no frame of the site', () => {
  const { theirs, say, styles } = host();
  for (const source of [theirs.contentWindow, {}, null, undefined]) say(source, size(512));
  expect(styles()).toEqual([{}, {}, {}]);
});

test('what is no height, or beyond any page, is not taken, even from the frame itself', () => {
  const { ours, say, styles } = host();
  for (const height of [NaN, Infinity, -Infinity, -9, 0, 0.5, 200_001, 1e9, '512', null, undefined, {}, [512], 512n])
    say(ours.contentWindow, size(height));
  for (const data of [null, undefined, 512, 'embed-size', {}, { height: 512 }, { type: 'resize', height: 512 }])
    say(ours.contentWindow, data);
  expect(styles()).toEqual([{}, {}, {}]);
  say(ours.contentWindow, size(200_000));
  expect(styles()).toEqual([{ height: '200000px' }, {}, {}]);
});

test('each frame of the site is asked at once and at every new width, and nobody else’s is told anything', () => {
  const { ours, twin, theirs, resize } = host();
  resize();
  const hello = { type: 'embed-hello' };
  expect([ours.told, twin.told, theirs.told]).toEqual([[hello, hello], [hello, hello], []]);
});
