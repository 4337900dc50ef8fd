import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readContent } from '#data/readContent.ts';
import { emptyRawStory } from '#model/entry.ts';
import { storyNameFault } from '#model/storyName.ts';
import { didYouMean, nearOrAll } from '#schema/strict.ts';
import { fillForm, type Ask } from './fillForm.ts';
import { idOf } from './idOf.ts';
import { makeEntry } from './makeEntry.ts';
import { NAMED_BY } from './newFile.ts';
import { newForm, type Answers, type NewForm } from './newForms.ts';
import { NEW_KINDS, newKindOf, type NewKind } from './newKinds.ts';

/** What was made, or why nothing was: one sentence a line. */
export interface Said {
  made: boolean;
  lines: string[];
}

const MAKE_ONE = ' Make one first: npm run new -- story <name>';
const no = (...lines: string[]): Said => ({ made: false, lines });

/** `npm run new`: makes a story or an entry in the content folder, from flags, and by asking for what they don’t give. */
export async function runNew(root: string, [name = '', slug = '', ...rest]: string[], ask: Ask): Promise<Said> {
  const kind = newKindOf(name);
  const kinds = Object.keys(NEW_KINDS);
  if (name === '' || name.startsWith('-')) return no(usage(kinds));
  if (!kind) return no(`There is no kind “${name}”.${didYouMean(name, kinds)}`, usage(kinds));
  if (slug === '' || slug.startsWith('-'))
    return no(
      kind === 'story' ? 'Give the story a name; it will be its address.' : 'Say in which story.',
      usage(kinds),
    );
  const fault = slugFault(kind, slug, await foldersOf(root));
  if (fault !== undefined) return no(fault);
  const { stories } = await readContent(root);
  const form = newForm(kind, stories.find((one) => one.slug === slug) ?? emptyRawStory(slug), today());
  if (form.hindrance !== undefined) return no(form.hindrance);
  const { flags, sentences } = flagsOf(form, rest);
  if (sentences.length > 0) return no(...sentences);
  const filled = await fillForm(form, flags, ask);
  if ('sentences' in filled) return no(...filled.sentences);

  const { text = '', ...answers } = filled.answers;
  const uncited = form.questions.some(({ field }) => field === 'sources') && answers.sources === undefined;
  const fields = form.fields({ ...answers, ...(uncited && { known: false }) });
  const made = await makeEntry({ root, slug, kind, id: flags.id ?? idNamed(answers), fields, text: String(text) });
  if ('sentences' in made) return no(...made.sentences);
  return {
    made: true,
    lines: [`${made.file} is made.`, ...made.changed.map((file) => `${file} now has a piece for it.`)],
  };
}

function usage(kinds: readonly string[]): string {
  return `Write npm run new -- story <name>, or npm run new -- <kind> <story>. A kind is one of: ${kinds.join(', ')}.`;
}

function slugFault(kind: NewKind, slug: string, there: readonly string[]): string | undefined {
  if (kind !== 'story')
    return there.includes(slug) ? undefined : `There is no story “${slug}”.${nearOrAll(slug, there) || MAKE_ONE}`;
  return there.includes(slug) ? `There is a story “${slug}” already. Choose another name.` : storyNameFault(slug);
}

async function foldersOf(root: string): Promise<string[]> {
  const listed = await readdir(root, { withFileTypes: true });
  return listed.filter((one) => one.isDirectory()).map((one) => one.name);
}

function flagsOf({ questions }: NewForm, args: string[]) {
  const fields = [...questions.map(({ field }) => field), 'id'];
  const options = Object.fromEntries(fields.map((field) => [field, { type: 'string' as const }]));
  const { values, tokens } = parseArgs({ args, options, strict: false, tokens: true });
  const sentences = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [`“${token.value}” has no name. Write --field before it.`];
    if (token.kind !== 'option' || fields.includes(token.name)) return [];
    return [`There is no --${token.name} here.${nearOrAll(token.name, fields)}`];
  });
  const flags: Record<string, string | undefined> = {};
  for (const [field, value] of Object.entries(values)) if (typeof value === 'string') flags[field] = value;
  return { flags, sentences: sentences.slice(0, 1) };
}

function idNamed(answers: Answers): string {
  const named = NAMED_BY.map((field) => answers[field]).find((value) => typeof value === 'string');
  return idOf(typeof named === 'string' ? named : '');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
