import { expect, test, type Page } from '@playwright/test';
import { choose } from './settings.ts';

const embed = (piece: string, query = '') => `/embed/kiro-cost-explorer/${piece}/${query}`;
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const note = (page: Page) => page.locator('.embed-note');

for (const [system, other] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const)
  test(`on a ${system} system an embed is ${system} by itself, and ${other} where it is asked for`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto(embed('safeguards'));
    const own = await ground(page);
    await page.goto(embed('safeguards', '?theme=auto'));
    expect(await ground(page)).toBe(own);
    await page.goto(embed('safeguards', `?theme=${system}`));
    expect(await ground(page)).toBe(own);
    await page.goto(embed('safeguards', `?theme=${other}`));
    expect(await ground(page)).not.toBe(own);
  });

test('the root has no colour scheme unless one is asked for', async ({ page }) => {
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.goto(embed('safeguards'));
  expect(await scheme()).toBe('normal');
  await page.goto(embed('safeguards', '?theme=dark'));
  expect(await scheme()).toBe('dark');
});

test('a lens that is asked for is put, and can be taken off; else there is none to see', async ({ page }) => {
  await page.goto(embed('accountability', '?lens=second'));
  await expect(page.locator('#lens-second')).toBeChecked();
  await expect(page.locator('main [data-side="first"] .lens-label').first()).toBeVisible();
  await choose(page, 'lens-first');
  await expect(page.locator('main [data-side="first"] .lens-label').first()).toBeHidden();
  await expect(page.locator('main [data-side="second"] .lens-label').first()).toBeVisible();
  await choose(page, 'lens-both');
  await expect(page.locator('main [data-side="second"] .lens-label').first()).toBeHidden();
  await page.goto(embed('accountability'));
  await expect(page.locator('.lens')).toBeHidden();
  await expect(note(page)).toBeHidden();
});

test('the state of an instrument stands in the address of its embed, and an address brings it back', async ({
  page,
}) => {
  await page.goto(embed('timeline', '?zoom=burst'));
  await expect(page.locator('input[name="zoom"]:checked')).toHaveValue('burst');
  await page.goto(embed('comparison'));
  await choose(page, 'who-agent');
  await expect(page).toHaveURL(/[?&]path=agent/);
});

for (const [piece, query, words] of [
  ['safeguards', '?theme=purple', '“theme=purple” is not understood here. Write auto, light, or dark.'],
  ['numbers', '?lens=third', '“lens=third” is not understood here. Write both, first, or second.'],
  ['timeline', '?zoom=close', '“zoom=close” is not understood here. Write whole or burst.'],
  [
    'gates',
    '?gates=xyz',
    '“gates=xyz” is not understood here. Write 4 letters, each o (open), c (closed) or u (not known).',
  ],
  ['comparison', '?path=cat&theme=dark', '“path=cat” is not understood here. Write both, agent, or person.'],
] as const)
  test(`an embed that is asked ${query} says so in one line above the piece`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(embed(piece, query));
    await expect(note(page)).toHaveText(words);
    await expect(page.locator(`#${piece} h2`).first()).toBeVisible();
    expect(errors).toEqual([]);
  });

test('what is asked is shown as text, cut short, and never as HTML', async ({ page }) => {
  await page.goto(embed('safeguards', `?theme=${encodeURIComponent('<img src=x onerror=alert(1)>'.padEnd(900, 'x'))}`));
  await expect(note(page)).toContainText('<img src=x');
  await expect(page.locator('.embed-note *')).toHaveCount(0);
  expect(((await note(page).textContent()) ?? '').length).toBeLessThan(150);
});

test('what hosts add to an address is none of the embed’s business', async ({ page }) => {
  await page.goto(embed('safeguards', '?childId=a&parentUrl=https%3A%2F%2Fexample.org&utm_source=mail&theme='));
  await expect(note(page)).toBeHidden();
});

test('every value that the instruments of a piece have is understood', async ({ page }) => {
  for (const query of [
    'gates?gates=cuoo&actor=person',
    'accountability?topic=Permission&basis=unnamed source&sides=second&answer=none',
    'timeline?event=interruption&by=AWS&kind=failure',
    'numbers?table=hours regions&compare=hours-off',
    'comparison?path=person&decision=which-way',
  ]) {
    const [piece = '', asked = ''] = query.split('?');
    await page.goto(embed(piece, `?${asked}`));
    expect(await note(page).textContent(), query).toBe('');
  }
});
