import type { Askable } from '#embed/asked.ts';
import type { Story } from '#model/story.ts';
import type { PieceId } from '#schema/story.ts';
import { embedWords } from '#words/embedWords.ts';
import { pieceStates, type PieceState } from '#words/pieceStates.ts';

const THEMES = ['auto', 'light', 'dark'];
const LENSES = ['both', 'first', 'second'];

/** What the address of these pieces may ask: a theme, a lens where there are two sides, and the pieces’ own states. */
export function askableOf(pieces: readonly PieceId[], story: Story): Askable[] {
  const { oneOf, listOf, letters, notUnderstood } = embedWords(story.lang);
  const ask = (name: string, pattern: string, known: string): Askable => [name, pattern, notUnderstood(name, known)];
  const choice = (name: string, values: readonly string[]) => ask(name, anyOf(values), oneOf(values));
  const state = ({ name, values, many, letters: count }: PieceState): Askable => {
    if (count !== undefined) return ask(name, `[ocu]{${String(count)}}`, letters(count));
    const known = values.map(([value]) => value).filter((value) => value !== '');
    return many ? ask(name, `(?:${anyOf(known)})(?: (?:${anyOf(known)}))*`, listOf(known)) : choice(name, known);
  };
  return [
    choice('theme', THEMES),
    ...(story.accounts.length > 1 ? [choice('lens', LENSES)] : []),
    ...pieces.flatMap((piece) => pieceStates(piece, story).map(state)),
  ];
}

const anyOf = (values: readonly string[]) =>
  values.map((value) => value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
