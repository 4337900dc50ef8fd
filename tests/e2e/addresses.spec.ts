import { expect, test } from '@playwright/test';
import { fingerprint, watchAwake } from '../safe/fingerprint.ts';
import { watchPolicy } from '../safe/watchPolicy.ts';
import { PAGES } from './pagesUnderTest.ts';

/** Every name that an address may give a value, of every piece. */
const NAMES = [
  ...[
    'theme',
    'lens',
    'table',
    'compare',
    'zoom',
    'by',
    'kind',
    'account',
    'event',
    'path',
    'decision',
    'gates',
    'actor',
  ],
  ...['topic', 'basis', 'answer', 'sides', '__proto__', 'constructor'],
];

/** Values as they stand in an address; what is no valid escape is written so on purpose. */
const VALUES = [
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    'javascript:alert(1)',
    '%3Csvg/onload=alert(1)%3E',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '__proto__[polluted]=1',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1e309',
  ],
  ...[
    '%',
    '%E0%A4%A',
    '%C0%AF',
    '%00',
    '%0d%0aSet-Cookie:a=b',
    '%E2%80%AE',
    '%F0%9F%99%82',
    '../../../etc/passwd',
    '//evil.example/',
  ],
  ...['[]', '*', '\\', 'first second', 'ooooooooooooooooo', "' or 1=1 --"],
];

const address = (at: string, value: string) => `${at}?${NAMES.map((name) => `${name}=${value}`).join('&')}#${value}`;

for (const [name, at, values] of [
  ['the story', PAGES.story, VALUES.slice(0, 14)],
  ['an invented story', PAGES.ferry, VALUES.slice(14, 22)],
  ['an embed of all of it', '/embed/kiro-cost-explorer/story/', VALUES.slice(22)],
] as const)
  test(`no hostile address changes anything in ${name}`, async ({ page, context }) => {
    const refused = await watchPolicy(context);
    await watchAwake(page);
    const told: string[] = [];
    page.on('dialog', (dialog) => {
      told.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => message.type() === 'error' && told.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => told.push(`error: ${error.message}`));
    await page.goto(address(at, ''));
    const plain = await fingerprint(page);
    const long = `${at}?${NAMES.map((one) => `${one}=x`).join('&')}&lens=${'y'.repeat(10_000)}#${'z'.repeat(10_000)}`;
    const doubled = `${at}?${NAMES.map((one) => `${one}=&${one}=second`).join('&')}`;
    for (const hostile of [...values.map((value) => address(at, value)), long, doubled]) {
      await page.goto('about:blank');
      await page.goto(hostile);
      expect(await fingerprint(page), hostile.slice(0, 300)).toEqual(plain);
    }
    expect(refused).toEqual([]);
    expect(told).toEqual([]);
  });

test('a known value changes what it names, so that the one above could see it', async ({ page }) => {
  await watchAwake(page);
  await page.goto(address(PAGES.story, ''));
  const plain = await fingerprint(page);
  await page.goto('about:blank');
  await page.goto(address(PAGES.story, '').replace('lens=', 'lens=first').replace('path=', 'path=agent'));
  expect(await fingerprint(page)).not.toEqual(plain);
});
