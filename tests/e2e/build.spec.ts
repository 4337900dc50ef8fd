import { existsSync } from 'node:fs';
import { cp, glob, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite } from '../buildSite.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { FIXTURES_DIR = 'dist.fixtures' } = process.env;

function build(contentDir: string, outDir: string, cwd = root) {
  const { status, stdout, stderr } = buildSite({ CONTENT_DIR: contentDir, OUT_DIR: outDir }, cwd);
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

/** Every file below a folder with its bytes, by its path. */
async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const files = (await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }))).filter((one) =>
    one.isFile(),
  );
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, Buffer]> => {
        const file = path.join(parentPath, name);
        return [path.relative(folder, file).replaceAll(path.sep, '/'), await readFile(file)];
      }),
    ),
  );
}

test.describe('the same project in another folder, with one word of one story changed', () => {
  // One build for all of these: that of the project as it is stands in the folder of the invented stories.
  const [was, is] = ['picture', 'pricuet'];
  let project = '';
  let site: Map<string, Buffer>;
  let before: Map<string, Buffer>;
  const differs = (file: string) => !site.get(file)?.equals(before.get(file) ?? Buffer.of());
  test.describe.configure({ mode: 'serial' });

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    project = await mkdtemp(path.join(tmpdir(), 'project-'));
    for (const part of [
      'src',
      'public',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
      'LICENSE',
      'tests/fixtures/content',
    ])
      await cp(path.join(root, part), path.join(project, part), { recursive: true });
    await symlink(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
    const file = path.join(project, 'tests/fixtures/content/ferry-radar/story.md');
    const story = await readFile(file, 'utf8');
    await writeFile(file, story.replace(/^(title: .*)picture/m, `$1${is}`));
    await cp(path.join(root, 'LICENSE'), path.join(project, 'out/stale.html'));
    const { status, output } = build('tests/fixtures/content', 'out', project);
    expect(status, output).toBe(0);
    site = await filesOf(path.join(project, 'out'));
    before = await filesOf(path.join(root, FIXTURES_DIR));
  });
  test.afterAll(() => rm(project, { recursive: true }));

  test('the build takes the place of the last one, whole, and has no desk', () => {
    expect([...site.keys()].filter((file) => /^(stale\.html|desk|admin)/.test(file))).toEqual([]);
    expect(site.get('index.html')?.toString()).toContain('<h1>');
    expect([...site.keys()].sort()).toEqual([...before.keys()].sort());
    expect(site.size).toBeGreaterThan(60);
  });

  test('every file but those of the story, and the feed, which lists it, is byte for byte the same', () => {
    const changed = [...site.keys()].filter(differs);
    expect(changed.filter((file) => !file.includes('ferry-radar'))).toEqual(['feed.xml']);
    for (const file of ['ferry-radar/index.html', 'data/ferry-radar.json', 'og/ferry-radar/story.png'])
      expect(changed).toContain(file);
  });

  test('the files of the story are byte for byte the same too, but for the word', () => {
    const written = [...site].filter(([file]) => differs(file) && !file.endsWith('.png'));
    expect(written.length).toBeGreaterThan(8);
    for (const [file, bytes] of written)
      expect(bytes.toString().replaceAll(is, was), file).toBe(before.get(file)?.toString());
  });
});
