import type { Check } from './checkContext.ts';
import type { Finding } from './problem.ts';

type Named = readonly { id: string }[];

/** Names within one file are not given twice, no account is called “none”, and no path “both”. */
export const checkNames: Check = ({ raw }) => [
  ...raw.story.flatMap(({ file, data }) => [
    ...twice(file, 'accounts', data.accounts),
    ...twice(file, 'paths', data.paths),
    ...kept(file, 'accounts', data.accounts, 'none', 'means that a source speaks for itself'),
    ...kept(file, 'paths', data.paths, 'both', 'is the choice of all paths'),
  ]),
  ...raw.stage.flatMap(({ file, data }) => [...twice(file, 'nodes', data.nodes), ...twice(file, 'links', data.links)]),
];

/** A name that already means something else. */
function kept(file: string, field: string, named: Named, word: string, means: string): Finding[] {
  return named.flatMap(({ id }, index) =>
    id === word ? [{ file, path: [field, index, 'id'], sentence: `“${word}” ${means}. Choose another id.` }] : [],
  );
}

function twice(file: string, field: string, named: Named): Finding[] {
  return named.flatMap(({ id }, index) =>
    named.findIndex((other) => other.id === id) === index
      ? []
      : [{ file, path: [field, index, 'id'], sentence: `“${id}” is given twice. Choose another id.` }],
  );
}
