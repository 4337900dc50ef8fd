import type { Check } from './checkContext.ts';
import type { Finding } from './problem.ts';

type Named = readonly { id: string }[];

/** Names within one file are not given twice, and no account is called “none”. */
export const checkNames: Check = ({ raw }) => [
  ...raw.story.flatMap(({ file, data }) => [
    ...twice(file, 'accounts', data.accounts),
    ...twice(file, 'paths', data.paths),
    ...data.accounts.flatMap(({ id }, index): Finding[] =>
      id === 'none'
        ? [
            {
              file,
              path: ['accounts', index, 'id'],
              sentence: '“none” means that a source speaks for itself. Choose another id.',
            },
          ]
        : [],
    ),
  ]),
  ...raw.stage.flatMap(({ file, data }) => [...twice(file, 'nodes', data.nodes), ...twice(file, 'links', data.links)]),
];

function twice(file: string, field: string, named: Named): Finding[] {
  return named.flatMap(({ id }, index) =>
    named.findIndex((other) => other.id === id) === index
      ? []
      : [{ file, path: [field, index, 'id'], sentence: `“${id}” is given twice. Choose another id.` }],
  );
}
