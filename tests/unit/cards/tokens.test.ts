import { expect, test } from 'vitest';
import { readTokens } from '#cards/tokens.ts';

test('tokens are the colours of the first root, and no other theme’s', () => {
  const css = ':root {\n --paper: #fbf8f1; /* page */\n --line: 1rem;\n}\n[data-theme="dark"] { --paper: #000000; }';
  expect(readTokens(css)).toEqual({ paper: '#fbf8f1' });
});
