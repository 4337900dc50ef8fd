import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeStories } from '../stories/writeStories.ts';
import { keepCards } from './keepCards.ts';
import { table, type Part } from './results.ts';

/** How many stories, of how many files each. */
type Size = readonly [stories: number, files: number];

const SMALL = 40;
const STORIES: readonly Size[] = [10, 50, 100, 200].map((stories) => [stories, SMALL]);
const FILES: readonly Size[] = [10, 100, 300, 1000].map((files) => [1, files]);

interface Measured {
  seconds: number;
  /** Of all processes of the build together, in seconds of a processor. */
  counted: number;
  /** The most memory that one process of the build had, in megabytes. */
  memory: number;
  pages: number;
}

/** What is to be taken away at the end: a disk that has just lost thousands of files is slower to make new ones. */
const done: string[] = [];

/**
 * How a build grows: with the stories, each of forty files, and with the entries of one story. All embeds are built; their
 * heights are not measured, and the share cards are there from an earlier build.
 */
export async function measureBuild(): Promise<Part> {
  await measureOne([1, 10]); // The first build of a machine also fills its caches.
  const [byStories, byFiles] = [await measureAll(STORIES), await measureAll(FILES)];
  for (const folder of done) await rm(folder, { recursive: true });
  const at = (stories: number) => byStories.get(stories)?.seconds ?? NaN;
  const late = (at(200) - at(100)) / 100;
  const early = (at(100) - at(10)) / 90;
  const rows = [
    { promise: 'build: a story’s cost, at 200 beside 10', limit: 1.2, unit: 'times', measured: round(late / early, 2) },
    {
      promise: 'build: a further story',
      limit: 150,
      unit: 'ms',
      measured: Math.round(late * 1000),
      reason:
        'Fifteen pages, of which the parser of browsers, the minifier and the builder itself each take a third; none of the three is ours.',
    },
  ];
  const columns = (measured: ReadonlyMap<number, Measured>, name: (size: number) => string) =>
    [...measured].map(([size, { seconds, counted, memory, pages }]) => ({
      name: name(size),
      values: {
        pages: String(pages),
        'from start to end': `${seconds.toFixed(1)} s`,
        'time of the processors': `${counted.toFixed(1)} s`,
        'memory of the largest process': `${memory.toFixed(0)} MB`,
      },
    }));
  return {
    rows,
    tables: [
      {
        title: `Building stories of ${String(SMALL)} files each`,
        text: table(columns(byStories, (n) => `${String(n)} stories`)),
      },
      { title: 'Building one long story', text: table(columns(byFiles, (n) => `${String(n)} files`)) },
    ],
  };
}

async function measureAll(sizes: readonly Size[]): Promise<Map<number, Measured>> {
  const measured = new Map<number, Measured>();
  for (const [stories, files] of sizes)
    measured.set(stories === 1 ? files : stories, await measureOne([stories, files]));
  return measured;
}

async function measureOne([stories, files]: Size): Promise<Measured> {
  const content = await mkdtemp(path.join(tmpdir(), 'stories-'));
  const usage = path.join(content, '.usage');
  await writeStories(content, stories, files);
  const forget = await keepCards(content);
  // Below the project: Astro makes the pages of a site elsewhere in one folder for all.
  const site = `dist.bench-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
  const preload = pathToFileURL(path.resolve(import.meta.dirname, 'usage.ts')).href;
  const start = performance.now();
  const { status, stderr } = spawnSync('node', ['src/commands/build.ts'], {
    env: {
      ...process.env,
      ...{ CONTENT_DIR: content, OUT_DIR: site, SITE_URL: 'https://example.com', EMBED_HEIGHTS: 'off' },
      ...{ USAGE_FILE: usage, NODE_OPTIONS: `--import ${preload}` },
    },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`A build of ${String(stories)} stories failed: ${stderr}`);
  const used = (await readFile(usage, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { maxRSS: number; cpu: number });
  const measured = {
    seconds,
    counted: used.reduce((sum, { cpu }) => sum + cpu, 0) / 1e6,
    memory: Math.max(...used.map(({ maxRSS }) => maxRSS)) / 1024,
    pages: (await Array.fromAsync(globPages(site))).length,
  };
  await forget();
  done.push(site, content);
  console.log(
    `${String(stories)} × ${String(files)}: ${seconds.toFixed(1)} s, ${measured.counted.toFixed(1)} s counted, ${measured.memory.toFixed(0)} MB`,
  );
  return measured;
}

const globPages = (site: string) => glob(`${site}/**/*.html`);
const round = (value: number, digits: number) => Number(value.toFixed(digits));
