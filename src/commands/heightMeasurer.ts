import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { WIDTHS, type Heights } from '#embed/heights.ts';
import { knownBrowser } from './knownBrowser.ts';
import { NOWHERE } from './nowhere.ts';

const CACHE = 'node_modules/.cache/embeds';

/** Measures embeds in a browser that is started when the first height is not known from an earlier build. */
export class HeightMeasurer {
  readonly #site: string;
  readonly #base: string;
  #page: Page | undefined;
  measured = 0;

  /** `site` is the folder of the built site, `base` the path that it stands under, with no slash at its end. */
  constructor(site: string, base: string) {
    this.#site = site;
    this.#base = base;
  }

  /** The heights of an embed, `file` being its page in the site’s folder. Throws where there is no browser, or it fails. */
  async heights(file: string): Promise<Heights> {
    // The page names its styles and fonts by their content, so that its own text stands for all that it is made of; how wide its
    // letters are is the browser’s.
    const html = await readFile(path.join(this.#site, file), 'utf8');
    const asked = `${String(knownBrowser())}\n${WIDTHS.join()}\n${html}`;
    const known = path.join(CACHE, `${createHash('sha256').update(asked).digest('hex')}.json`);
    const kept = await readFile(known, 'utf8').catch(() => undefined);
    if (kept !== undefined) return JSON.parse(kept) as Heights;
    const heights = await this.#measure(file);
    await mkdir(CACHE, { recursive: true });
    // A build that is ended here leaves half a file, which must not have the name that the next one looks for.
    const written = `${known}.${String(process.pid)}`;
    await writeFile(written, JSON.stringify(heights));
    await rename(written, known);
    return heights;
  }

  async #measure(file: string): Promise<Heights> {
    // Loaded only here: it takes a second, and a build that measures nothing anew has no need of it.
    const { openSitePage } = await import('./openSitePage.ts');
    this.#page ??= await openSitePage(this.#site, this.#base, NOWHERE);
    const address = `${NOWHERE}${this.#base}/${path.posix.dirname(file)}/`;
    const heights = await this.#page.evaluate(measureInFrame, { address, widths: WIDTHS });
    this.measured += 1;
    return heights;
  }

  async close(): Promise<void> {
    await this.#page?.context().browser()?.close();
  }
}

/** Runs in the browser: the heights of an embed in one frame that takes each width in turn. */
async function measureInFrame({ address, widths }: { address: string; widths: readonly number[] }) {
  const frame = document.createElement('iframe');
  frame.setAttribute('scrolling', 'no');
  frame.style.border = '0';
  frame.src = address;
  document.body.replaceChildren(frame);
  await new Promise((loaded) => (frame.onload = loaded));
  const wrapper = frame.contentDocument?.querySelector('.embed');
  const height = () => Math.ceil(wrapper?.getBoundingClientRect().height ?? 0);
  // Fonts are asked for by the first layout, and change it.
  for (let last = -1, looks = 0; last !== height(); looks += 1) {
    if (looks === 50) throw new Error('The embed has no height that stays.');
    last = height();
    await frame.contentDocument?.fonts.ready;
    await new Promise((next) => setTimeout(next, 100));
  }
  return widths.map((width): [number, number] => {
    frame.style.width = `${String(width)}px`;
    return [width, height()];
  });
}
