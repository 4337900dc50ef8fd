import { FOLDERS, type FolderKind } from '#schema/kinds.ts';
import type { Check } from './checkContext.ts';

/** A piece that is named has entries, and entries have a piece to stand in. */
export const checkPieces: Check = ({ raw, unread }) =>
  raw.story.flatMap(({ file, data }) => {
    const named = data.pieces.map(({ id }) => id as string);
    const twice = named.filter((id, index) => named.indexOf(id) !== index);
    const inUse = (kind: FolderKind) => raw[kind].length > 0 || unread.has(`${kind}/`);
    return [
      ...twice.map((id) => ({
        file,
        path: ['pieces', named.lastIndexOf(id), 'id'],
        sentence: `“${id}” stands twice. Name each piece once.`,
      })),
      ...FOLDERS.filter((kind) => named.includes(kind) && !inUse(kind)).map((kind) => ({
        file,
        path: ['pieces', named.indexOf(kind), 'id'],
        sentence: `There is nothing in ${kind}/ yet. Add a file there, or leave the piece out.`,
      })),
      ...FOLDERS.filter((kind) => !named.includes(kind) && inUse(kind)).map((kind) => ({
        file,
        path: ['pieces'],
        sentence: `There are files in ${kind}/, but no piece shows them. Add “- id: ${kind}” with its title.`,
      })),
    ];
  });
