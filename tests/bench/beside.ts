import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page, Response } from '@playwright/test';
import { brotliBytes } from '../brotliBytes.ts';
import { rests } from '../rests.ts';
import { audit } from './lighthouse.ts';
import { PEERS, type Peer } from './peers/pages.ts';
import { slowDown, timePresses } from './press.ts';
import { valuesOf } from './response.ts';
import { table, type Part } from './results.ts';
import { percent, PHONE, scrollThrough } from './scroll.ts';

/** What was measured of one page, by what it is called, and its largest paint in ms. */
interface Measures {
  peer: Peer;
  paint: number;
  values: Record<string, string>;
}

const SCORES = 'Lighthouse on a phone, median of 5';
const REASONS = 'what Lighthouse takes points for, in any run';
const KINDS = { document: 'HTML', stylesheet: 'CSS', script: 'JavaScript', font: 'fonts' } as const;

/** The words of a page; the browser’s own `innerText` leaves out parts that it has not yet laid out. */
const words = (page: Page) =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const unread of body.querySelectorAll('script, style, noscript, template')) unread.remove();
    for (const element of body.querySelectorAll('*')) element.append(' ');
    return body.textContent.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  });

const inPresses = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`a press at 4×, ms, ${name}`, value]));

async function weigh(responses: readonly Response[]): Promise<Record<string, string>> {
  const sums: Record<string, number> = {};
  for (const response of responses) {
    const type = response.request().resourceType();
    const body = await response.body().catch(() => Buffer.alloc(0));
    sums[type] = (sums[type] ?? 0) + (type === 'font' ? body.length : brotliBytes(body));
  }
  return Object.fromEntries(
    Object.entries(KINDS).map(([type, name]) => [`${name}, kB brotli`, ((sums[type] ?? 0) / 1000).toFixed(1)]),
  );
}

/** How many elements would still move with less motion asked for: an upper bound, since not all of them ever do. */
const countAnimated = (page: Page) =>
  page.evaluate(() => {
    const longest = (all: string) =>
      Math.max(...all.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
    return [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return longest(transitionDuration) > 10 || longest(animationDuration) > 10;
    }).length;
  });

async function measureOne(browser: Browser, browserPath: string, origin: string, peer: Peer): Promise<Measures> {
  const address = origin + peer.path;
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  await rests(page);
  const weights = await weigh(responses);
  const axe = await new AxeBuilder({ page }).analyze();
  const withScripts = await words(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const animated = await countAnimated(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const { frames, late, shift } = await scrollThrough(page);
  await context.close();

  const plain = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(address);
  const without = await words(still);
  await plain.close();

  const pressed = await browser.newPage();
  await pressed.goto(address);
  await rests(pressed);
  await slowDown(pressed);
  const presses = await timePresses(pressed, peer.presses, Math.ceil(12 / peer.presses.length));
  await pressed.close();
  const { scores, paint, lost } = await audit(address, browserPath, peer.runs);
  const values = {
    ...weights,
    requests: String(responses.length),
    'words with JavaScript / without': `${String(withScripts)} / ${String(without)}`,
    'axe, rules broken': String(axe.violations.length),
    'elements that still move with less motion': String(animated),
    'layout shift over a full scroll': shift.toFixed(3),
    'frames over 33 ms at 4×, %': percent(late, frames).toFixed(2),
    ...inPresses(valuesOf(presses)),
    [SCORES]: `${scores.join(' / ')}${peer.runs === 1 ? ' (one run)' : ''}`,
    [REASONS]: lost.join('; ') || 'none',
  };
  return { peer, paint, values };
}

/** Measures our page beside the others, one after the other in this run. */
export async function measureBeside(browser: Browser, browserPath: string, origin: string): Promise<Part> {
  const all: Measures[] = [];
  for (const peer of PEERS) {
    console.log(`measuring ${peer.name} …`);
    all.push(await measureOne(browser, browserPath, origin, peer));
  }
  const [ours, limit] = all;
  const ratioOf = (paint = Number.NaN) => Math.round((paint / (limit?.paint ?? Number.NaN)) * 1000) / 1000;
  const columns = all.map(({ peer, paint, values }) => ({
    name: peer.name,
    values: { ...values, 'largest paint, as a ratio to ours without a script': String(ratioOf(paint)) },
  }));
  return {
    rows: [
      {
        promise: 'Lighthouse on a phone, median of 5',
        limit: '100 / 100 / 100 / 100',
        unit: '',
        measured: ours?.values[SCORES] ?? '',
        reason: `What costs points: ${ours?.values[REASONS] ?? ''}.`,
      },
      {
        promise: 'Largest paint, to the same page without a script',
        limit: 1.05,
        unit: 'times',
        measured: ratioOf(ours?.paint),
      },
    ],
    tables: [{ title: 'The same story, beside what else a newsroom would pick', text: table(columns) }],
  };
}
