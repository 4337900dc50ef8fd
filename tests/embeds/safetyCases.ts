import type { Page } from '@playwright/test';
import type { EmbedCase } from './sizeCases.ts';
import { childOf, fits, measureHeights, type Stage } from './stage.ts';
import { startServer } from './testServer.ts';

const PIECE = 'safeguards';
const SECRET = 'unpublished-draft-4711';

/** Lets another frame, from the child’s own origin or from a third one, send the page around it a false height. */
async function forge({ kit, page, show, address, child }: Stage, from: 'child' | 'third') {
  await show(`${kit.markup(address(PIECE))}<div id="others"></div>`);
  await fits(page);
  const heights = await watchHeights(page);
  const id = await page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.id || (frame.parentElement?.id ?? ''));
  const lie = `for (let i = 0; i < 3; i++) parent.postMessage(${JSON.stringify(kit.forged(id))}, '*')`;
  const third = await startServer(() => ({ type: 'text/html', body: `<script>${lie}</script>` }));
  await page.evaluate(
    async (src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.getElementById('others')?.append(frame);
      await new Promise((done) => (frame.onload = done));
    },
    from === 'child' ? `${child.origin}/liar?lie=${encodeURIComponent(lie)}` : third.origin,
  );
  await page.waitForTimeout(300);
  await third.stop();
  const seen = await heights();
  if (seen.length > 1) throw new Error(`A lie took the frame to ${String(seen[1])} px.`);
}

/** Every height that the first frame takes from now on, the present one first; a height that is put right again counts too. */
async function watchHeights(page: Page): Promise<() => Promise<number[]>> {
  const frame = page.locator('iframe').first();
  const watched = await frame.evaluateHandle((element) => {
    const seen = [element.clientHeight];
    const look = () => {
      if (seen.at(-1) !== element.clientHeight) seen.push(element.clientHeight);
    };
    new ResizeObserver(look).observe(element);
    // It doesn’t see a size that is put right before the next frame is drawn.
    new MutationObserver(look).observe(element, { attributes: true });
    return seen;
  });
  return () => watched.jsonValue();
}

/** Takes pictures of one pixel, as it is painted at that moment, until told to stop; answers their colours in turn. */
async function watchColour(page: Page, x: number, y: number): Promise<() => Promise<string[]>> {
  const session = await page.context().newCDPSession(page);
  const shots: string[] = [];
  const shoot = async () => {
    // Playwright’s own pictures wait for the fonts of every frame: the first of them would come too late.
    const shot = session.send('Page.captureScreenshot', { clip: { x, y, width: 1, height: 1, scale: 1 } });
    // While one page gives way to another there is none to take.
    const { data } = await shot.catch(() => ({ data: '' }));
    if (data !== '') shots.push(data);
  };
  const end = new AbortController();
  const watched = (async () => {
    while (!end.signal.aborted) await shoot();
  })();
  return async () => {
    end.abort();
    await watched;
    await shoot();
    return page.evaluate(async (pictures) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      const colours: string[] = [];
      for (const picture of pictures) {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
        canvas?.drawImage(image, 0, 0);
        colours.push([...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join(' '));
      }
      return colours;
    }, shots);
  };
}

const light = (colour: string) => Math.min(...colour.split(' ').map(Number)) > 128;

/** A theme on a host of the other ground: what is painted is the host’s ground until the child’s, and nothing third. */
async function themed({ kit, page, show, address }: Stage, theme: 'light' | 'dark', declared = '') {
  const ground = theme === 'dark' ? [238, 238, 238] : [16, 20, 24];
  await page.route('**/*.css', async (route) => {
    await new Promise((next) => setTimeout(next, 700));
    await route.continue();
  });
  await show(kit.markup(address(`${PIECE}?theme=${theme}`)), {
    head: `<style>html{background:rgb(${ground.join()});${declared}}</style>`,
    waitUntil: 'commit',
  });
  const colours = await watchColour(page, 300, 60);
  await fits(page);
  const seen = await colours();
  const last = seen.at(-1) ?? '';
  if (light(last) === (theme === 'dark')) throw new Error(`The embed is not ${theme}: ${last}.`);
  const host = ground.join(' ');
  if (!seen.includes(host)) throw new Error('The host was not seen before the embed.');
  // Before the host’s own page is painted, the browser’s blank one is.
  const third = seen.slice(seen.indexOf(host)).find((colour) => colour !== host && colour !== last);
  if (third !== undefined) throw new Error(`It flashed ${third} before ${last}.`);
}

const JUNK = `
  const junk = [null, undefined, 0, NaN, '', 'height', '{', [], {}, { type: 'embed-size' }, { type: 'embed-size', height: '9' },
    { type: 'embed-size', height: NaN }, { type: 'embed-size', height: -9 }, { type: 'embed-size', height: 0 },
    { type: 'embed-size', height: Infinity }, { type: 'embed-size', height: 1e9 }, { sentinel: 'amp', type: 'embed-size', height: 9 },
    new Date(), new Map([[1, 2]]), new Uint8Array(9), 'pymxPYMxxPYMxheightxPYMx9', 9n];
  setTimeout(() => {
    for (const one of junk)
      for (const target of [window, ...document.querySelectorAll('iframe')].map((it) => it.contentWindow ?? it)) target.postMessage(one, '*');
  }, 500);`;

/** The cases of safety and of the first sight. */
export const SAFETY_CASES: readonly EmbedCase[] = [
  { name: 'forged height from another frame', run: (stage) => forge(stage, 'child') },
  { name: 'forged height from a third origin', run: (stage) => forge(stage, 'third') },
  { name: '?theme=dark on a light host, no white flash', run: (stage) => themed(stage, 'dark') },
  { name: '?theme=light on a dark host', run: (stage) => themed(stage, 'light') },
  {
    name: '?theme=light on a dark host that says color-scheme: dark',
    run: (stage) => themed(stage, 'light', 'color-scheme:dark'),
  },
  {
    name: 'layout shift 0 when heights are baked',
    run: async ({ kit, page, show, address }) => {
      const heights = await measureHeights(page, address(PIECE), [320, 480, 768]);
      await page.setViewportSize({ width: 784, height: 900 });
      const snippet = kit.baked?.(address(PIECE), heights) ?? kit.markup(address(PIECE));
      await show(`${snippet}<p>The text goes on.</p>`, { head: '<style>body{margin:8px}</style>' });
      await childOf(page);
      await fits(page, 0, 4);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              done(sum);
            }, 300);
          }),
      );
      if (shift > 0) throw new Error(`The host’s text moved: a layout shift of ${shift.toFixed(3)}.`);
    },
  },
  {
    name: "host with CSP: default-src 'self'; frame-src ours",
    run: async ({ kit, page, show, address, child }) => {
      const policy = `default-src 'self'; frame-src ${child.origin}`;
      await show(kit.markup(address(PIECE)), { headers: { 'Content-Security-Policy': policy } });
      await fits(page);
    },
  },
  {
    name: 'host that calls postMessage with junk',
    run: async ({ kit, page, show, address }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await show(`${kit.markup(address(PIECE))}<script>${JUNK}</script>`);
      await fits(page);
      await page.waitForTimeout(900);
      await fits(page);
      if (errors.length > 0) throw new Error(`It threw: ${errors[0] ?? ''}`);
    },
  },
  {
    name: 'nothing of the host reaches the child',
    run: async ({ kit, page, show, address, child, host }) => {
      await page.context().addCookies([{ name: 'session', value: SECRET, url: host.origin }]);
      const before = child.seen.length;
      await show(kit.markup(address(PIECE)), { path: `/${SECRET}?preview=${SECRET}` });
      await fits(page);
      const frame = await childOf(page);
      const told = await frame.evaluate(() => ({
        address: location.href,
        from: document.referrer,
        kept: document.cookie,
      }));
      // The font’s Origin header is the child’s own.
      const everything = decodeURIComponent(JSON.stringify([told, child.seen.slice(before)]));
      for (const one of [SECRET, host.origin])
        if (everything.includes(one))
          throw new Error(`The child was told of ${one === SECRET ? 'the page' : 'the host'}.`);
    },
  },
];
