import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeStories } from '../stories/writeStories.ts';

/** As many files as the story of this project has. */
const FILES = 95;

/**
 * Prints how long `check:content` takes, from its start to its end, on 1, 50 and 200 invented stories, which share no text, so
 * that nothing is checked once for all.
 */
for (const count of [1, 50, 200]) {
  const root = await mkdtemp(path.join(tmpdir(), 'stories-'));
  await writeStories(root, count, FILES);
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
