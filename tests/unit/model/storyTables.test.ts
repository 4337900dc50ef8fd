import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { publicStory } from '#model/publicStory.ts';
import { storyTable, tablesOf } from '#model/storyTables.ts';
import { relay, story } from '../build.ts';
import { everyStory } from '../everyStory.ts';

const addresses = { page: 'https://example.org/story/', schema: 'https://example.org/data/story-v1.schema.json' };
const read = (text: string) => parse<Record<string, string>>(text, { columns: true, record_delimiter: '\r\n' });

describe.each(everyStory.map((story) => [story.slug, publicStory(story, addresses)] as const))('%s', (_slug, told) => {
  test('has each event and each claim in one row, in the order of its data', () => {
    const fields = (rows: Record<string, string>[], ...names: string[]) =>
      rows.map((row) => names.map((name) => row[name]));
    expect(fields(read(storyTable(told, 'timeline')), 'id', 'at', 'title', 'address')).toEqual(
      told.events.map(({ id, at, title, address }) => [id, at, title, address]),
    );
    expect(fields(read(storyTable(told, 'claims')), 'id', 'account', 'claim', 'answers', 'standing')).toEqual(
      told.claims.map(({ id, account, claim, answers, standing }) => [
        id,
        account,
        claim,
        answers ?? '',
        standing.kind,
      ]),
    );
  });

  test('has every number of every figure', () => {
    const rows = read(storyTable(told, 'numbers'));
    for (const { id, value, low, high, compareWith, parts, sides } of told.figures) {
      const own = rows.filter((row) => row.id === id);
      expect(own).toHaveLength(1 + compareWith.length + parts.length + sides.length);
      const numbers = [{ value, low, high }, ...compareWith, ...parts];
      expect(own.filter(({ part }) => part !== 'said').map((row) => [row.value, row.low, row.high])).toEqual(
        numbers.map((one) =>
          [one.value, 'low' in one ? one.low : '', 'high' in one ? one.high : ''].map((n) => String(n ?? '')),
        ),
      );
    }
  });

  test('has at every row the sources of its entry, with whose word each carries and where it is', () => {
    for (const [name, entries] of [
      ['timeline', told.events],
      ['numbers', told.figures],
      ['claims', told.claims],
    ] as const)
      for (const row of read(storyTable(told, name))) {
        const entry = entries.find(({ id }) => id === row.id);
        const cited = entry?.sources.map(({ id, voice }) => (voice === undefined ? id : `${id}:${voice}`));
        expect(row.sources).toBe(cited?.join(' '));
        const urls = entry?.sources.map(({ id }) => told.sources.find((source) => source.id === id)?.url);
        expect(row.urls).toBe([...new Set(urls)].join(' '));
        expect(row.standing).toBe(entry?.standing.kind);
      }
  });
});

test('a claim has the date of its earliest source, as that is known', () => {
  const lift = story({
    sources: {
      letter: { account: 'company', published: '2025-01-03' },
      paper: { published: '2024-12~' },
      register: {},
    },
    accountability: {
      rope: { sources: [{ id: 'register', for: 'none' }, 'letter', relay('company')] },
      late: { sources: ['letter'] },
      never: { known: false },
    },
  });
  const rows = read(storyTable(publicStory(lift, addresses), 'claims'));
  expect(rows.map(({ id, published }) => [id, published])).toEqual([
    ['rope', '2024-12~'],
    ['late', '2025-01-03'],
    ['never', ''],
  ]);
});

test('a story has the tables that it has entries for', () => {
  const named = Object.fromEntries(everyStory.map((story) => [story.slug, tablesOf(story)]));
  expect(named).toMatchObject({
    'harbour-bridge': ['timeline', 'numbers', 'claims'],
    'ferry-radar': ['timeline'],
  });
});
