import { noSuch, unknownId, type Check } from './checkContext.ts';

/** Accounts, paths and gates that an entry names exist. */
export const checkAccounts: Check = ({ raw, accounts, paths, unread }) => [
  ...raw.timeline.flatMap(({ file, data }) =>
    Object.keys(data.accounts).flatMap((account) =>
      unknownId('account', account, accounts, file, ['accounts', account]),
    ),
  ),
  ...raw.numbers.flatMap(({ file, data }) => [
    ...unknownId('account', data.account, accounts, file, ['account']),
    ...data.compareWith.flatMap((row, index) =>
      unknownId('account', row.account, accounts, file, ['compareWith', index, 'account']),
    ),
    ...data.sides.flatMap((side, index) =>
      unknownId('account', side.account, accounts, file, ['sides', index, 'account']),
    ),
  ]),
  ...raw.contrast.flatMap(({ file, data }) => [
    ...unknownId('account', data.account, accounts, file, ['account']),
    ...unknownId('account', data.uncounted?.account, accounts, file, ['uncounted', 'account']),
  ]),
  ...raw.safeguards.flatMap(({ file, data }) => {
    const gates = raw.gates.map(({ id }) => id);
    return data.gate === undefined || unread.has(data.gate) ? [] : unknownId('gate', data.gate, gates, file, ['gate']);
  }),
  ...raw.comparison.flatMap(({ file, data }) => [
    ...Object.keys(data.paths).flatMap((path) => unknownId('path', path, paths, file, ['paths', path])),
    ...paths
      .filter((path) => !Object.hasOwn(data.paths, path))
      .map((path) => ({ file, path: ['paths'], sentence: `Say what happens on the path “${path}”.` })),
  ]),
  ...raw.gates
    .filter(({ data }) => data.asReported === 'defeated' && data.defeatedBy === undefined)
    .map(({ file }) => ({ file, path: ['asReported'], sentence: 'Say what got past it, in a field defeatedBy.' })),
  ...raw.story.flatMap(({ file, data }) => {
    const figures = raw.numbers.map(({ id }) => id);
    if (!data.mark || unread.has(data.mark.figure)) return [];
    const figure = raw.numbers.find(({ id }) => id === data.mark?.figure);
    if (!figure) return [{ file, path: ['mark', 'figure'], sentence: noSuch('figure', data.mark.figure, figures) }];
    const value = figure.data.value ?? 0;
    return Number.isInteger(value) && value >= 1 && value <= 48
      ? []
      : [{ file, path: ['mark', 'figure'], sentence: 'The mark needs a figure with a whole value from 1 to 48.' }];
  }),
];
