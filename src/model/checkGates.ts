import { unknownId, type Check } from './checkContext.ts';
import { MOST_GATES } from './worlds.ts';

/** What a gate stands in place of, and what a question puts to the test, exist; and there is room for all that stood then. */
export const checkGates: Check = ({ raw, unread }) => {
  const then = raw.gates.filter(({ data }) => !data.addedAfter);
  const gates = then.map(({ id }) => id);
  const claims = raw.accountability.map(({ id }) => id);
  const known = (id: string | undefined) => id !== undefined && unread.has(id);
  return [
    ...then.slice(MOST_GATES).map(({ file }) => ({
      file,
      path: ['addedAfter'],
      sentence: `A reader can set ${String(MOST_GATES)} controls. Tell two of them as one, or write addedAfter: true where one came later.`,
    })),
    ...raw.gates.flatMap(({ file, data }) =>
      known(data.inPlaceOf) ? [] : unknownId('gate', data.inPlaceOf, gates, file, ['inPlaceOf']),
    ),
    ...raw.story.flatMap(({ file, data }) =>
      data.questions.flatMap(({ claim }, index) =>
        known(claim) ? [] : unknownId('claim', claim, claims, file, ['questions', index, 'claim']),
      ),
    ),
  ];
};
