import type { Invented } from './inventWords.ts';
import { ACCOUNTS, cite, says, sideOf, type Written } from './sides.ts';
import type { StorySize } from './storySize.ts';

const KINDS = ['background', 'action', 'failure', 'response', 'report', 'comment'] as const;
const ACTORS = ['Keeper', 'Works', 'Town', 'Inspector', 'Maker'] as const;
const two = (number: number) => String(number).padStart(2, '0');

/** A date in 2023 or 2024, as exactly as a source would give it. */
function inventDate(index: number, { whole }: Invented): string {
  const [year, month, day] = [whole(2023, 2024), two(whole(1, 12)), whole(1, 24)];
  const date = `${String(year)}-${month}-${two(day)}`;
  if (index % 4 === 3) return `${date}T${two(whole(0, 23))}:${two(whole(0, 59))}Z`;
  if (index % 9 === 4) return `${String(year)}-${month}~`;
  return index % 11 === 5 ? `${date}~/${String(year)}-${month}-${two(day + 3)}~` : date;
}

/** When it happened, and of one in ten when it ended, some weeks later. */
function timeOf(index: number, words: Invented, focus: boolean): { at: string; until?: string } {
  if (focus) return { at: '2024-03-05' };
  if (index % 10 !== 6) return { at: inventDate(index, words) };
  const [year, month] = [words.whole(2023, 2024), words.whole(1, 11)];
  return {
    at: `${String(year)}-${two(month)}-${two(words.whole(1, 28))}`,
    until: `${String(year)}-${two(month + 1)}-12`,
  };
}

/** Makes up the event of this number: agreed, told by one side, told by both apart, or not public. */
export function inventEvent(index: number, words: Invented, size: StorySize): Written {
  const side = sideOf(index);
  const lanes = index % 7 === 3;
  const unknown = index % 13 === 12;
  const focus = index === Math.floor(size.timeline / 2);
  const event = {
    title: `The ${words.part()} at ${words.name()}`,
    ...timeOf(index, words, focus),
    short: words.name(),
    ...(index % 6 !== 5 && { actor: words.pick(ACTORS) }),
    kind: words.pick(KINDS),
    ...(index % 8 === 0 && { context: true }),
    ...(focus && { focus }),
  };
  if (unknown) return { fields: { ...event, known: false }, text: words.sentence() };
  if (lanes) {
    const accounts = Object.fromEntries(ACCOUNTS.map(({ id }) => [id, words.sentence()]));
    return { fields: { ...event, accounts, sources: cite(index, size, 0, 1) }, text: words.sentence() };
  }
  if (index % 5 === 2) return { fields: { ...event, sources: cite(index, size, 0, 1) }, text: words.text(2) };
  return { fields: { ...event, sources: cite(index, size, side) }, text: says(side, words.sentence()) };
}
