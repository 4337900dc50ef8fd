import { expect, test } from '@playwright/test';
import { contentOf, PAGES } from './pagesUnderTest.ts';

/**
 * What a screen reader is told of each piece, in its order: roles, names, states. Kept from the invented stories, whose words
 * stay, so that an editor of a true one may change what they like. After a change that is meant: `--update-snapshots`.
 */
for (const [name, slug] of [
  ['bridge', 'harbour-bridge'],
  ['ferry', 'ferry-radar'],
] as const)
  test(`what a screen reader is told of “${name}”, piece by piece`, async ({ page }) => {
    const { story } = await contentOf(slug, 'tests/fixtures/content');
    await page.goto(PAGES[name]);
    await page.locator('details.behind, details.used').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    for (const { id } of story[0]?.data.pieces ?? [])
      expect(await page.locator(`#${id}`).ariaSnapshot()).toMatchSnapshot([name, `${id}.txt`]);
    for (const part of ['masthead', 'rail', 'lens', 'foot'])
      for (const one of await page.locator(`.${part}:visible`).all())
        expect(await one.ariaSnapshot()).toMatchSnapshot([name, `${part}.txt`]);
  });

test('the controls, which no invented story has, are told by their questions and answers, in their order', async ({
  page,
}) => {
  const { gates } = await contentOf('kiro-cost-explorer');
  const kept = gates.filter(({ data }) => !data.addedAfter).map(({ data }) => data);
  await page.goto(PAGES.story);
  const told = (await page.locator('#gates').ariaSnapshot()).split('\n').map((line) => line.trim());
  const questions = kept.map(({ question }) => question);
  const named = (role: string) => told.flatMap((line) => new RegExp(`^- '?${role} "(.+?)"`).exec(line)?.[1] ?? []);
  expect(named('heading').filter((name) => questions.includes(name))).toEqual(questions);
  expect(named('group').filter((name) => questions.includes(name))).toEqual(questions);
  const words = kept.flatMap(({ open, closed }) => [open, closed]);
  expect(named('radio').filter((name) => words.includes(name))).toEqual(words);
  expect(named('table')).toHaveLength(1);
  const cells = 2 ** kept.length;
  expect(named('cell').filter((name) => /^(stopped at|the change goes through)/.test(name))).toHaveLength(cells);
});

test('the title of a source in another language than the story says so', async ({ page }) => {
  const { sources } = await contentOf('harbour-bridge', 'tests/fixtures/content');
  await page.goto(PAGES.bridge);
  expect(sources.some(({ data }) => data.lang !== undefined)).toBe(true);
  for (const { id, data } of sources)
    expect(await page.locator(`#source-${id} .cite a`).first().getAttribute('lang'), id).toBe(data.lang ?? null);
});

test('nothing that is told has no name, and nothing is told twice in a row', async ({ page }) => {
  await page.goto(PAGES.story);
  const told = await page.locator('body').ariaSnapshot();
  const lines = told.split('\n').map((line) => line.trim());
  const named =
    /^- '?(link|button|radio|checkbox|combobox|img|heading|columnheader|rowheader|option|table|navigation)\b/;
  expect(lines.filter((line) => named.test(line) && !/^- '?\w+ "/.test(line))).toEqual([]);
  expect(lines.filter((line) => /^- (term|definition|listitem|group)$/.test(line))).toEqual([]);
  const words = (line: string | undefined) =>
    /^- (?:heading|paragraph|link)(?: "|: )(.{4,}?)"?(?: \[level=\d\])?:?$/.exec(line ?? '')?.[1];
  expect(lines.filter((line, index) => words(line) !== undefined && words(line) === words(lines[index - 1]))).toEqual(
    [],
  );
});
