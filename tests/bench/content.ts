import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Prints how long `check:content` takes, from its start to its end, on 1, 50 and 200 stories. Each is the story of this
 * project under another name, with a word of its own in every text, so that nothing is checked once for all.
 */
const [source] = (await readdir('content', { withFileTypes: true })).filter((item) => item.isDirectory());
if (!source) throw new Error('There is no story to measure with.');

async function copyStory(root: string, number: number): Promise<void> {
  const folder = path.join(root, `story-${String(number)}`);
  await cp(path.join('content', source?.name ?? ''), folder, { recursive: true });
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.md')) continue;
    const text = await readFile(path.join(folder, name), 'utf8');
    const own =
      number === 0 ? text : text.replace(/^lead: true\n/m, '').replace(/\n*$/, `\n\nCopy ${String(number)}.\n`);
    await writeFile(path.join(folder, name), own);
  }
}

for (const count of [1, 50, 200]) {
  const root = await mkdtemp(path.join(tmpdir(), 'stories-'));
  await mkdir(root, { recursive: true });
  await cp('content/dictionary.txt', path.join(root, 'dictionary.txt'));
  for (let number = 0; number < count; number += 1) await copyStory(root, number);
  const runs = Array.from({ length: count > 50 ? 1 : 3 }, () => {
    const start = performance.now();
    const { stdout } = spawnSync('node', ['src/commands/checkContent.ts'], {
      env: { ...process.env, CONTENT_DIR: root },
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    return { seconds: (performance.now() - start) / 1000, said: stdout.trim().split('\n').at(-1) ?? '' };
  }).sort((a, b) => a.seconds - b.seconds);
  const median = runs[Math.floor(runs.length / 2)];
  console.log(
    `${String(count).padStart(4)} stories  ${(median?.seconds ?? 0).toFixed(2).padStart(6)} s  ${median?.said ?? ''}`,
  );
  await rm(root, { recursive: true });
}
