import { describe, expect, test } from 'vitest';
import { checkGates } from '#model/checkGates.ts';
import { findings, type Fields } from '../build.ts';

const gates = (count: number, last: Fields = {}) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`test-${String(index + 1)}`, index + 1 === count ? last : {}]),
  );

test('a page has room for six controls, and for any that came later', () => {
  expect(
    findings(checkGates, { gates: gates(6) }) + findings(checkGates, { gates: gates(7, { addedAfter: true }) }),
  ).toBe('');
  expect(findings(checkGates, { gates: gates(8) })).toMatchInlineSnapshot(`
    "lift/gates/test-7.md → addedAfter: A reader can set 6 controls. Tell two of them as one, or write addedAfter: true where one came later.
    lift/gates/test-8.md → addedAfter: A reader can set 6 controls. Tell two of them as one, or write addedAfter: true where one came later."
  `);
});

describe('a control that was added', () => {
  const later = (inPlaceOf: string, unread?: string[]) =>
    findings(checkGates, { gates: { test: {}, lock: { addedAfter: true, inPlaceOf } } }, unread);
  test('stands in place of one that stood then, or that can’t be read', () => {
    expect(later('test') + later('guard', ['guard'])).toBe('');
  });
  test('is refused in place of itself, or of none', () => {
    expect([later('lock'), later('tset')].join('\n')).toMatchInlineSnapshot(`
      "lift/gates/lock.md → inPlaceOf: There is no gate “lock”. There is: test.
      lift/gates/lock.md → inPlaceOf: There is no gate “tset”. Did you mean “test”?"
    `);
  });
});

test('a question puts a claim to the test that is there', () => {
  const asked = (claim: string) =>
    findings(checkGates, {
      story: { story: { questions: [{ question: 'Who could?', claim, gates: 'answer' }] } },
      accountability: { rope: {} },
    });
  expect(asked('rope')).toBe('');
  expect(asked('roof')).toMatchInlineSnapshot(
    `"lift/story.md → questions.0.claim: There is no claim “roof”. Did you mean “rope”?"`,
  );
});

describe('a safeguard', () => {
  const gate = (id: string, unread?: string[]) =>
    findings(checkGates, { gates: { 'brake-test': {} }, safeguards: { test: { gate: id } } }, unread);
  test('closes a gate that is there, or that cannot be read', () => {
    expect(gate('brake-test')).toBe('');
    expect(gate('broken', ['broken'])).toBe('');
  });
  test('of a gate that is not there is refused', () => {
    expect(gate('break-test')).toMatchInlineSnapshot(
      `"lift/safeguards/test.md → gate: There is no gate “break-test”. Did you mean “brake-test”?"`,
    );
  });
});

test('a gate that was defeated says by what', () => {
  const gate = (fields: Fields) => findings(checkGates, { gates: { guard: fields } });
  expect(gate({ asReported: 'defeated', defeatedBy: 'a worn pad' })).toBe('');
  expect(gate({ asReported: 'defeated' })).toMatchInlineSnapshot(
    `"lift/gates/guard.md → asReported: Say what got past it, in a field defeatedBy."`,
  );
});
