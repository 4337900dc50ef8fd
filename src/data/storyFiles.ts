import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { entryId } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import { storyNameFault } from '#model/storyName.ts';
import { FILE_KINDS, FOLDERS, type Kind } from '#schema/kinds.ts';
import { nearOrAll } from '#schema/strict.ts';
import { shownPath } from './shownPath.ts';

export interface StoryFileName {
  kind: Kind;
  id: string;
  /** The file as it is shown to people. */
  file: string;
  path: string;
}

const FILES = Object.keys(FILE_KINDS).map((kind) => `${kind}.md`);
const hidden = (name: string) => /^[._]/.test(name);

/** The content files of one story in order, and a problem for everything in its folder that is not one. */
export async function storyFiles(root: string, slug: string): Promise<{ files: StoryFileName[]; problems: Problem[] }> {
  const folder = path.join(root, slug);
  const shown = (...parts: string[]) => shownPath(path.join(folder, ...parts));
  const files: StoryFileName[] = [];
  const problems: Problem[] = [];
  const listed = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !hidden(name)).sort(byName);
  const misnamed = storyNameFault(slug);
  if (misnamed !== undefined) problems.push({ file: shown(), field: 'folder', sentence: misnamed });
  if (!listed.some(({ name }) => name === 'story.md'))
    problems.push({
      file: shown('story.md'),
      field: 'file',
      sentence: 'This story has no story.md. Write one, with title, dek, lang, published, updated and pieces.',
    });
  for (const one of listed) {
    const kind = one.isDirectory() ? FOLDERS.find((name) => name === one.name) : undefined;
    if (kind !== undefined) {
      const entries = (await readdir(path.join(folder, one.name), { withFileTypes: true }))
        .filter(({ name }) => !hidden(name))
        .sort(byName);
      for (const entry of entries) {
        const { name } = entry;
        if (entry.isFile() && name.endsWith('.md'))
          files.push({
            kind,
            id: entryId(name),
            file: shown(one.name, name),
            path: path.join(folder, one.name, name),
          });
        else
          problems.push({
            file: shown(one.name, name),
            field: 'file',
            sentence: entry.isFile()
              ? 'This is not a Markdown file. Give it a name that ends in .md, or take it away.'
              : 'Only plain files are read here. Put the file itself here, or take this away.',
          });
      }
    } else if (one.isFile() && FILES.includes(one.name)) {
      files.push({
        kind: one.name.slice(0, -3) as Kind,
        id: entryId(one.name),
        file: shown(one.name),
        path: path.join(folder, one.name),
      });
    } else {
      const known = one.isDirectory() ? FOLDERS : FILES;
      const entry = one.isFile() && /^\d+-.*\.md$/.test(one.name);
      problems.push({
        file: shown(one.name),
        field: one.isDirectory() ? 'folder' : 'file',
        sentence: entry
          ? `An entry stands in the folder of its kind. Move it to one of: ${FOLDERS.join(', ')}.`
          : `A story has no ${one.isDirectory() ? 'folder' : 'file'} of this name.${nearOrAll(one.name, known)}`,
      });
    }
  }
  return { files, problems: [...problems, ...secondNumbers(files)] };
}

/** Entries of one folder that have the number of another: which of them comes first would be by chance. */
function secondNumbers(files: readonly StoryFileName[]): Problem[] {
  const owners = new Map<string, string>();
  return files.flatMap(({ kind, file }): Problem[] => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const number = /^\d+(?=-)/.exec(name)?.[0];
    if (number === undefined) return [];
    const key = `${kind}/${String(Number(number))}`;
    const owner = owners.get(key);
    owners.set(key, owner ?? name);
    if (owner === undefined) return [];
    const sentence = `${number} is the number of ${owner} already. Give this file another, so that the order is certain.`;
    return [{ file, field: 'file name', sentence, line: 1, column: 1 }];
  });
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'en', { numeric: true });
}
