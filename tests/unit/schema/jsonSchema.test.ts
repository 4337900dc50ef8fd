import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fieldAt, jsonSchemaOf, type FieldSchema } from '#schema/jsonSchema.ts';
import { KINDS, type Kind } from '#schema/kinds.ts';
import { MINIMAL } from '../build.ts';
import { contents } from '../contents.ts';

const ajv = new Ajv2020({ strict: false, formats: { date: true, uri: true } });
const kinds = Object.keys(KINDS) as Kind[];
const files = Object.values(contents).flatMap((one) => one.files);

describe.each(kinds)('the JSON Schema of %s', (kind) => {
  const validate = ajv.compile(jsonSchemaOf(kind));
  test('takes every file of the kind that we take', () => {
    const refused = files.filter((file) => file.kind === kind && !validate(file.parsed.raw));
    expect(refused.map(({ file }) => file)).toEqual([]);
    expect(files.some((file) => file.kind === kind)).toBe(true);
  });
  test('refuses a field of another name, and a missing one', () => {
    expect(validate(MINIMAL[kind])).toBe(true);
    expect(validate({ ...MINIMAL[kind], zebra: 1 })).toBe(false);
    expect(validate({})).toBe(false);
  });
  test('says of every field what to write', () => {
    const silentIn = ({ properties = {}, items }: FieldSchema): string[] => [
      ...Object.entries(properties).flatMap(([field, inner]) => [
        ...(inner.description === undefined ? [field] : []),
        ...silentIn(inner),
      ]),
      ...(items ? silentIn(items) : []),
    ];
    expect(silentIn(jsonSchemaOf(kind))).toEqual([]);
  });
});

test('a source may be its id alone, or its id and whose word it carries', () => {
  const validate = ajv.compile(jsonSchemaOf('implications'));
  const lesson = (source: unknown) => validate({ title: 'A', sources: [source] });
  expect([lesson('letter'), lesson({ id: 'letter', for: 'company' })]).toEqual([true, true]);
  expect([lesson('A letter'), lesson({ for: 'company' }), lesson(5)]).toEqual([false, false, false]);
});

test('a field is found by its path, in lists and under names of the story’s own', () => {
  expect(fieldAt(jsonSchemaOf('story'), ['brief', 0, 'text'])?.prose).toBe(true);
  expect(fieldAt(jsonSchemaOf('comparison'), ['paths', 'agent', 'basis'])?.enum).toEqual(['reported', 'illustrative']);
  expect(fieldAt(jsonSchemaOf('story'), ['brief', 0, 'zebra'])).toBeUndefined();
  expect(fieldAt(jsonSchemaOf('sources'), ['title'])?.prose).toBeUndefined();
});
