import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { wakeAll } from '../bench/wake.ts';
import { brotliBytes } from '../brotliBytes.ts';
import { BUDGETS } from '../budgets.ts';
import { test } from '../embeds/childTest.ts';
import { KITS } from '../embeds/kits.ts';
import { fits, onStage, type Stage } from '../embeds/stage.ts';
import type { TestServer } from '../embeds/testServer.ts';

const root = path.resolve(import.meta.dirname, '../..');
const [ours] = KITS;

const onOurs = (page: Page, child: TestServer, act: (stage: Stage) => Promise<void>) => {
  if (!ours) throw new Error('There is no embed of ours.');
  return onStage(ours, page, child, act);
};

for (const base of ['/', '/ours/'])
  test(`the snippet’s script finds its own frames, with the site at ${base}`, async ({ page, child }) => {
    await onOurs(page, child, async ({ show }) => {
      const frame = `<iframe src="${child.origin}${base}embed/kiro-cost-explorer/contrast/" title="An embed" width="100%"></iframe>`;
      await show(`${frame}<script async src="${child.origin}${base}embed.js"></script>`, { script: false });
      await fits(page);
    });
  });

test('a script that comes twice, or as twenty, listens once', async ({ page, child }) => {
  await onOurs(page, child, async ({ show, kit, address }) => {
    await show(kit.markup(address('safeguards')), {
      head: `<script>
        window.listeners = 0;
        const add = window.addEventListener;
        window.addEventListener = function (type, ...rest) { if (type === 'message') window.listeners += 1; return add.call(window, type, ...rest); };
      </script>${`<script src="${child.origin}/ours/embed.js"></script>`.repeat(20)}`,
      script: false,
    });
    await fits(page);
    expect(await page.evaluate(() => (window as unknown as { listeners: number }).listeners)).toBe(1);
  });
});

test('where a host’s policy takes the styles away, a plain frame keeps one height and scrolls', async ({
  page,
  child,
}) => {
  await onOurs(page, child, async ({ show, kit, address }) => {
    const snippet = kit.baked?.(address('contrast'), [
      [320, 700],
      [480, 500],
    ]);
    const policy = `default-src 'self'; frame-src ${child.origin}`;
    await show(snippet ?? '', { script: false, headers: { 'Content-Security-Policy': policy } });
    const frame = page.locator('iframe');
    await expect(page.frameLocator('iframe').locator('#contrast h2')).toBeVisible();
    expect(await frame.evaluate((element) => element.clientHeight)).toBe(700);
    const scrolls = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((html) => html.scrollHeight > html.clientHeight && getComputedStyle(html).overflowY !== 'hidden');
    expect(scrolls).toBe(true);
  });
});

test('embed.js is served as it is written', async ({ request }) => {
  const served = await request.get('/embed.js');
  expect(served.headers()['content-type']).toContain('javascript');
  expect(await served.text()).toBe(await readFile(path.join(root, 'src/embed/host.js'), 'utf8'));
});

for (const [name, markup] of [
  ['piece', (origin: string) => `${origin}/ours/embed/kiro-cost-explorer/no-such-piece/`],
  ['story', (origin: string) => `${origin}/ours/embed/no-such-story/gates/`],
] as const)
  test(`a frame of an unknown ${name} is a short page with a way out, as tall as its words`, async ({
    page,
    child,
  }) => {
    await page.setViewportSize({ width: 296, height: 700 });
    await onOurs(page, child, async ({ show, kit }) => {
      await show(kit.markup(markup(child.origin)));
      await fits(page);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading')).toHaveText('There is no page at this address');
      expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBeLessThan(400);
      const over = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(over).toBeLessThanOrEqual(0);
      await frame.getByRole('link', { name: 'Thirteen hours, two accounts' }).click();
      await expect(page).toHaveURL(`${child.origin}/`);
    });
  });

for (const sandbox of [undefined, 'allow-scripts'])
  test(`every instrument works in a frame${sandbox ? ' in a sandbox' : ''}`, async ({ page, child }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await onOurs(page, child, async ({ show, kit, address }) => {
      const open = async (piece: string) => {
        await show(kit.markup(address(piece), sandbox === undefined ? {} : { sandbox }));
        await fits(page);
        return page.frameLocator('iframe');
      };
      const gates = await open('gates');
      await gates.locator('label', { has: gates.locator('#gate-role-limit-closed') }).click();
      await expect(gates.locator('.lab-side')).toContainText('stops at');
      const claims = await open('accountability');
      await claims.locator('label', { has: claims.locator('#answer-none') }).click();
      await expect(claims.getByRole('status').filter({ hasText: 'pairs shown' })).not.toContainText('13 of 13');
      await fits(page);
      const comparison = await open('comparison');
      await comparison.getByRole('button', { name: 'Next' }).click();
      await expect(comparison.locator('.comparing')).toContainText('Decision 1 of 6');
      await fits(page);
      const numbers = await open('numbers');
      await numbers.locator('label', { hasText: 'Table' }).first().click();
      await expect(numbers.locator('.figure table').first()).toBeVisible();
      await fits(page);
      if (sandbox === undefined) return;
      await show(kit.markup(address('contrast'), { sandbox: `${sandbox} allow-popups` }));
      const back = page.frameLocator('iframe').getByRole('link', { name: 'See it in the story' });
      const [opened] = await Promise.all([page.waitForEvent('popup'), back.click()]);
      await expect(opened.locator('#contrast h2')).toBeInViewport();
      await opened.close();
    });
    expect(errors).toEqual([]);
  });

test('an embed that opens at an event leaves the host where it is', async ({ page, child }) => {
  await onOurs(page, child, async ({ show, kit, address }) => {
    await show(`<p style="height:900px">Above.</p>${kit.markup(address('timeline?event=interruption'))}`);
    await fits(page);
    await expect(page.frameLocator('iframe').locator('[aria-current="true"]').first()).toBeAttached();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test('a link that an awake instrument makes leads to the story where its place is not in the embed', async ({
  page,
}) => {
  await page.goto('/embed/kiro-cost-explorer/gates/');
  await wakeAll(page);
  const link = page.locator('.lab-side a[href*="#"]').first();
  await link.evaluate((element) => {
    element.setAttribute('href', `#${(element.getAttribute('href') ?? '').split('#')[1] ?? ''}`);
  });
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  expect(new URL(opened.url()).pathname).toBe('/kiro-cost-explorer/');
});

for (const piece of ['numbers', 'timeline', 'comparison', 'gates', 'accountability'])
  test(`the embed “${piece}” keeps to its budget of scripts with every instrument awake`, async ({ page }) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await page.goto(`/embed/kiro-cost-explorer/${piece}/`);
    await wakeAll(page);
    const weight = (await Promise.all(bodies)).reduce((sum, body) => sum + brotliBytes(body), 0);
    console.log(`${piece}, awake: ${String(weight)} bytes, brotli`);
    expect(weight).toBeGreaterThan(10_000);
    expect(weight).toBeLessThanOrEqual(BUDGETS.awake.embed);
  });
