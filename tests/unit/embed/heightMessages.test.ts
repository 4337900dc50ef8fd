import { expect, test } from 'vitest';
import { heightMessages } from '#embed/heightMessages.ts';

const said = (address: string) => heightMessages(512, new URL(address));

test('a height is said as AMP says it, and as a line of JSON for those who read that', () => {
  expect(said('https://site.org/embed/lift/gates/')).toEqual([
    { sentinel: 'amp', type: 'embed-size', height: 512 },
    '{"src":"https://site.org/embed/lift/gates/","context":"iframe.resize","subject":"lti.frameResize","height":512}',
  ]);
});

test('pym.js is spoken to where its host gave the frame a name, in its own form', () => {
  expect(said('https://site.org/embed/lift/gates/?initialWidth=600&childId=pym-0')).toContain(
    'pymxPYMxpym-0xPYMxheightxPYMx512',
  );
});

test('WordPress is spoken to where its host wrote a secret into the fragment', () => {
  expect(said('https://site.org/embed/lift/gates/#?secret=Ab9')).toContainEqual({
    message: 'height',
    value: 512,
    secret: 'Ab9',
  });
});

test('a secret that is more than letters and figures goes nowhere beyond them', () => {
  expect(JSON.stringify(said('https://site.org/embed/#?secret=a"]evil').at(-1))).toBe(
    '{"message":"height","value":512,"secret":"a"}',
  );
});
