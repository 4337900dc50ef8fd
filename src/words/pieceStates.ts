import { pairClaims } from '#model/pairs.ts';
import { actorsOf, gatesAtTheTime, reportedSettings, settingsCode } from '#model/runGates.ts';
import type { Story } from '#model/story.ts';
import type { PieceId } from '#schema/story.ts';
import { comparedRows } from './comparedRows.ts';
import { figureReadings } from './figureReadings.ts';
import { figureTable } from './figureTable.ts';
import { burstOf, markEvent } from './timelineMarks.ts';
import { wordsFor } from './wordsFor.ts';

/** One thing that the address of a piece can set: its name in the query, what it is called, and the values it may have. */
export interface PieceState {
  name: string;
  label: string;
  /** Each value with its words; the first is how the piece opens by itself. */
  values: (readonly [value: string, words: string])[];
  /** Whether it takes several values, with blanks between. */
  many?: boolean;
  /** Where it takes a letter for each gate, how many. */
  letters?: number;
}

type Ask = (story: Story) => PieceState[];

const unique = <Value>(values: readonly Value[]) => [...new Set(values)];
const same = (values: readonly string[]) => values.map((value) => [value, value] as const);

const STATES: Partial<Record<PieceId, Ask>> = {
  numbers: (story) => {
    const { show, views, alone: withoutOthers } = wordsFor(story.lang).number;
    const drawn = story.figures.filter(({ chart }) => chart !== 'none' && chart !== 'pair');
    const tables = drawn
      .filter((figure) => figureTable(figure, story).rows.length > 0)
      .map(({ id, label }) => [id, label] as const);
    const alone = drawn
      .filter((figure) => comparedRows(figure.chart, figureReadings(figure, story)).length > 0)
      .map(({ id, label }) => [`${id}-off`, label] as const);
    return [
      { name: 'table', label: `${show}: ${views.table}`, values: tables, many: true },
      { name: 'compare', label: withoutOthers, values: alone, many: true },
    ];
  },
  timeline: ({ events, accounts, lang }) => {
    const words = wordsFor(lang).timeline;
    const marks = events.map((event) => markEvent(event, lang));
    return [
      {
        name: 'zoom',
        label: words.zoom,
        values: [['whole', words.whole], ...(burstOf(events) ? ([['burst', words.burst]] as const) : [])],
      },
      {
        name: 'by',
        label: words.actor,
        values: [['', words.allActors], ...same(unique(marks.flatMap(({ actor }) => actor ?? [])))],
      },
      {
        name: 'kind',
        label: words.kind,
        values: [
          ['', words.allKinds],
          ...unique(marks.map(({ kind }) => kind)).map((kind) => [kind, words.kinds[kind]] as const),
        ],
      },
      {
        name: 'account',
        label: words.account,
        values: [
          ['', words.allAccounts],
          ...accounts
            .filter(({ id }) => marks.some(({ carriedBy }) => carriedBy.includes(id)))
            .map(({ id, label }) => [id, label] as const),
        ],
      },
      {
        name: 'event',
        label: words.choose,
        values: [['', ''], ...events.map(({ id, title }) => [id, title] as const)],
      },
    ];
  },
  comparison: ({ paths, decisions, lang }) => {
    if (paths.length < 2 || decisions.length === 0) return [];
    const words = wordsFor(lang).comparison;
    return [
      {
        name: 'path',
        label: words.legend,
        values: [['both', words.both], ...paths.map(({ id, name }) => [id, name] as const)],
      },
      {
        name: 'decision',
        label: words.decision,
        values: [['', ''], ...decisions.map(({ id, question }) => [id, question] as const)],
      },
    ];
  },
  gates: ({ gates, paths, lang }) => {
    const words = wordsFor(lang).gates;
    const tried = gatesAtTheTime(gates);
    const reported = settingsCode(reportedSettings(tried));
    const actors = actorsOf(paths).map(({ kind, name }) => [kind, name] as const);
    if (tried.length === 0 || actors.length === 0) return [];
    return [
      { name: 'actor', label: words.who, values: actors },
      { name: 'gates', label: words.lab, values: [[reported, words.asReported]], letters: tried.length },
    ];
  },
  accountability: ({ claims, accounts, lang }) => {
    if (accounts.length < 2) return [];
    const words = wordsFor(lang).accountability;
    return [
      {
        name: 'topic',
        label: words.topic,
        values: [['', words.allTopics], ...same(unique(pairClaims(claims, accounts).map(({ root }) => root.about)))],
      },
      {
        name: 'basis',
        label: words.basis,
        values: [
          ['', words.allBases],
          ...unique(claims.map(({ basis }) => basis)).map((basis) => [basis, words.bases[basis]] as const),
        ],
      },
      {
        name: 'answer',
        label: words.answers,
        values: [
          ['all', words.allAnswers],
          ['none', words.unansweredOnly],
        ],
      },
      {
        name: 'sides',
        label: words.leftSide,
        values: accounts.slice(0, 2).map(({ label }, side) => [side === 0 ? 'first' : 'second', label] as const),
      },
    ];
  },
};

/** What the address of a piece can set, with the values that this story has for it. Empty for a piece that has no states. */
export function pieceStates(piece: PieceId, story: Story): PieceState[] {
  return (STATES[piece]?.(story) ?? []).filter(({ values }) => values.length > 0);
}
