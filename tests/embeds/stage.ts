import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';
import type { Heights } from '../../src/embed/heights.ts';
import type { Kit } from './kits.ts';
import { startServer, type TestServer } from './testServer.ts';

/** One way to embed, on a host’s page of its own, with children from another origin. */
export interface Stage {
  kit: Kit;
  page: Page;
  child: TestServer;
  /** Shows a host’s page with this body, and its script at the end unless told otherwise. */
  show: (body: string, options?: ShowOptions) => Promise<void>;
  /** Adds the host’s script to the page that is shown. */
  addScript: (start?: string) => Promise<void>;
  /** The address of a child, as `piece` or `piece?query`. */
  address: (piece: string) => string;
  host: TestServer;
}

interface ShowOptions {
  head?: string;
  attributes?: string;
  script?: boolean;
  headers?: Record<string, string>;
  /** Where the page stands on its host. */
  path?: string;
  /** What is waited for: all of it, or only its first bytes. */
  waitUntil?: 'load' | 'commit';
}

const STORY = 'kiro-cost-explorer';
const TYPE = 'text/html; charset=utf-8';
/** How long a frame may take to come and to fit on a busy machine, in ms; how soon it fits, the bench measures. */
const PATIENCE = 10_000;

/** Runs `act` on a stage of its own and takes the stage away again. */
export async function onStage(kit: Kit, page: Page, child: TestServer, act: (stage: Stage) => Promise<void>) {
  let shown = { body: '', headers: {} as Record<string, string> };
  const host = await startServer(async ({ pathname }) => {
    if (pathname === '/host.js') return { type: 'text/javascript', body: await readFile(kit.host.file) };
    if (pathname === '/start.js') return { type: 'text/javascript', body: kit.host.start };
    return { type: TYPE, ...shown };
  }, 'localhost');
  const script = `<script src="/host.js" data-site="${child.origin}/${kit.id}/"></script><script src="/start.js"></script>`;
  const stage: Stage = {
    kit,
    page,
    child,
    host,
    address: (piece) => {
      const [name = '', query] = piece.split('?');
      return `${child.origin}/${kit.id}/embed/${STORY}/${name}/${query === undefined ? '' : `?${query}`}`;
    },
    show: async (
      body,
      {
        head = '',
        attributes = '',
        script: withScript = true,
        headers = {},
        path = '/article',
        waitUntil = 'load',
      } = {},
    ) => {
      const end = withScript ? script : '';
      shown = {
        headers,
        body: `<!doctype html><html lang="en" ${attributes}><head><title>A host</title>${head}</head><body>${body}${end}</body></html>`,
      };
      await page.goto(`${host.origin}${path}`, { waitUntil });
    },
    addScript: async (start) => {
      await page.evaluate(
        async ({ site, text }) => {
          const add = (fill: (script: HTMLScriptElement) => void) =>
            new Promise<void>((done) => {
              const element = document.createElement('script');
              fill(element);
              element.addEventListener('load', () => {
                done();
              });
              document.body.append(element);
              if (element.src === '') done();
            });
          await add((element) => {
            element.dataset.site = site;
            element.src = '/host.js';
          });
          await add((element) => (element.textContent = text));
        },
        { site: `${child.origin}/${kit.id}/`, text: start ?? kit.host.start },
      );
    },
  };
  try {
    await act(stage);
  } finally {
    await host.stop();
  }
}

/** The document in the `index`th frame of the page. Waits until the frame is there and its document has its wrapper. */
export async function childOf(page: Page, index = 0): Promise<Frame> {
  const element = await page.locator('iframe').nth(index).elementHandle({ timeout: PATIENCE });
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`There is no frame ${String(index)} with a document in the page.`);
  await frame.locator('.embed').waitFor({ state: 'attached', timeout: PATIENCE });
  return frame;
}

/** How tall a frame is, and how tall what it shows, in CSS pixels. */
export async function measure(page: Page, index = 0): Promise<{ frame: number; content: number }> {
  const child = await childOf(page, index);
  const content = await child
    .locator('.embed')
    .evaluate((wrapper) => Math.ceil(wrapper.getBoundingClientRect().height));
  const frame = await page
    .locator('iframe')
    .nth(index)
    .evaluate((element) => element.clientHeight);
  return { frame, content };
}

/** Waits until `check` has nothing to say against it; throws what it says last when it goes on for `patience` ms. */
export async function until(check: () => Promise<string | undefined>, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const complaint = await check();
    if (complaint === undefined) return;
    if (Date.now() > end) throw new Error(complaint);
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** Waits until the first `count` frames are as tall as what they show, within `off` pixels, and stay so. */
export async function allFit(page: Page, count: number, off = 1): Promise<void> {
  const frames = Array.from({ length: count }, (_one, index) => index);
  await fit(page, frames, off);
}

/** Waits until a frame is as tall as what it shows, within `off` pixels, and stays so. */
export async function fits(page: Page, index = 0, off = 1): Promise<void> {
  await fit(page, [index], off);
}

async function fit(page: Page, frames: readonly number[], off: number): Promise<void> {
  const check = async () => {
    const measured = await Promise.all(frames.map((index) => measure(page, index)));
    const wrong = measured.find(({ frame, content }) => content === 0 || Math.abs(frame - content) > off);
    return wrong && `The frame is ${String(wrong.frame)} px tall, what it shows ${String(wrong.content)} px.`;
  };
  await until(check);
  await page.waitForTimeout(150);
  await until(check);
}

/** Adds so many pixels to what a frame shows, or takes away what was added. */
export async function grow(page: Page, by: number, index = 0): Promise<void> {
  const child = await childOf(page, index);
  await child.evaluate((height) => {
    const added = document.getElementById('added') ?? document.createElement('div');
    added.id = 'added';
    added.style.height = `${String(height)}px`;
    document.querySelector('main')?.append(added);
    if (height === 0) added.remove();
  }, by);
}

/** The heights of a child at these widths, measured in frames of those widths with nothing around them. */
export async function measureHeights(page: Page, address: string, widths: readonly number[]): Promise<Heights> {
  const heights: [number, number][] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const height = await page
      .locator('.embed')
      .evaluate((wrapper) => Math.ceil(wrapper.getBoundingClientRect().height));
    heights.push([width, height]);
  }
  return heights;
}
