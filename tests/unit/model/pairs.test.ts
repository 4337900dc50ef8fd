import { describe, expect, test } from 'vitest';
import { isOpen, pairClaims } from '#model/pairs.ts';
import { fc, type Fields, story } from '../build.ts';

const pairs = (claims: Record<string, Fields>) => {
  const told = story({ accountability: claims });
  return pairClaims(told.claims, told.accounts);
};
const ids = (claims: Record<string, Fields>) =>
  pairs(claims).map(({ root, first, second, others, ...rest }) => ({
    ...rest,
    root: root.id,
    topic: root.about,
    first: first.map(({ id }) => id),
    second: second.map(({ id }) => id),
    others: others.map(({ id }) => id),
  }));

test('a claim and the claim that answers it are one pair, under the topic of the first', () => {
  expect(ids({ rope: { about: 'Rope' }, reply: { account: 'union', answers: 'rope', about: 'Reply' } })).toEqual([
    { root: 'rope', topic: 'Rope', first: ['rope'], second: ['reply'], others: [], asks: 'first', answered: undefined },
  ]);
});

test('a claim that nobody answers stands alone', () => {
  expect(ids({ rope: { account: 'union' } })).toMatchObject([{ first: [], second: ['rope'], asks: 'second' }]);
});

test('an answer to an answer stays in the pair, and so does one that comes first', () => {
  expect(
    ids({
      third: { account: 'company', answers: 'second' },
      second: { account: 'union', answers: 'first' },
      first: { account: 'company' },
    }),
  ).toMatchObject([{ first: ['third', 'first'], second: ['second'], asks: 'first' }]);
});

test('a claim of an account that is not a side stands with the others', () => {
  expect(ids({ rope: {}, town: { account: 'town', answers: 'rope' } })).toMatchObject([
    { first: ['rope'], second: [], others: ['town'], asks: 'first' },
  ]);
  expect(ids({ town: { account: 'town' } })).toMatchObject([{ asks: undefined }]);
});

test('a claim that answers an event, a figure or a line of the brief says so', () => {
  expect(ids({ reply: { answers: 'stop' } })).toMatchObject([{ first: ['reply'], answered: 'stop' }]);
});

test('two claims that answer each other are one pair', () => {
  expect(ids({ one: { answers: 'two' }, two: { account: 'union', answers: 'one' } })).toMatchObject([
    { first: ['one'], second: ['two'] },
  ]);
});

test('a pair is open where the other side has no claim in it, and never where it begins with what is answered', () => {
  const open = (claims: Record<string, Fields>) => pairs(claims).map(isOpen);
  expect(open({ rope: {} })).toEqual([true]);
  expect(open({ rope: {}, town: { account: 'town', answers: 'rope' } })).toEqual([true]);
  expect(open({ rope: {}, reply: { account: 'union', answers: 'rope' } })).toEqual([false]);
  expect(open({ reply: { answers: 'stop' } })).toEqual([false]);
  expect(open({ town: { account: 'town', answers: 'stop' } })).toEqual([false]);
  expect(open({ town: { account: 'town' } })).toEqual([false]);
});

describe('whatever answers what', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const claims = fc
    .array(
      fc.record({
        account: fc.constantFrom('company', 'union', 'town'),
        answers: fc.option(fc.constantFrom(...names, 'stop', 'gone'), { nil: undefined }),
      }),
      { maxLength: names.length },
    )
    .map((list) => Object.fromEntries(list.map((claim, index) => [names[index] ?? '', claim])));

  test('every claim stands in one pair, once, on the side of its account', () => {
    fc.assert(
      fc.property(claims, (given) => {
        const placed = pairs(given);
        const all = placed.flatMap(({ first, second, others }) => [...first, ...second, ...others]);
        expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(given).sort());
        for (const { first, second, others } of placed) {
          expect(first.every(({ account }) => account === 'company')).toBe(true);
          expect(second.every(({ account }) => account === 'union')).toBe(true);
          expect(others.every(({ account }) => account === 'town')).toBe(true);
        }
      }),
    );
  });

  test('a pair says what it answers only when that is no claim', () => {
    fc.assert(
      fc.property(claims, (given) => {
        for (const { answered } of pairs(given)) expect(Object.keys(given)).not.toContain(answered);
      }),
    );
  });
});
