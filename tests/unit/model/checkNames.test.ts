import { expect, test } from 'vitest';
import { checkNames } from '#model/checkNames.ts';
import { findings } from '../build.ts';

const account = (id: string) => ({ id, name: 'A', label: 'A' });
const path = (id: string) => ({ id, name: 'A', kind: 'agent' });
const node = (id: string) => ({ id, label: 'A', kind: 'system', column: 1, row: 1 });
const link = (id: string) => ({ id, from: 'a', to: 'a' });

test('names that differ are fine, also when an account and a path share one', () => {
  expect(
    findings(checkNames, {
      story: { story: { accounts: [account('a'), account('b')], paths: [path('a'), path('b')] } },
      stage: { stage: { nodes: [node('a'), node('b')], links: [link('a')] } },
    }),
  ).toBe('');
});

test('a name that is given twice in one list is refused where it stands again', () => {
  expect(
    findings(checkNames, {
      story: { story: { accounts: [account('a'), account('b'), account('a')], paths: [path('x'), path('x')] } },
      stage: { stage: { nodes: [node('n'), node('n')], links: [link('l'), link('l')] } },
    }),
  ).toMatchInlineSnapshot(`
    "lift/story.md → accounts.2.id: “a” is given twice. Choose another id.
    lift/story.md → paths.1.id: “x” is given twice. Choose another id.
    lift/stage.md → nodes.1.id: “n” is given twice. Choose another id.
    lift/stage.md → links.1.id: “l” is given twice. Choose another id."
  `);
});

test('no account is called “none”', () => {
  expect(
    findings(checkNames, { story: { story: { accounts: [account('a'), account('none')] } } }),
  ).toMatchInlineSnapshot(
    `"lift/story.md → accounts.1.id: “none” means that a source speaks for itself. Choose another id."`,
  );
});

test('no path is called “both”', () => {
  expect(findings(checkNames, { story: { story: { paths: [path('a'), path('both')] } } })).toMatchInlineSnapshot(
    `"lift/story.md → paths.1.id: “both” is the choice of all paths. Choose another id."`,
  );
});
