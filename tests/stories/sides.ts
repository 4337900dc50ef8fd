import type { StorySize } from './storySize.ts';

/** The front matter of a file, and the text below it. */
export interface Written {
  fields: Record<string, unknown>;
  text?: string;
}

/** The sides of every invented story. */
export const ACCOUNTS = [
  { id: 'works', name: 'The works', label: 'Works' },
  { id: 'town', name: 'The town', label: 'Town' },
] as const;

/** The side of the entry of this number: the two take turns. */
export const sideOf = (index: number): 0 | 1 => (index % 2 === 0 ? 0 : 1);

/** What the source of this number is: 0 and 1 a side’s own, 2 a paper that relays, 3 a record; they take turns. */
export const sourceKind = (index: number) => index % 4;

/** The source of a kind that the entry of this number cites: each in turn, so that none stays uncited for long. */
function sourceOf(kind: number, index: number, { sources }: StorySize): string {
  const there = Math.floor((sources - 1 - kind) / 4) + 1;
  return `source-${String(kind + 4 * (index % there) + 1)}`;
}

/** Citations by the entry of this number that carry the word of these sides, or nobody’s. */
export const cite = (index: number, size: StorySize, ...voices: (0 | 1 | 'none')[]) =>
  voices.map((voice) =>
    voice === 'none' ? { id: sourceOf(3, index, size), for: 'none' } : { id: sourceOf(voice, index, size) },
  );

/** A citation of a paper that relays a side. */
export const relay = (index: number, size: StorySize, side: 0 | 1) => ({
  id: sourceOf(2, index, size),
  for: ACCOUNTS[side].id,
});

/** A sentence as the word of a side. */
export const says = (side: 0 | 1, sentence: string) =>
  `${ACCOUNTS[side].name} says so: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
