import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csv } from '#model/csv.ts';
import { fc } from '../build.ts';

test('what has a comma, a quote or a line break stands in quotes, and lines end as RFC 4180 has it', () => {
  expect(csv([['plain', 'a, b', 'a "b"', 'a\nb', '']])).toBe('plain,"a, b","a ""b""","a\nb",\r\n');
});

test('any cells come back as they were from another reader of RFC 4180', () => {
  const records = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  fc.assert(
    fc.property(records, (cells) => {
      expect(parse(csv(cells), { record_delimiter: '\r\n' })).toEqual(cells);
    }),
  );
});
