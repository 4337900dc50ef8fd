import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'rolldown';
import { wakeAll } from '../bench/wake.ts';
import { PAGES } from './pagesUnderTest.ts';

/** The island’s script, bundled as the site’s are. */
async function bundle(): Promise<string> {
  const input = fileURLToPath(import.meta.resolve('../fixtures/island/island.tsx'));
  const { output } = await build({
    input,
    // The styles that the site’s own build writes into the script.
    plugins: [
      {
        name: 'no-styles',
        resolveId: (id) => (id.endsWith('?inline') ? id : null),
        load: (id) => (id.endsWith('?inline') ? 'export default ""' : null),
      },
    ],
    write: false,
    transform: { jsx: 'react-jsx', define: { 'process.env.NODE_ENV': '"production"' } },
  });
  return output[0].code;
}

test('what is written and slid before an island wakes is there when it is awake', async ({ page }) => {
  await page.setContent(
    '<div id="island"><div><input id="text" value=""/><input id="range" type="range" value="10"/><output>/10</output></div></div>',
  );
  await page.addScriptTag({ type: 'module', content: await bundle() });
  await page.locator('#text').pressSequentially('eleven');
  await page.locator('#range').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('output')).toHaveText('/10');
  await page.evaluate(() => {
    (window as unknown as { arrive: () => void }).arrive();
  });
  await expect(page.locator('output')).toHaveText('eleven/11');
  await expect(page.locator('#text')).toHaveValue('eleven');
});

for (const name of ['story', 'bridge', 'ferry'] as const)
  test(`every instrument of “${name}” wakes into just what was served`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(PAGES[name]);
    await wakeAll(page);
    expect(await page.locator('astro-island').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
