import { allFit, childOf, fits, grow, measure, measureHeights, until, type Stage } from './stage.ts';

/** One thing that happens to embeds on other people’s pages, and must leave the frame as tall as what it shows. */
export interface EmbedCase {
  name: string;
  run: (stage: Stage) => Promise<void>;
}

const PIECE = 'safeguards';
const SPACE = '<p style="height:6000px">Far up.</p>';

/** The cases of height alone. Each throws a sentence that says what is wrong. */
export const SIZE_CASES: readonly EmbedCase[] = [
  {
    name: 'initial height',
    run: async ({ kit, page, show, address }) => {
      await show(kit.markup(address(PIECE)));
      await fits(page);
    },
  },
  {
    name: 'grows',
    run: async ({ kit, page, show, address }) => {
      await show(kit.markup(address(PIECE)));
      await fits(page);
      await grow(page, 400);
      await fits(page);
    },
  },
  {
    name: 'shrinks',
    run: async ({ kit, page, show, address }) => {
      await show(kit.markup(address(PIECE)));
      await grow(page, 400);
      await fits(page);
      await grow(page, 0);
      await fits(page);
    },
  },
  {
    name: 'hidden tab then shown',
    run: async ({ kit, page, show, address }) => {
      await show(`<div id="tab" hidden>${kit.markup(address(PIECE))}</div>`);
      await childOf(page);
      await page.waitForTimeout(600);
      await page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'));
      await fits(page);
    },
  },
  {
    name: 'loading=lazy far down',
    run: async ({ kit, page, show, address }) => {
      await show(SPACE + kit.markup(address(PIECE), { lazy: true }));
      await page.waitForTimeout(300);
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      await fits(page);
    },
  },
  {
    name: 'host script late',
    run: async ({ kit, page, show, addScript, address }) => {
      await show(kit.markup(address(PIECE)), { script: false });
      await page.waitForTimeout(1000);
      await addScript();
      await fits(page);
    },
  },
  {
    name: 'plain iframe first, script after the child has loaded',
    run: async ({ kit, page, show, addScript, address }) => {
      await show(`<iframe src="${address(PIECE)}" title="An embed" width="100%"></iframe>`, { script: false });
      await (await childOf(page)).waitForLoadState('load');
      if (kit.adopt === undefined) throw new Error('It has no way to take over a frame that is there.');
      await addScript(kit.adopt);
      await fits(page);
    },
  },
  {
    name: 'two of the same piece, one changes',
    run: async ({ kit, page, show, address }) => {
      await show(kit.markup(address(PIECE)) + kit.markup(address(PIECE)));
      await fits(page, 0);
      await fits(page, 1);
      const before = await measure(page, 0);
      await grow(page, 300, 1);
      await fits(page, 1);
      const { frame } = await measure(page, 0);
      if (frame !== before.frame)
        throw new Error(`The other frame went from ${String(before.frame)} to ${String(frame)} px.`);
    },
  },
  {
    name: 'sandbox="allow-scripts"',
    run: async ({ kit, page, show, address }) => {
      await show(kit.markup(address(PIECE), { sandbox: 'allow-scripts' }));
      const sandbox = await page.locator('iframe').getAttribute('sandbox', { timeout: 4000 });
      if (sandbox !== 'allow-scripts') throw new Error('The frame is not in a sandbox.');
      await fits(page);
      await grow(page, 300);
      await fits(page);
    },
  },
  {
    name: 'host page narrows',
    run: async ({ kit, page, show, address }) => {
      await page.setViewportSize({ width: 900, height: 700 });
      await show(kit.markup(address(PIECE)));
      await fits(page);
      const wide = await measure(page);
      await page.setViewportSize({ width: 360, height: 700 });
      await until(async () =>
        (await measure(page)).content > wide.content ? undefined : 'The text did not wrap anew.',
      );
      await fits(page);
    },
  },
  {
    name: 'html, body {height: 100%} in a child',
    run: async ({ kit, page, show, address }) => {
      await show(kit.markup(address(`${PIECE}?tall`)));
      await fits(page);
      await grow(page, 400);
      await fits(page);
      await grow(page, 0);
      await fits(page);
    },
  },
  {
    name: 'frame added later by a framework',
    run: async ({ kit, page, show, address }) => {
      await show('<div id="app"></div>');
      await page.waitForTimeout(300);
      await page.evaluate(
        (markup) => {
          const app = document.getElementById('app');
          if (app) app.innerHTML = markup;
        },
        kit.markup(address(PIECE)),
      );
      await fits(page);
    },
  },
  {
    name: 'frame removed and added again',
    run: async ({ kit, page, show, address }) => {
      await show(`<div id="app">${kit.markup(address(PIECE))}</div>`);
      await fits(page);
      await page.evaluate(async () => {
        const app = document.getElementById('app');
        const held = app?.firstElementChild;
        held?.remove();
        for (const frame of [held, ...(held?.querySelectorAll('iframe') ?? [])])
          if (frame instanceof HTMLIFrameElement) {
            frame.removeAttribute('height');
            frame.style.height = '';
          }
        await new Promise((next) => setTimeout(next, 300));
        if (held) app.append(held);
      });
      await fits(page);
    },
  },
  {
    name: '20 embeds on one page',
    run: async ({ kit, page, show, address }) => {
      await show(Array.from({ length: 20 }, () => kit.markup(address(PIECE))).join(''));
      await allFit(page, 20);
    },
  },
  {
    name: 'no script at all: baked heights within 4 px at 320, 480, 768',
    run: async ({ kit, page, show, address }) => {
      if (!kit.baked) throw new Error('It has no snippet without a script.');
      const heights = await measureHeights(page, address(PIECE), [320, 480, 768]);
      await show(`<div id="column">${kit.baked(address(PIECE), heights)}</div>`, { script: false });
      for (const width of [320, 480, 768]) {
        await page.setViewportSize({ width: width + 200, height: 800 });
        await page.locator('#column').evaluate((column, px) => {
          column.style.width = `${String(px)}px`;
        }, width);
        await fits(page, 0, 4);
      }
    },
  },
  {
    name: 'right-to-left host',
    run: async ({ kit, page, show, address }) => {
      await page.setViewportSize({ width: 420, height: 700 });
      await show(kit.markup(address(PIECE)), { attributes: 'dir="rtl"' });
      await fits(page);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (sideways > 0) throw new Error(`The host scrolls sideways by ${String(sideways)} px.`);
    },
  },
];
