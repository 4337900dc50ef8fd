import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { headersAt } from '../../src/commands/headerRules.ts';
import { startServer } from '../embeds/testServer.ts';
import { driveControls, type Driven } from '../safe/driveControls.ts';
import { pageFaults } from '../safe/pageFaults.ts';
import { watchPolicy, type Refused } from '../safe/watchPolicy.ts';
import { noneSleeps } from './awake.ts';
import { PAGES } from './pagesUnderTest.ts';

const root = path.resolve(import.meta.dirname, '../..');
const STORY = '/kiro-cost-explorer/';
const EMBED = `/embed${STORY}`;

test('every page that is built has a policy by hash, and nothing that it would refuse', async () => {
  const pages = await Array.fromAsync(glob('{dist,dist.fixtures}/**/*.html', { cwd: root }));
  expect(pages.length).toBeGreaterThan(30);
  for (const page of pages) expect(pageFaults(await readFile(path.join(root, page), 'utf8')), page).toEqual([]);
});

test('the server of npm start sends the headers of the table', async ({ request }) => {
  for (const at of ['/', STORY, `${STORY}cite/`, `${EMBED}gates/`, '/data/kiro-cost-explorer.json', '/embed.js']) {
    // How long a page is kept this server says by itself.
    const { 'Cache-Control': _kept, ...expected } = headersAt(at, '');
    const headers = (await request.get(at)).headers();
    for (const [name, value] of Object.entries(expected))
      expect(headers[name.toLowerCase()], `${at} ${name}`).toBe(value);
  }
});

test.describe('in a browser that holds to it', () => {
  let refused: Refused[];
  test.beforeEach(async ({ context }) => {
    refused = await watchPolicy(context);
  });

  /** Works all controls of a page, and a place’s buttons, and says how many of each kind there were. */
  async function drive(page: Page, address: string): Promise<Driven> {
    await page.goto(address);
    const driven = await driveControls(page);
    await page.locator('main section[id]:not(:has(astro-island)) a').filter({ visible: true }).first().focus();
    await page.locator('.place button').press('Enter');
    for (let at = 0; at < 6; at += 1) await page.mouse.wheel(0, 2000);
    await noneSleeps(page);
    return driven;
  }

  test('every instrument of the story can be worked, and nothing is refused', async ({ page }) => {
    const driven = await drive(page, PAGES.story);
    console.log('worked on the story:', driven);
    for (const [kind, least] of Object.entries({ radio: 40, select: 15, button: 15 }))
      expect(driven[kind as keyof Driven], kind).toBeGreaterThanOrEqual(least);
    expect(refused).toEqual([]);
  });

  test('nor anything of the invented stories', async ({ page }) => {
    for (const address of [PAGES.bridge, PAGES.ferry]) await drive(page, address);
    expect(refused).toEqual([]);
  });

  test('nor anything of the previewer and its embeds, of citations, and of the page for what isn’t there', async ({
    page,
  }) => {
    await page.goto(`${STORY}embed/`);
    for (const piece of ['numbers', 'comparison', 'story']) {
      await page.locator('select[name="piece"]').selectOption(piece);
      const frame = page.frameLocator('.preview-frame');
      await expect(frame.locator('.embed')).toBeVisible();
      await expect(page.locator('textarea[name="plain"]')).not.toHaveValue('');
    }
    await driveControls(page);
    for (const address of [PAGES.cite, PAGES.missing]) await page.goto(address);
    expect(refused).toEqual([]);
  });

  test('nor anything of an embed in somebody else’s page, in a sandbox too', async ({ page, baseURL }) => {
    const pieces = ['numbers', 'timeline', 'comparison', 'gates', 'accountability', 'narrative'];
    const frames = pieces.map((piece, at) => {
      const sandbox = at % 2 === 0 ? 'sandbox="allow-scripts"' : '';
      return `<iframe src="${baseURL ?? ''}${EMBED}${piece}/?lens=first" ${sandbox} width="600" height="700"></iframe>`;
    });
    const host = await startServer(() => ({ type: 'text/html', body: frames.join('') }), 'localhost');
    await page.goto(host.origin);
    const shown = (): Frame[] => page.frames().filter((frame) => frame.url().includes(EMBED));
    await expect.poll(() => shown().length).toBe(pieces.length);
    for (const frame of shown()) {
      // Out of sight a browser draws no frame of another origin.
      await (await frame.frameElement()).scrollIntoViewIfNeeded();
      await frame.waitForLoadState();
      await driveControls(frame);
      await noneSleeps(frame);
      expect(await frame.evaluate(() => document.fonts.check('16px Newsreader')), frame.url()).toBe(true);
    }
    await host.stop();
    expect(refused).toEqual([]);
  });

  test('but what is brought in from outside is refused, and counted', async ({ page, context }) => {
    await serveChanged(context, PAGES.story, (html) => html.replace('<main', () => `${BROUGHT_IN}<main`));
    await page.goto(PAGES.story);
    await page.evaluate(() => {
      document.querySelector('main')?.setAttribute('style', 'color: red');
      const script = document.createElement('script');
      script.textContent = 'window.hacked = 2';
      document.body.append(script);
      document.querySelector<HTMLElement>('#brought-in')?.click();
    });
    await expect
      .poll(() => [...new Set(refused.map(({ directive }) => directive))].sort())
      .toEqual([
        'base-uri',
        'frame-src',
        'img-src',
        'object-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
        'style-src-elem',
      ]);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});

/** What would run, load or change the page, were it not for the policy. */
const BROUGHT_IN = `
  <script>window.hacked = 1</script><script src="https://elsewhere.invalid/a.js"></script>
  <style>main { display: none }</style><p style="color: red" id="brought-in" onclick="window.hacked = 3">A</p>
  <img src="https://elsewhere.invalid/a.png" onerror="window.hacked = 4"><iframe src="https://elsewhere.invalid/"></iframe>
  <object data="/favicon.svg"></object><base href="https://elsewhere.invalid/">
  <svg><script>window.hacked = 5</script></svg>`;

/** Serves a page changed on its way, with the headers and the policy that it has. */
function serveChanged(context: BrowserContext, address: string, change: (html: string) => string): Promise<unknown> {
  return context.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}
