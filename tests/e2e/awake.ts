import { expect, type Frame, type Page } from '@playwright/test';
import { contentOf, PAGES } from './pagesUnderTest.ts';

const { timeline, comparison, numbers, gates, story } = await contentOf('kiro-cost-explorer');
const focus = timeline.find(({ data }) => data.focus)?.id ?? '';
const [one, other] = story[0]?.data.paths ?? [];
const compared = numbers.find(({ data }) => data.compareWith.length > 0)?.id ?? '';
const tabled = numbers.findLast(({ data }) => data.compareWith.length > 0)?.id ?? '';
const setTo = (letters: string) =>
  letters.repeat(gates.length).slice(0, gates.filter(({ data }) => !data.addedAfter).length);

const query = (state: Record<string, string>) => `${PAGES.story}?${new URLSearchParams(state).toString()}`;

/** The story with every instrument awake and away from where it starts, by its address: chosen, set back, filtered; filtered to nothing. */
export const AWAKE = {
  chosen: query({
    event: focus,
    zoom: 'burst',
    path: one?.id ?? '',
    decision: comparison[1]?.id ?? '',
    gates: setTo('cuo'),
    actor: other?.kind ?? '',
    table: tabled,
    compare: `${compared}-off`,
    answer: 'none',
    sides: 'second',
    lens: 'second',
  }),
  empty: query({
    kind: 'comment',
    account: 'company',
    path: other?.id ?? '',
    decision: comparison.at(-1)?.id ?? '',
    gates: setTo('c'),
    table: compared,
    topic: 'Cause',
    basis: 'unnamed source',
    answer: 'none',
    lens: 'first',
  }),
} as const;

/** Opens the story in such a state, and waits until no instrument sleeps. */
export async function openAwake(page: Page, state: keyof typeof AWAKE): Promise<void> {
  await page.goto(AWAKE[state]);
  await expect(page.locator('astro-island')).not.toHaveCount(0);
  await noneSleeps(page);
}

/** Waits until React has taken over every instrument there is; that its scripts have come, which its `ssr` tells, is not yet that. */
export async function noneSleeps(shown: Page | Frame): Promise<void> {
  await expect(shown.locator('astro-island:not(:has([data-awake]))')).toHaveCount(0);
}
