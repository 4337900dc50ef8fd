import { expect, type Locator } from '@playwright/test';

/** Where an element stands, in CSS pixels, once it is in sight and the page has come to rest under it: links and places scroll smoothly. */
export async function stillBox(target: Locator) {
  await target.scrollIntoViewIfNeeded();
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = JSON.stringify(await target.boundingBox());
        return last === before && last !== 'null';
      },
      { intervals: [200] },
    )
    .toBe(true);
  return JSON.parse(last) as { x: number; y: number; width: number; height: number };
}

/** The middle of such an element. */
export async function stillMiddle(target: Locator): Promise<[number, number]> {
  const { x, y, width, height } = await stillBox(target);
  return [x + width / 2, y + height / 2];
}
