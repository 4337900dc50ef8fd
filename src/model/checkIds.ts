import { ID_FORM } from '#schema/text.ts';
import { citingEntries } from './citingEntries.ts';
import { findingOf, type Check } from './checkContext.ts';
import { reservedFault } from './reservedFault.ts';

/** Every id is one `#fragment` of the page: no two entries share it, none is the page’s own, and it has the form of an id. */
export const checkIds: Check = ({ raw, paths }) => {
  const owners = new Map<string, string>();
  const entries = citingEntries(raw).flatMap(({ id, file, path }) => {
    const sentence = formFault(id) ?? reservedFault(id, paths) ?? sharedFault(id, owners.get(id));
    owners.set(id, file);
    return findingOf(file, path.length === 0 ? ['file name'] : [...path, 'id'], sentence);
  });
  const sources = raw.sources.flatMap(({ id, file }, index) => {
    const owner = raw.sources.slice(0, index).find((other) => other.id === id);
    return findingOf(file, ['file name'], formFault(id) ?? sharedFault(id, owner?.file));
  });
  return [...entries, ...sources];
};

function formFault(id: string): string | undefined {
  if (ID_FORM.test(id)) return undefined;
  return 'The name is an address: use small letters, digits and hyphens, starting with a letter, as in 04-stuck-open.md.';
}

function sharedFault(id: string, owner: string | undefined): string | undefined {
  return owner === undefined ? undefined : `“${id}” is already the id of ${owner}. Choose another name.`;
}
