import { pairClaims } from '#model/pairs.ts';
import type { Side } from '#model/sideOf.ts';
import type { Story } from '#model/story.ts';
import { entryWords } from '#words/entryWords.ts';
import { wordsFor } from '#words/wordsFor.ts';
import { text, type Colours, type Drawn, type Room, type Sketch } from './elements.ts';
import { drawing, path } from './shapes.ts';
import { fitText } from './fitText.ts';

/** One claim as it stands on a card: whose it is, what it says, and to whom. */
export interface Said {
  name: string;
  who: string;
  claim: string;
  tone: Side | 'ink';
}

/** The first claim with the one that answers it, the one that asks first; fewer where nobody answers. */
export function firstPair(story: Story): Said[] {
  const { claims, accounts } = story;
  const pairs = pairClaims(claims, accounts);
  const pair = pairs.find(({ first, second }) => first.length > 0 && second.length > 0) ?? pairs[0];
  if (!pair) return [];
  const nameOf = (id: string) => accounts.find((account) => account.id === id)?.name ?? '';
  const said = (tone: Said['tone']) => (claim: (typeof claims)[number]) => ({
    name: nameOf(claim.account),
    who: claim.who,
    claim: claim.claim,
    tone,
  });
  const [first, second] = [pair.first.slice(0, 1).map(said('first')), pair.second.slice(0, 1).map(said('second'))];
  const sides = pair.asks === 'second' ? [...second, ...first] : [...first, ...second];
  const all = sides.length > 0 ? sides : pair.others.slice(0, 2).map(said('ink'));
  const answered = pair.answered === undefined ? undefined : entryWords(pair.answered, story);
  const entry = answered && { name: '', who: '', claim: answered.words, tone: 'ink' as const };
  return (entry && all.length === 1 ? [entry, ...all] : all).slice(0, 2);
}

/** The first pair of claims side by side, each with who says it. */
export function drawAccountability(story: Story, room: Room, colours: Colours): Sketch {
  const pair = firstPair(story);
  const { ink = '', muted = '', rule = '' } = colours;
  const gap = 72;
  const width = pair.length === 2 ? (room.width - gap) / 2 : room.width;
  const sizes = pair.map(
    ({ claim }) =>
      fitText(claim, { width, height: 240, face: 'serif', lead: 1.2 }, [48, 44, 40, 36, 34, 32, 30, 28, 26]).size,
  );
  const size = Math.min(...sizes);
  const { answered } = wordsFor(story.lang).accountability;
  return [
    drawing(room, [
      ...(pair.length === 2
        ? [path(`M${String(room.width / 2)} 0V${String(room.height)}`, { color: rule, width: 1.5 })]
        : []),
      ...pair.flatMap(({ tone }, index) => side(tone, index * (width + gap), width, colours[tone] ?? ink)),
    ]),
    ...pair.flatMap(({ name, who, claim, tone }, index): Drawn[] => {
      const x = index * (width + gap);
      return [
        text(name, { x, y: 14, width, size: 30, lines: 1, color: colours[tone] ?? ink }),
        text(claim, {
          x,
          y: 62,
          width,
          size,
          lines: Math.floor(250 / (size * 1.2)),
          lead: 1.2,
          face: 'serif',
          color: ink,
        }),
        text(index === 1 && name === '' ? answered : who, {
          x,
          y: room.height - 34,
          width,
          size: 26,
          lines: 1,
          color: muted,
        }),
      ];
    }),
  ];
}

/** A single rule over the first side, a double one over the second. */
function side(tone: Said['tone'], x: number, width: number, color: string): Drawn[] {
  const rule = (y: number) => path(`M${String(x)} ${String(y)}h${String(width)}`, { color, width: 3 });
  return tone === 'second' ? [rule(1.5), rule(8.5)] : [rule(1.5)];
}
