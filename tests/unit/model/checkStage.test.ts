import { describe, expect, test } from 'vitest';
import { checkStage } from '#model/checkStage.ts';
import { findings, type Fields } from '../build.ts';

const node = (id: string, kind: string, column = 1, row = 1) => ({ id, label: id, kind, column, row });
const stage = {
  nodes: [
    ...['person', 'agent', 'opening', 'approval'].map((kind) => node(kind, kind)),
    node('system', 'system', 2),
    node('others', 'others', 3),
  ],
  links: [{ id: 'path', from: 'agent', to: 'system' }],
  clock: 9,
};
const step = (frame: Fields) => findings(checkStage, { stage: { stage }, narrative: { step: { frame } } });

describe('a frame', () => {
  test('may name what is on the stage, in a state of its kind', () => {
    const nodes = {
      person: 'absent',
      agent: 'acting',
      opening: 'wide',
      approval: 'absent',
      system: 'gone',
      others: 'rest',
    };
    expect(step({ nodes, links: { path: 'agent' }, notes: { system: 'gone' }, clock: 9 })).toBe('');
  });
  test('names nothing else', () => {
    expect(step({ nodes: { systm: 'gone' }, links: { pth: 'agent' }, notes: { zebra: 'gone' } }))
      .toMatchInlineSnapshot(`
      "lift/narrative/step.md → frame.nodes.systm: There is no node “systm”. Did you mean “system”?
      lift/narrative/step.md → frame.notes.zebra: There is no node “zebra”. There is: person, agent, opening, approval, system, others.
      lift/narrative/step.md → frame.links.pth: There is no link “pth”. Did you mean “path”?"
    `);
  });
  test('has no state of another kind', () => {
    expect(step({ nodes: { person: 'gone', opening: 'acting', approval: 'wide', system: 'acting', others: 'gone' } }))
      .toMatchInlineSnapshot(`
      "lift/narrative/step.md → frame.nodes.person: A node of the kind “person” can be: rest, acting, absent.
      lift/narrative/step.md → frame.nodes.opening: A node of the kind “opening” can be: rest, wide.
      lift/narrative/step.md → frame.nodes.approval: A node of the kind “approval” can be: rest, absent.
      lift/narrative/step.md → frame.nodes.system: A node of the kind “system” can be: rest, gone, back.
      lift/narrative/step.md → frame.nodes.others: A node of the kind “others” can be: rest."
    `);
  });
  test('does not run past the clock', () => {
    expect(step({ clock: 10 })).toMatchInlineSnapshot(
      `"lift/narrative/step.md → frame.clock: The clock of stage.md has 9 units."`,
    );
  });
});

test('steps need a stage, unless it cannot be read', () => {
  expect(findings(checkStage, { narrative: { step: {} } }, ['stage'])).toBe('');
  expect(findings(checkStage, { narrative: { step: {} } })).toMatchInlineSnapshot(
    `"lift/narrative/step.md → frame: The steps need a stage: write stage.md."`,
  );
});

test('a story with neither needs none', () => {
  expect(findings(checkStage, {})).toBe('');
});

test('a link leads from a node to a node', () => {
  const links = [{ id: 'path', from: 'agnt', to: 'zebra' }];
  expect(findings(checkStage, { stage: { stage: { ...stage, links } } })).toMatchInlineSnapshot(`
    "lift/stage.md → links.0.from: There is no node “agnt”. Did you mean “agent”?
    lift/stage.md → links.0.to: There is no node “zebra”. There is: person, agent, opening, approval, system, others."
  `);
});

describe('the way of a link', () => {
  const way = (from: [number, number], to: [number, number], kind = 'system') =>
    findings(checkStage, {
      stage: {
        stage: {
          nodes: [node('one', 'person', ...from), node('two', kind, ...to)],
          links: [{ id: 'path', from: 'one', to: 'two' }],
        },
      },
    });
  test('is to the right in its row, or down in its column', () => {
    expect(way([1, 1], [4, 1]) + way([2, 1], [2, 2])).toBe('');
  });
  test.each<[string, [number, number], [number, number]]>([
    ['to the left', [4, 1], [1, 1]],
    ['up', [2, 2], [2, 1]],
    ['across', [1, 1], [3, 2]],
    ['back across', [4, 2], [2, 1]],
    ['nowhere', [1, 1], [1, 1]],
  ])('is not %s', (_, from, to) => {
    expect(way(from, to)).toBe(
      'lift/stage.md → links.0: A link leads to the right in its row, or down in its column. Change its ends, or move a node.',
    );
  });
  test('does not lead to the strip of others', () => {
    expect(way([1, 1], [4, 1], 'others')).toMatchInlineSnapshot(
      `"lift/stage.md → links.0: The strip of others has no links. Lead the link to another node, or take it away."`,
    );
  });
});
