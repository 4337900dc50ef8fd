import { expect, test } from '@playwright/test';
import { assembleStory } from '../../src/model/assembleStory.ts';
import { contentOf, PAGES } from './pagesUnderTest.ts';
import { choose } from './settings.ts';

test.use({ javaScriptEnabled: false });

test.describe('with JavaScript off', () => {
  test('every piece of the story is on the page, in its order, under its own heading', async ({ page }) => {
    const { story } = await contentOf('kiro-cost-explorer');
    const pieces = story[0]?.data.pieces ?? [];
    await page.goto(PAGES.story);
    const drawn = await page
      .locator('[data-piece]')
      .evaluateAll((roots) => roots.map((root) => root.getAttribute('data-piece')));
    expect(drawn).toEqual(pieces.map(({ id }) => id));
    for (const { id, title } of pieces.slice(1)) await expect(page.locator(`#${id} h2`).first()).toHaveText(title);
  });

  test('every claim stands with who makes it, its account, its standing and its sources', async ({ page }) => {
    const { accountability } = await contentOf('kiro-cost-explorer');
    await page.goto(PAGES.story);
    expect(accountability.length).toBeGreaterThan(10);
    for (const { id, data } of accountability) {
      const claim = page.locator(`#${id}`);
      await expect(claim).toContainText(data.claim);
      await expect(claim).toContainText(data.who);
      await expect(claim).toHaveAttribute('data-side', data.account === 'reporting' ? 'first' : 'second');
      await expect(claim.locator('.standing use')).toHaveAttribute('href', /#m-(agreed|first|second|disputed)$/);
      for (const source of data.sources) await expect(claim.locator(`a[href="#source-${source.id}"]`)).toBeVisible();
    }
  });

  test('a claim and the claim that answers it stand in one pair', async ({ page }) => {
    const { accountability } = await contentOf('kiro-cost-explorer');
    const claims = new Set(accountability.map(({ id }) => id));
    await page.goto(PAGES.story);
    for (const { id, data } of accountability.filter((claim) => claims.has(claim.data.answers ?? ''))) {
      const pair = page.locator('.pair', { has: page.locator(`#${id}`) });
      await expect(pair.locator(`#${data.answers ?? ''}`)).toHaveCount(1);
    }
  });

  test('both paths of the comparison are shown in full, and no radio that could not work', async ({ page }) => {
    const { comparison } = await contentOf('kiro-cost-explorer');
    await page.goto(PAGES.story);
    for (const { id, data } of comparison)
      for (const { text } of Object.values(data.paths))
        await expect(page.locator(`#${id}`).getByText(text)).toBeVisible();
    await expect(page.locator('.toggle')).toBeHidden();
  });

  test('every figure, event, step, gate, lesson and safeguard has its words on the page', async ({ page }) => {
    const content = await contentOf('kiro-cost-explorer');
    await page.goto(PAGES.story);
    const expected = [
      ...content.numbers.map(({ id, data }) => [id, data.label]),
      ...content.timeline.map(({ id, data }) => [id, data.title]),
      ...content.timeline.flatMap(({ id, data }) => Object.values(data.accounts).map((text) => [id, text])),
      ...content.narrative.map(({ id, data }) => [id, data.heading]),
      ...content.gates.map(({ id, data }) => [id, data.question]),
      ...content.implications.map(({ id, data }) => [id, data.title]),
      ...content.safeguards.map(({ id, data }) => [id, data.title]),
    ] as const;
    for (const [id = '', words = ''] of expected) await expect(page.locator(`#${id}`)).toContainText(words);
  });

  test('the events are a list in the order of time, each with its date as machines read it, and drawn on the axis', async ({
    page,
  }) => {
    const { events } = assembleStory(await contentOf('kiro-cost-explorer'));
    await page.goto(PAGES.story);
    const listed = await page
      .locator('#timeline > ol > li.event')
      .evaluateAll((all) => all.map((one) => [one.id, one.querySelector('.when time')?.getAttribute('datetime')]));
    expect(listed).toEqual(events.map(({ id, at }) => [id, at.datetime]));
    expect(listed.filter(([, datetime]) => datetime !== undefined).length).toBeGreaterThan(5);
    await expect(page.locator('time:not([datetime])')).toHaveCount(0);
    const drawn = await page.locator('.axis a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(new Set(drawn)).toEqual(new Set(events.map(({ id }) => `#${id}`)));
  });

  test('every figure that compares has a table behind it that opens', async ({ page }) => {
    const { numbers } = await contentOf('kiro-cost-explorer');
    await page.goto(PAGES.story);
    for (const { id, data } of numbers.filter((figure) => figure.data.compareWith.length > 0)) {
      const figure = page.locator(`#${id}`);
      await figure.locator('summary').click();
      for (const { label } of data.compareWith)
        await expect(figure.getByRole('rowheader', { name: label })).toBeVisible();
    }
  });

  test('a source that one has jumped to is marked', async ({ page }) => {
    await page.goto(`${PAGES.story}#source-ft`);
    const drawn = (id: string) => page.locator(`#source-${id}`).evaluate((one) => getComputedStyle(one).boxShadow);
    expect(await drawn('ft')).not.toBe('none');
    expect(await drawn('engadget')).toBe('none');
  });

  test('every figure is named before its numeral is read, and under it on the screen', async ({ page }) => {
    await page.goto(PAGES.story);
    for (const head of await page.locator('.number-head:has(.numeral)').all()) {
      await expect(head.locator('h3 + .numeral')).toHaveCount(1);
      const [name, numeral] = [await head.locator('h3').boundingBox(), await head.locator('.numeral').boundingBox()];
      expect(name?.y).toBeGreaterThan(numeral?.y ?? Infinity);
    }
  });

  test('every drawing has its text alternative', async ({ page }) => {
    const { narrative } = await contentOf('kiro-cost-explorer');
    await page.goto(PAGES.story);
    const nameless = page.locator('svg:not([aria-hidden="true"]):not([aria-label])');
    await expect(nameless).toHaveCount(0);
    for (const { data } of narrative) await expect(page.getByRole('img', { name: data.alt })).toHaveCount(1);
  });

  test('the sources say whom they speak for, how they were seen, and where they are used', async ({ page }) => {
    const { sources } = await contentOf('kiro-cost-explorer');
    await page.goto(PAGES.story);
    for (const { id, data } of sources) {
      const source = page.locator(`#source-${id}`);
      await expect(source.locator(`a[href="${data.url}"]`)).toHaveText(data.title);
      await expect(source.locator('.cite-meta b')).toHaveText(data.name);
      const many = source.locator('summary');
      if ((await many.count()) > 0) await many.click();
      await expect(source.locator('.used a').first()).toBeVisible();
    }
    await expect(page.locator('#method')).toContainText('stored copies');
  });

  test('what the lens sets back says so, whichever side is chosen', async ({ page }) => {
    await page.goto(PAGES.story);
    for (const [chosen, other] of [
      ['first', 'second'],
      ['second', 'first'],
    ]) {
      await choose(page, `lens-${chosen ?? ''}`);
      const setBack = page.locator(`main [data-side="${other ?? ''}"]:not(.source)`);
      expect(await setBack.count()).toBeGreaterThan(10);
      const silent = await setBack.evaluateAll((all) =>
        all.flatMap((one) => (one.querySelector('.lens-label')?.checkVisibility() === true ? [] : one.outerHTML)),
      );
      expect(silent).toEqual([]);
    }
  });

  test('what is disputed is in both accounts: no lens says that it isn’t, but for the claim of the one side', async ({
    page,
  }) => {
    await page.goto(PAGES.story);
    const disputed = page.locator('main [id]:not(.claim, .piece)', { has: page.locator('use[href="#m-disputed"]') });
    expect(await disputed.count()).toBeGreaterThan(5);
    for (const entry of await disputed.all()) await expect(entry).not.toHaveAttribute('data-side');
  });

  test('the lens sets back what one account says, from the brief to the claims, and hides nothing', async ({
    page,
  }) => {
    await page.goto(PAGES.story);
    const words = await page.locator('main').innerText();
    await choose(page, 'lens-first');
    const setBack = page.locator('main [data-side="second"] > .lens-label');
    expect(await setBack.count()).toBeGreaterThan(10);
    for (const label of await setBack.all()) await expect(label).toBeVisible();
    const pieces = await setBack.evaluateAll((all) => all.map((one) => one.closest('[data-piece]')?.id));
    for (const piece of ['opening', 'timeline', 'comparison', 'accountability']) expect(pieces).toContain(piece);
    const after = await page.locator('main').innerText();
    for (const line of words.split('\n').filter((text) => text.length > 40)) expect(after).toContain(line);
  });
});
