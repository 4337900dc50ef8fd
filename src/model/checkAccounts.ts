import { unknownId, type Check } from './checkContext.ts';

/** Accounts and paths that an entry names exist, and a decision point says what happens on each path. */
export const checkAccounts: Check = ({ raw, accounts, paths }) => [
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
  ...raw.comparison.flatMap(({ file, data }) => [
    ...Object.keys(data.paths).flatMap((path) => unknownId('path', path, paths, file, ['paths', path])),
    ...paths
      .filter((path) => !Object.hasOwn(data.paths, path))
      .map((path) => ({ file, path: ['paths'], sentence: `Say what happens on the path “${path}”.` })),
  ]),
];
