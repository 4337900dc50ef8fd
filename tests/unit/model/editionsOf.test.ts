import { expect, test } from 'vitest';
import { editionsOf } from '#model/editionsOf.ts';

const lift = { slug: 'lift', lang: 'en-GB' };
const aufzug = { slug: 'aufzug', lang: 'de', translationOf: 'lift' };
const stairs = { slug: 'stairs', lang: 'en-GB' };
const stories = [aufzug, stairs, lift];

test('a story is told in all of its languages, the original first, from whichever of them one asks', () => {
  expect(editionsOf(lift, stories)).toEqual([lift, aufzug]);
  expect(editionsOf(aufzug, stories)).toEqual([lift, aufzug]);
});

test('a story in one language has no others', () => {
  expect(editionsOf(stairs, stories)).toEqual([]);
});
