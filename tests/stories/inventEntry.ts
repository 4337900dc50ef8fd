import type { FolderKind } from '../../src/schema/kinds.ts';
import { inventEvent } from './inventEvent.ts';
import { inventFigure } from './inventFigure.ts';
import type { Invented } from './inventWords.ts';
import { ACCOUNTS, cite, relay, says, sideOf, sourceKind, type Written } from './sides.ts';
import type { StorySize } from './storySize.ts';

type Make = (index: number, words: Invented, size: StorySize) => Written;

/** Makes up the entry of this number of a kind. Every check of content passes it. */
export const INVENT: Record<FolderKind, Make> = {
  sources: (index, { name, sentence, place, thing, whole }) => {
    const kind = sourceKind(index);
    const account = ACCOUNTS[kind]?.id;
    const publisher = kind < 2 ? `${ACCOUNTS[kind]?.label ?? ''} of ${place}` : `${name()} Post`;
    return {
      fields: {
        title: `On the ${thing} of ${place}, part ${String(index + 1)}`,
        name:
          kind < 2
            ? `the ${ACCOUNTS[kind]?.id ?? ''}’s note ${String(index + 1)}`
            : `the ${publisher} ${String(index + 1)}`,
        publisher,
        published: `2024-${String(whole(10, 12))}`,
        url: `https://example.org/${place.toLowerCase()}/${String(index + 1)}`,
        kind: kind < 2 ? 'statement' : kind === 2 ? 'news' : 'record',
        ...(account !== undefined && { account }),
        access: 'open',
        seen: 'read',
      },
      text: sentence(),
    };
  },
  numbers: inventFigure,
  timeline: inventEvent,
  narrative: (index, words, size) => ({
    fields: {
      heading: `The ${words.part()} at ${words.name()}`,
      frame: {
        nodes: { keeper: 'acting', ...(index % 2 === 1 && { plant: 'gone', second: 'absent' }) },
        links: { reach: 'person' },
        clock: Math.min(index, 9),
        clockWords: `${String(index)} of 9 hours`,
      },
      alt: words.sentence(),
      sources: [relay(index, size, sideOf(index))],
    },
    text: `${says(sideOf(index), words.sentence())}\n\n${words.text(2)}`,
  }),
  comparison: (index, words, size) => ({
    fields: {
      question: `Who sets the ${words.part()} at ${words.name()}?`,
      paths: {
        'by-hand': { text: words.sentence(), basis: 'reported' },
        'by-clock': { text: words.sentence(), basis: 'illustrative' },
      },
      sources: cite(index, size, 'none'),
    },
  }),
  gates: (index, words, size) => ({
    fields: {
      name: `a ${words.part()} test`,
      question: `Must the ${words.part()} of ${words.name()} be tested?`,
      open: 'not required',
      closed: 'required',
      asReported: (['open', 'unknown', 'closed'] as const)[index % 3],
      sources: cite(index, size, 0, 1),
    },
    text: words.sentence(),
  }),
  accountability: (index, words, size) => {
    const side = sideOf(index);
    return {
      fields: {
        account: ACCOUNTS[side].id,
        who: `${ACCOUNTS[side].name}, in note ${String(index + 1)}`,
        claim: words.sentence(),
        about: (['Cause', 'Warning', 'Hours', 'Orders', 'Repair'] as const)[Math.floor(index / 8) % 5],
        basis: (['on the record', 'on the record', 'document', 'unnamed source', 'inference'] as const)[index % 5],
        ...(side === 1 && index % 8 !== 7 && { answers: `claim-${String(index)}` }),
        sources: [...cite(index, size, side), ...(index % 3 === 0 ? [relay(index, size, side)] : [])],
      },
    };
  },
  implications: (index, words, size) => ({
    fields: { title: `Write down who set the ${words.part()} at ${words.name()}`, sources: cite(index, size, 'none') },
    text: words.text(2),
  }),
  safeguards: (index, words, size) => ({
    fields: {
      title: `A lid over the ${words.part()} at ${words.name()}`,
      status: (['stated', 'reported', 'already in place', 'unconfirmed'] as const)[index % 4],
      ...(index < size.gates && { gate: `control-${String(index + 1)}` }),
      sources: cite(index, size, sideOf(index)),
    },
    text: says(sideOf(index), words.sentence()),
  }),
  contrast: (index, words, size) => ({
    fields: {
      title: `The stop at ${words.name()}`,
      when: `20${String(10 + index)}-03`,
      low: index + 2,
      high: index + words.whole(3, 9),
      where: words.place,
      cause: `A worn ${words.part()}`,
      affected: `The ${words.thing}`,
      ...(index === 0 && { this: true }),
      sources: cite(index, size, 'none'),
    },
  }),
};
