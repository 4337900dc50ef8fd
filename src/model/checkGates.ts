import { unknownId, type Check } from './checkContext.ts';

/** What a gate stands in place of, and what a question puts to the test, exist. */
export const checkGates: Check = ({ raw, unread }) => {
  const gates = raw.gates.filter(({ data }) => !data.addedAfter).map(({ id }) => id);
  const claims = raw.accountability.map(({ id }) => id);
  const known = (id: string | undefined) => id !== undefined && unread.has(id);
  return [
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
