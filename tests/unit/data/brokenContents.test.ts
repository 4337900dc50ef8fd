import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { readContent } from '#data/readContent.ts';
import { shownPath } from '#data/shownPath.ts';
import { storyLoader } from '#data/storyLoader.ts';
import { formatProblem, orderProblems } from '#model/contentError.ts';
import type { Problem } from '#model/problem.ts';
import { BROKEN, scratchBroken, type Broken } from './brokenContents.ts';

test('the table has at least forty broken contents, which are told in at least forty ways', () => {
  expect(BROKEN.length).toBeGreaterThanOrEqual(40);
  const sentences = BROKEN.map(({ says }) => says.map((line) => line.replace(/^.*? → /, '')).join());
  expect(new Set(sentences).size).toBeGreaterThanOrEqual(40);
  expect(new Set(BROKEN.map(({ what }) => what)).size).toBe(BROKEN.length);
});

/** What Astro gives a loader, as far as ours uses it; without a watcher it is a build. */
function loaderContext(watching: boolean) {
  const store = new Map([['kept', { id: 'kept' }]]);
  const context = {
    store: { keys: () => store.keys(), set: vi.fn(), delete: vi.fn() },
    logger: { error: vi.fn(), warn: vi.fn(), info: vi.fn() },
    generateDigest: () => '',
    ...(watching && {
      watcher: { on: vi.fn<(event: 'all', changed: (event: string, file: string) => void) => void>(), add: vi.fn() },
    }),
  };
  return { context, loader: context as unknown as LoaderContext };
}

/** What is printed, and what a loader does with it in a build and in the development server. */
async function outcome(broken: Broken) {
  const folder = await scratchBroken(broken);
  const { problems, warnings } = await readContent(folder);
  const shown = `${shownPath(folder)}/`;
  const lines = (told: Problem[]) => orderProblems(told).map((one) => formatProblem(one).replaceAll(shown, ''));
  const [build, dev] = [loaderContext(false), loaderContext(true)];
  const stopped = await storyLoader('timeline', folder)
    .load(build.loader)
    .then(
      () => '',
      (error: unknown) => String(error).replaceAll(shown, ''),
    );
  await storyLoader('timeline', folder).load(dev.loader);
  return { problems: lines(problems), warnings: lines(warnings), stopped, build: build.context, dev: dev.context };
}

test.each(BROKEN.filter(({ warning }) => !warning))(
  '$what: its line is told, a build stops, and the development server keeps what it had',
  async (broken) => {
    const { problems, stopped, build, dev } = await outcome(broken);
    expect(problems).toEqual(broken.says);
    expect(stopped).toMatch(/^ContentError: The content has .* Nothing was built\./);
    for (const line of broken.says) expect(stopped).toContain(line);
    expect(dev.logger.error).toHaveBeenCalledTimes(1);
    expect(dev.logger.error).toHaveBeenCalledWith(expect.stringContaining('. The page keeps the last good text.'));
    for (const { store } of [build, dev]) {
      expect(store.set).not.toHaveBeenCalled();
      expect(store.delete).not.toHaveBeenCalled();
    }
  },
);

test('while it is edited, a content is said once to be mended, however many collections read it', async () => {
  const broken = { what: '', file: 'ferry-radar/story.md', find: 'title:', write: 'titel:', says: [] };
  const folder = await scratchBroken(broken);
  const { context, loader } = loaderContext(true);
  for (const kind of ['timeline', 'sources'] as const) await storyLoader(kind, folder).load(loader);
  expect(context.logger.error).toHaveBeenCalledTimes(1);
  expect(context.logger.info).not.toHaveBeenCalled();

  const file = path.join(folder, broken.file);
  await writeFile(file, (await readFile(file, 'utf8')).replace('titel:', 'title:'));
  for (const [, changed] of context.watcher?.on.mock.calls ?? []) changed('change', file);
  await vi.waitFor(
    () => {
      for (const id of ['ferry-radar/leaves', 'ferry-radar/ship-log'])
        expect(context.store.set).toHaveBeenCalledWith(expect.objectContaining({ id }));
    },
    { timeout: 30_000 },
  );
  expect(context.logger.info.mock.calls).toEqual([['The content has no problems now.']]);
  expect(context.logger.error).toHaveBeenCalledTimes(1);
});

test.each(BROKEN.filter(({ warning }) => warning))('$what: its line is told, and the site is built', async (broken) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { problems, warnings, stopped, build, dev } = await outcome(broken);
  expect(problems).toEqual([]);
  expect(warnings).toEqual(broken.says);
  expect(stopped).toBe('');
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn).toHaveBeenCalledWith(expect.stringMatching(/^The content has one warning, which stops nothing\./));
  expect(build.store.set).toHaveBeenCalled();
  expect(dev.store.set).toHaveBeenCalled();
  warn.mockRestore();
});
