import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readContent } from '#data/readContent.ts';
import { shownPath } from '#data/shownPath.ts';
import { formatProblem } from '#model/contentError.ts';
import { addPiece } from './addPiece.ts';
import { newFile, nextName } from './newFile.ts';
import type { Answers } from './newForms.ts';
import { NEW_KINDS, type NewKind } from './newKinds.ts';

export interface Order {
  /** The content folder. */
  root: string;
  slug: string;
  kind: NewKind;
  id: string;
  fields: Answers;
  text: string;
}

const ANOTHER = 'Choose another id with --id.';

/** The file that was made and the others that were changed, or why nothing was. */
export type Made = { file: string; changed: string[] } | { sentences: string[] };

/**
 * Writes a new entry, and its piece into story.md when it is the first of its kind. If the content then has a problem that it
 * hadn’t before, everything is put back, and the problems are given. Nothing that is there is written over.
 */
export async function makeEntry({ root, slug, kind: name, id, fields, text }: Order): Promise<Made> {
  const kind = NEW_KINDS[name];
  const story = path.join(root, slug);
  const folder = kind === 'story' || kind === 'stage' ? story : path.join(story, kind);
  const names = await readdir(folder).catch((): string[] => []);
  const file = path.join(folder, nextName(kind, id, names));
  if (names.includes(path.basename(file)))
    return { sentences: [`${shownPath(file)} is there already. ${kind === 'stage' ? 'A story has one.' : ANOTHER}`] };
  const before = await problemsOf(root);
  const fresh = await mkdir(folder, { recursive: true });
  await writeFile(file, newFile(kind, fields, text), { flag: 'wx' });
  const head = path.join(story, 'story.md');
  const was = kind === 'story' ? undefined : await readFile(head, 'utf8');
  const withPiece = was === undefined ? undefined : addPiece(was, kind);
  if (withPiece !== undefined) await writeFile(head, withPiece);
  const sentences = (await problemsOf(root)).filter((line) => !before.includes(line));
  if (sentences.length === 0)
    return { file: shownPath(file), changed: withPiece === undefined ? [] : [shownPath(head)] };
  await rm(fresh ?? file, { recursive: true });
  if (was !== undefined) await writeFile(head, was);
  return { sentences: sentences.map((line) => line.replace(/Choose another name\.$/, ANOTHER)) };
}

async function problemsOf(root: string): Promise<string[]> {
  const { problems } = await readContent(root);
  return problems.map((problem) => formatProblem(problem));
}
