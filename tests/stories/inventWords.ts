import { seeded, type Seeded } from './seeded.ts';

const BEGINS = [
  'Bar',
  'Cor',
  'Del',
  'Fen',
  'Gar',
  'Hal',
  'Ket',
  'Lor',
  'Mar',
  'Nor',
  'Os',
  'Pel',
  'Ros',
  'Tam',
] as const;
const MIDDLES = ['a', 'e', 'i', 'o', 'an', 'en', 'in', 'or', 'er', 'ul'] as const;
const ENDS = ['brook', 'dale', 'field', 'ford', 'gate', 'ham', 'ley', 'mere', 'stead', 'ton', 'wick', 'worth'] as const;
const THINGS = ['bridge', 'crane', 'ferry', 'lift', 'lock', 'mill', 'pump', 'signal', 'tower', 'tram'] as const;
const PARTS = [
  'brake',
  'bolt',
  'cable',
  'chain',
  'gauge',
  'lamp',
  'motor',
  'rope',
  'switch',
  'valve',
  'wheel',
] as const;
const DEEDS = ['was changed', 'was checked', 'was left open', 'was ordered', 'was put off', 'was taken out'] as const;
const TIMES = ['in the morning', 'before noon', 'by the evening', 'during the night', 'after the rain'] as const;

/** What a story’s texts are made of: names of its own, and sentences in which they stand. */
export interface Invented extends Seeded {
  place: string;
  thing: string;
  /** A name that no other story has, but by chance. */
  name: () => string;
  part: () => string;
  /** A plain sentence about the thing and one of its parts. */
  sentence: () => string;
  /** So many sentences in one line. */
  text: (sentences: number) => string;
}

/** Every name that an invented story may have, for a dictionary. */
export const everyName = () =>
  BEGINS.flatMap((begin) => MIDDLES.flatMap((middle) => ENDS.map((end) => `${begin}${middle}${end}`)));

/** The words of one invented story. The same seed gives the same words, in the same order. */
export function inventWords(seed: number): Invented {
  const chance = seeded(seed);
  const { pick, whole } = chance;
  const name = () => `${pick(BEGINS)}${pick(MIDDLES)}${pick(ENDS)}`;
  const [place, thing] = [name(), pick(THINGS)];
  const part = () => pick(PARTS);
  const sentence = () =>
    `The ${part()} of the ${place} ${thing} ${pick(DEEDS)} at ${name()} ${pick(TIMES)}, ${String(whole(2, 900))} steps from the ${part()}.`;
  const text = (sentences: number) => Array.from({ length: sentences }, sentence).join(' ');
  return { ...chance, place, thing, name, part, sentence, text };
}
