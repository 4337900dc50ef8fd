import { expect, test } from 'vitest';
import { placeIn } from '#model/placeIn.ts';

test.each(['\n', '\r\n', '\r'])('a place is its line and column, counted from 1, where lines end in %j', (end) => {
  const text = `The rope${end}${end}was old.`;
  expect(placeIn(text, 0)).toEqual({ line: 1, column: 1 });
  expect(placeIn(text, text.indexOf('rope'))).toEqual({ line: 1, column: 5 });
  expect(placeIn(text, text.indexOf('old'))).toEqual({ line: 3, column: 5 });
});

test('what Windows puts at the start of a file takes no column', () => {
  expect(placeIn('\uFEFF---', 1)).toEqual({ line: 1, column: 1 });
});
