import type { Page } from '@playwright/test';

/** What a page is made of and says, but for the line that names what of its address isn’t understood. */
export function fingerprint(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const asleep = () => document.querySelector('astro-island[ssr]') !== null;
    const wakes = location.search.includes('path=');
    for (let wait = 0; wait < 100 && wakes && asleep(); wait += 1) await pause(50);
    // An island says what only it can say a moment after it has taken over: until nothing has changed three times in a row.
    for (let same = 0, last = ''; same < 3;) {
      const now = `${String(document.querySelectorAll('*').length)} ${document.body.textContent}`;
      same = now === last ? same + 1 : 0;
      last = now;
      await pause(50);
    }
    const note = document.querySelector('.embed-note');
    const told = note?.childElementCount ?? 0;
    note?.remove();
    const tags: Record<string, number> = {};
    for (const { tagName } of document.querySelectorAll('*')) tags[tagName] = (tags[tagName] ?? 0) + 1;
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    const checked = [...document.querySelectorAll<HTMLInputElement>('input')].map((input) => input.checked);
    const { dataset } = document.documentElement;
    const polluted = Object.keys(Object.prototype);
    return {
      title: document.title,
      text: document.body.textContent,
      tags,
      told,
      handlers,
      checked,
      root: { ...dataset },
      polluted,
    };
  });
}
