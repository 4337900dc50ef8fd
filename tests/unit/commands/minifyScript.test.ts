import { expect, test } from 'vitest';
import { minifyScript } from '#commands/minifyScript.ts';

test('a script is written in fewer letters, and what others may call keeps its name', async () => {
  expect(await minifyScript('function shown(width) { return width > 1 ? true : false; }')).toBe(
    'function shown(n){return n>1}',
  );
  expect(await minifyScript('function shown() {} const once = 1; parent.postMessage(once, "*")', true)).toBe(
    'parent.postMessage(1,"*")',
  );
});

test('what would end a script early does not', async () => {
  expect(await minifyScript('say("</" + "script>")')).not.toMatch(/<\/script/i);
});

test('what is no script stops the build', async () => {
  await expect(minifyScript('a = (')).rejects.toThrow('Unexpected token');
});
