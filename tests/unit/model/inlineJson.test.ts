import { expect, test } from 'vitest';
import { inlineJson } from '#model/inlineJson.ts';
import { fc } from '../build.ts';

test('a text that would end the script is the same text to who reads the JSON, and ends nothing', () => {
  const text = '</script><script>alert(1)</script><!-- <SCRIPT';
  expect(inlineJson({ text })).not.toContain('<');
  expect(JSON.parse(inlineJson({ text }))).toEqual({ text });
});

test('any data comes back as it was, and never has a “<”', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(inlineJson(data)).not.toContain('<');
      expect(JSON.parse(inlineJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});
