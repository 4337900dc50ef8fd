import { describe, expect, test } from 'vitest';
import { checkStage } from '#model/checkStage.ts';
import { findings, type Fields } from '../build.ts';

const node = (id: string, kind: string) => ({ id, label: id, kind, column: 1, row: 1 });
const stage = {
  nodes: ['person', 'agent', 'opening', 'approval', 'system', 'others'].map((kind) => node(kind, kind)),
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
