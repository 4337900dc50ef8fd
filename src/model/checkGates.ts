import { unknownId, type Check } from './checkContext.ts';
import { MOST_GATES } from './worlds.ts';

/**
 * Gates that an entry names exist, and the claim that a question puts to them; a gate that was defeated says by what, and
 * there is room for all that stood then.
 */
export const checkGates: Check = ({ raw, unread }) => {
  const then = raw.gates.filter(({ data }) => !data.addedAfter);
  const gates = then.map(({ id }) => id);
  const all = raw.gates.map(({ id }) => id);
  const claims = raw.accountability.map(({ id }) => id);
  const missing: typeof unknownId = (what, id, ...rest) =>
    id !== undefined && unread.has(id) ? [] : unknownId(what, id, ...rest);
  return [
    ...then.slice(MOST_GATES).map(({ file }) => ({
      file,
      path: ['addedAfter'],
      sentence: `A reader can set ${String(MOST_GATES)} controls. Tell two of them as one, or write addedAfter: true where one came later.`,
    })),
    ...raw.gates
      .filter(({ data }) => data.asReported === 'defeated' && data.defeatedBy === undefined)
      .map(({ file }) => ({ file, path: ['asReported'], sentence: 'Say what got past it, in a field defeatedBy.' })),
    ...raw.safeguards.flatMap(({ file, data }) => missing('gate', data.gate, all, file, ['gate'])),
    ...raw.gates.flatMap(({ file, data }) => missing('gate', data.inPlaceOf, gates, file, ['inPlaceOf'])),
    ...raw.story.flatMap(({ file, data }) =>
      data.questions.flatMap(({ claim }, index) =>
        missing('claim', claim, claims, file, ['questions', index, 'claim']),
      ),
    ),
  ];
};
