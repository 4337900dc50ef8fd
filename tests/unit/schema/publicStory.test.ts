import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { publicStory } from '#model/publicStory.ts';
import { publicStorySchema, PUBLIC_VERSION } from '#schema/publicStory.ts';
import { everyStory } from '../everyStory.ts';
import { jsonFormats } from './jsonFormats.ts';
import { schemaFields } from './schemaFields.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const address = `https://example.org/data/story-v${String(PUBLIC_VERSION)}.schema.json`;
const schema = publicStorySchema(address);
const validate = new Ajv({ strict: true, allErrors: true, formats: jsonFormats }).compile(schema);
const told = everyStory.map((story) => publicStory(story, { page: 'https://example.org/story/', schema: address }));
const copy = () => structuredClone(JSON.parse(JSON.stringify(told[0])) as Record<string, unknown>);

test.each(told.map((one) => [one.slug, one] as const))('a strict reader of JSON Schema takes %s', (_slug, one) => {
  validate(JSON.parse(JSON.stringify(one)));
  expect(validate.errors).toBeNull();
});

test.each([
  ['a field that is missing', () => ({ ...copy(), title: undefined })],
  ['a field of no name', () => ({ ...copy(), titel: 'A' })],
  ['another version', () => ({ ...copy(), version: PUBLIC_VERSION + 1 })],
  [
    'a standing that somebody made up',
    () => ({ ...copy(), brief: [{ ...told[0]?.brief[0], standing: { kind: 'true' } }] }),
  ],
])('it refuses %s', (_what, data) => {
  expect(validate(JSON.parse(JSON.stringify(data())))).toBe(false);
});

test('no field of this version is renamed or taken away; that takes a new version, at an address of its own', () => {
  const file = path.join(root, `tests/fixtures/story-v${String(PUBLIC_VERSION)}.fields.txt`);
  const promised = readFileSync(file, 'utf8').trim().split('\n');
  const there = schemaFields(schema);
  expect(promised.length).toBeGreaterThan(150);
  expect(promised.filter((field) => !there.includes(field))).toEqual([]);
});

test('its fields are explained, and nothing in it is for our own checks alone', () => {
  expect(schema).toMatchObject({ $id: address, $schema: 'https://json-schema.org/draft/2020-12/schema' });
  expect(JSON.stringify(schema)).toContain('How it stands among the accounts');
  expect(JSON.stringify(schema)).not.toContain('"prose"');
});
