import { expect, test } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';

for (const { piece, filter, value, entry, link } of [
  { piece: 'accountability', filter: 'Topic', value: 'Duration', entry: 'agent-chose', link: '.questions' },
  { piece: 'timeline', filter: 'Kind', value: 'comment', entry: 'delete-and-recreate', link: '#accountability' },
])
  test(`a link to what a filter of ${piece} hides takes the filter back, and gets there`, async ({ page }) => {
    await page.goto(PAGES.story);
    const select = page.locator(`#${piece}`).getByLabel(filter);
    for (const turn of ['once', 'and once more at the same address']) {
      await select.selectOption(value);
      await expect(page.locator(`#${entry}`), turn).toBeHidden();
      await page.locator(`${link} a[href="#${entry}"]`).first().click();
      await expect(page.locator(`#${entry}`), turn).toBeInViewport();
      await expect(select, turn).toHaveValue('');
    }
    await expect(page).toHaveURL(new RegExp(`#${entry}$`));
  });

test('an address that asks for a claim and hides it leads to the claim, and leaves other filters alone', async ({
  page,
}) => {
  await page.goto(`${PAGES.story}?answer=none&kind=comment#agent-chose`);
  await expect(page.locator('#agent-chose')).toBeInViewport();
  await expect(page.locator('#accountability .instrument [role=status]')).toHaveText('13 of 13 pairs shown');
  await expect(page.getByLabel('Kind')).toHaveValue('comment');
  await expect(page).toHaveURL(/\/\?kind=comment#agent-chose$/);
});

test('who filters out what he came for keeps his filter', async ({ page }) => {
  await page.goto(`${PAGES.story}#agent-chose`);
  await page.locator('#accountability').getByLabel('Topic').selectOption('Duration');
  await expect(page.locator('.pair:visible')).toHaveCount(1);
  await expect(page).toHaveURL(/topic=Duration#agent-chose$/);
});
