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
