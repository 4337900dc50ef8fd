import type { PublicStory } from '#schema/publicStory.ts';
import { csv, wordCell } from './csv.ts';
import { readDate } from './eventDate.ts';
import type { Story } from './story.ts';

/** The tables of a story, by what is in them. */
export type TableName = 'timeline' | 'numbers' | 'claims';

/** The tables that a story has entries for. */
export function tablesOf({ events, figures, claims }: Pick<Story, 'events' | 'figures' | 'claims'>): TableName[] {
  const rows = { timeline: events, numbers: figures, claims };
  return (Object.keys(rows) as TableName[]).filter((name) => rows[name].length > 0);
}

type Cell = string | number | boolean | undefined;
type Row = Record<string, Cell>;
type Evidenced = PublicStory['events'][number] | PublicStory['figures'][number] | PublicStory['claims'][number];

/**
 * A table of a story as CSV by RFC 4180: a row an entry, its columns the fields of the story’s data, and the last of them alike
 * in every table: how the entry stands, its sources (`the-paper:company` where it carries an account’s word), their addresses,
 * and its own. A claim has the day of its earliest source. What would begin a formula stands behind an apostrophe. A figure has a row for itself and one for each that it is compared with, made of or said to be.
 */
export function storyTable(told: PublicStory, name: TableName): string {
  const rows = {
    timeline: () => told.events.map((event) => ({ ...timelineRow(event), ...evidenceOf(event, told) })),
    numbers: () =>
      told.figures.flatMap((figure) => figureRows(figure).map((row) => ({ ...row, ...evidenceOf(figure, told) }))),
    claims: () =>
      told.claims.map((claim) => ({
        ...claimRow(claim),
        published: firstPublished(claim, told),
        ...evidenceOf(claim, told),
      })),
  }[name]();
  const head = Object.keys(rows[0] ?? {});
  return csv([head, ...rows.map((row: Row) => head.map((column) => wordCell(String(row[column] ?? ''))))]);
}

function timelineRow({ id, title, at, until, actor, kind, context, focus, accounts }: PublicStory['events'][number]) {
  const versions = Object.entries(accounts).map(([account, words]) => `${account}: ${words}`);
  return { id, at, until, title, actor, kind, context, focus, accounts: versions.join('\n') } satisfies Row;
}

function figureRows(figure: PublicStory['figures'][number]): Row[] {
  const { id, label, unit, approximate, asOf, account, value, low, high, of } = figure;
  const row = (part: 'figure' | 'compared' | 'part' | 'said', own: Row): Row => ({
    id,
    label,
    part,
    row: own.label,
    value: own.value,
    low: own.low,
    high: own.high,
    of: own.of,
    unit,
    words: own.words,
    account: own.account,
    approximate,
    asOf,
  });
  return [
    row('figure', { label: figure.row ?? label, value, low, high, of, account }),
    ...figure.compareWith.map((one) => row('compared', one)),
    ...figure.parts.map((one) => row('part', { account, ...one })),
    ...figure.sides.map(({ who, ...said }) => row('said', { label: who, ...said })),
  ];
}

function claimRow({ id, account, who, claim, about, basis, quote, answers }: PublicStory['claims'][number]) {
  return { id, account, who, claim, about, basis, quote, answers } satisfies Row;
}

/** When the earliest of its sources was published, as that says it: a date in EDTF. */
function firstPublished({ sources }: Evidenced, told: PublicStory): string | undefined {
  const dates = sources.flatMap(({ id }) => told.sources.find((source) => source.id === id)?.published ?? []);
  return dates.sort((a, b) => readDate(a).from - readDate(b).from)[0];
}

function evidenceOf({ standing, known, html, sources, address }: Evidenced, told: PublicStory): Row {
  const urls = sources.map(({ id }) => told.sources.find((source) => source.id === id)?.url ?? '');
  return {
    html,
    known,
    standing: standing.kind,
    carriedBy: standing.carriedBy.join(' '),
    sources: sources.map(({ id, voice }) => (voice === undefined ? id : `${id}:${voice}`)).join(' '),
    urls: [...new Set(urls)].join(' '),
    address,
  };
}
