import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');
let content = '';
let server: ChildProcess | undefined;
let output = '';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

test.beforeAll(async () => {
  test.setTimeout(120_000);
  content = await mkdtemp(path.join(root, 'dist.dev-'));
  await cp(path.join(root, 'tests/fixtures/content'), content, { recursive: true });
  const env = { ...process.env, CONTENT_DIR: path.relative(root, content), ASTRO_TELEMETRY_DISABLED: '1' };
  server = spawn('node', ['tests/e2e/devServer.ts'], { cwd: root, env, detached: true });
  server.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  server.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await expect.poll(() => output, { timeout: 60_000 }).toContain('ready at http://127.0.0.1:');
});

test.afterAll(async () => {
  if (server?.pid !== undefined) process.kill(-server.pid);
  await rm(content, { recursive: true, force: true });
});

const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';

test('a change made in the forms arrives in its file, alone, passes the check, and asks no other site', async ({
  page,
}) => {
  const file = path.join(content, 'harbour-bridge/timeline/06-stuck-open.md');
  const before = await readFile(file, 'utf8');
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(address())) elsewhere.push(request.url());
  });
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.goto(`${address()}/admin/#/collections/harbour-bridge-timeline/entries/06-stuck-open`);
  const short = page.getByRole('textbox', { name: 'short' });
  await expect(short).toHaveValue('Stuck', { timeout: 60_000 });
  await short.fill('Stuck open');
  await page.getByRole('textbox', { name: 'sources' }).fill('port-statement\nevening-post:council');
  await page.getByRole('button', { name: 'Save' }).first().click();
  const after = before
    .replace('short: Stuck', 'short: Stuck open')
    .replace('  - council-letter\n', '  - for: council\n    id: evening-post\n');
  await expect.poll(() => readFile(file, 'utf8'), { timeout: 20_000 }).toBe(after);
  const env = { ...process.env, CONTENT_DIR: path.relative(root, content) };
  const check = spawnSync('node', ['src/commands/checkContent.ts'], { cwd: root, env, encoding: 'utf8' });
  expect(check.stdout).toContain(' 0 problems, ');
  expect(check.status).toBe(0);
  expect(elsewhere).toEqual([]);
  await writeFile(file, before);
});

test('the desk says how every entry stands and why, and opens its file at its line in the editor', async ({ page }) => {
  const opened: string[] = [];
  await page.route('**/__open-in-editor**', (route) => {
    opened.push(new URL(route.request().url()).searchParams.get('file') ?? '');
    return route.fulfill({ status: 200, body: '' });
  });
  await page.goto(`${address()}/desk/`);
  await page.getByRole('link', { name: 'The Lantern Bridge stop' }).click();
  await page.waitForURL('**/desk/harbour-bridge/');
  const row = page.locator('[data-entry="hours-stuck"]');
  await expect(row).toContainText('Disputed');
  await expect(row).toContainText('“one-shift” of the port answers it.');
  await expect(page.locator('[data-entry]')).toHaveCount(31);
  await expect(page.locator('[data-claim]')).toHaveCount(2);
  await expect(page.locator('[data-pair="cheaper-brake"]')).toContainText('19');
  await expect(page.locator('[data-uncited] li', { hasText: 'Whether one is kept' })).toContainText(
    'safeguards/03-spare-brake.md:7:1',
  );
  await row.locator('a[data-open]').click();
  await expect(page.getByRole('status')).toHaveText('Sent to your editor.');
  expect(opened).toEqual([path.join(content, 'harbour-bridge/numbers/01-hours-stuck.md:2:1')]);
});

test('the desk shows a piece alone, at three widths in both themes and without scripts, and leaves the reader’s own theme', async ({
  page,
}) => {
  await page.goto(`${address()}/desk/ferry-radar/`);
  await page.getByLabel('Piece').selectOption('timeline');
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(7);
  const grounds: string[] = [];
  for (const index of [0, 1]) {
    await frames.nth(index).scrollIntoViewIfNeeded();
    const inside = frames.nth(index).contentFrame();
    await expect(inside.locator('#timeline')).toBeVisible({ timeout: 20_000 });
    await expect(inside.locator('#opening')).toBeHidden();
    grounds.push(
      await inside
        .locator('html')
        .evaluate((html) => getComputedStyle(html).backgroundColor + getComputedStyle(document.body).backgroundColor),
    );
  }
  expect(grounds[0]).not.toBe(grounds[1]);
  await frames.nth(6).scrollIntoViewIfNeeded();
  const plain = frames.nth(6).contentFrame();
  await expect(plain.locator('#timeline .event').first()).toBeVisible({ timeout: 20_000 });
  await expect(plain.locator('#opening')).toBeHidden();
  await expect(plain.locator('#timeline select').first()).toBeHidden();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('theme')))).toEqual([]);
  const card = page.locator('img[src="/og/ferry-radar/timeline.png"]');
  await card.scrollIntoViewIfNeeded();
  await expect
    .poll(() => card.evaluate((image) => (image as HTMLImageElement).naturalWidth), { timeout: 40_000 })
    .toBe(1200);
});

test('a change to a content file shows in the open page; a broken file says what is wrong and the page keeps its words', async ({
  page,
}) => {
  const file = path.join(content, 'ferry-radar/story.md');
  const before = await readFile(file, 'utf8');
  const titled = (title: string) => before.replace(/^title: .*$/m, `title: ${title}`);
  await page.goto(`${address()}/ferry-radar/`);
  await expect(page.locator('h1')).toBeVisible();

  await writeFile(file, titled('A first change'));
  await expect(page.locator('h1')).toHaveText('A first change', { timeout: 20_000 });

  await writeFile(file, before.replace(/^title: /m, 'titel: '));
  await expect
    .poll(() => output, { timeout: 20_000 })
    .toContain('There is no field “titel” here. Did you mean “title”?');
  await page.reload();
  await expect(page.locator('h1')).toHaveText('A first change');

  await writeFile(file, titled('Mended'));
  await expect(page.locator('h1')).toHaveText('Mended', { timeout: 20_000 });
  await expect.poll(() => output).toContain('The content has no problems now.');
});
