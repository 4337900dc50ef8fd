import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

function build(contentDir: string, outDir: string) {
  const env = { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir };
  const { status, stdout, stderr } = spawnSync('node', ['src/commands/build.ts'], { cwd: root, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

test('a build of broken content prints every problem, exits 1 and leaves the last good site', async () => {
  const site = await mkdtemp(path.join(tmpdir(), 'site-'));
  await writeFile(path.join(site, 'index.html'), 'the last good site');
  const { status, output } = build('tests/fixtures/broken/content', site);
  expect(status).toBe(1);
  expect(output).toMatch(/The content has \d+ problems\. Nothing was built\./);
  const lines = output.split('\n').filter((line) => line.startsWith('tests/fixtures/broken/'));
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) expect(line).toMatch(/^\S+(:\d+:\d+)? → [^:]+: .+[.?]$/);
  expect(output).not.toMatch(/^\s+at /m);
  expect(await readFile(path.join(site, 'index.html'), 'utf8')).toBe('the last good site');
  expect(existsSync(`${site}.next`)).toBe(false);
});

test('a good build takes the place of the last one, whole', async () => {
  const site = await mkdtemp(path.join(tmpdir(), 'site-'));
  await writeFile(path.join(site, 'stale.html'), 'of the last build');
  const { status } = build('tests/fixtures/content', site);
  expect(status).toBe(0);
  expect(existsSync(path.join(site, 'stale.html'))).toBe(false);
  expect(await readFile(path.join(site, 'index.html'), 'utf8')).toContain('<h1>');
  for (const page of ['desk', 'admin']) expect(existsSync(path.join(site, page))).toBe(false);
});
