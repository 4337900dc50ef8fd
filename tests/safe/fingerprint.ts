import type { Page } from '@playwright/test';

/** Lets every page say which of its islands are awake; before the first is opened. */
export function watchAwake(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const awake = new Set<EventTarget | null>();
    Object.assign(window, { awake });
    addEventListener('awake', ({ target }) => awake.add((target as Element).closest('astro-island')));
  });
}

/** What a page is made of and says, but for the line that names what of its address isn’t understood. */
export function fingerprint(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const { awake } = window as unknown as { awake: Set<EventTarget> };
    const islands = document.querySelectorAll('astro-island').length;
    for (let wait = 0; wait < 200 && awake.size < islands; wait += 1) await pause(50);
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
      root: Object.entries(dataset),
      polluted,
    };
  });
}
