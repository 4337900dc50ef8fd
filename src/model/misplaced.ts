import { FOLDERS, KINDS, type FolderKind, type Kind } from '#schema/kinds.ts';

/** The folder that these fields are made for, where that isn’t the one that they stand in; undefined where they fit in none. */
export function misplaced(kind: Kind, fields: unknown): FolderKind | undefined {
  const other = FOLDERS.find((folder) => KINDS[folder].safeParse(fields).success);
  return other === kind ? undefined : other;
}
