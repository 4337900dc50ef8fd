import { PIECES } from '#schema/story.ts';
import { citingEntries } from './citingEntries.ts';
import type { Check } from './checkContext.ts';

/** Every id is one `#fragment` of the page: no two entries share it, and none is a piece’s. */
export const checkIds: Check = ({ raw }) => {
  const owners = new Map<string, string>();
  return citingEntries(raw).flatMap(({ id, file, path }) => {
    const owner = owners.get(id);
    owners.set(id, file);
    const where = path.length === 0 ? ['file name'] : [...path, 'id'];
    if (id.startsWith('source-'))
      return [
        { file, path: where, sentence: 'Names that start with “source-” are kept for sources. Choose another name.' },
      ];
    if ((PIECES as readonly string[]).includes(id))
      return [{ file, path: where, sentence: `“${id}” is the name of a piece of the page. Choose another name.` }];
    if (owner === undefined) return [];
    return [{ file, path: where, sentence: `“${id}” is already the id of ${owner}. Choose another name.` }];
  });
};
