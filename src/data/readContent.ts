import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkStory } from '#model/checkStory.ts';
import { emptyRawStory, type Entry, type RawStory } from '#model/entry.ts';
import { parseEntry, schemaProblems, type ParsedEntry } from '#model/parseEntry.ts';
import type { Problem } from '#model/problem.ts';
import { renderProse } from '#model/prose.ts';
import { KINDS, type Kind } from '#schema/kinds.ts';
import { storyFiles, type StoryFileName } from './storyFiles.ts';

export interface Content {
  stories: RawStory[];
  problems: Problem[];
}

interface Read extends StoryFileName {
  parsed: ParsedEntry;
  data: unknown;
}

/** Reads every story below `root`, and every problem of every file. Never throws for what an editor wrote. */
export async function readContent(root: string): Promise<Content> {
  const listed = await readdir(root, { withFileTypes: true });
  const slugs = listed.filter((item) => item.isDirectory() && !/^[._]/.test(item.name)).map(({ name }) => name);
  const stories = await Promise.all(slugs.sort().map((slug) => readStory(root, slug)));
  const shown = path.relative(process.cwd(), root) || root;
  const none = {
    file: shown,
    field: 'folder',
    sentence: 'There is no story here. Make a folder with a story.md in it.',
  };
  const problems = [...stories.flatMap((one) => one.problems), ...secondLeads(stories.map(({ story }) => story))];
  return { stories: stories.map(({ story }) => story), problems: slugs.length === 0 ? [none] : problems };
}

async function readStory(root: string, slug: string): Promise<{ story: RawStory; problems: Problem[] }> {
  const { files, problems } = await storyFiles(root, slug);
  const read = await Promise.all(files.map(readOne));
  const sources = new Map(
    read.filter(({ kind }) => kind === 'sources').map(({ id, data }) => [id, nameOf(data) ?? id]),
  );
  const story = emptyRawStory(slug);
  const unread = new Set<string>();
  for (const { kind, id, file, parsed, data } of read) {
    const prose = renderProse({ file, body: parsed.body, bodyLine: parsed.bodyLine, sources });
    problems.push(...parsed.problems, ...prose.problems);
    if (data === undefined) {
      unread.add(id).add(`${kind}/`);
      continue;
    }
    (story[kind] as Entry[]).push({ id, file, data, html: prose.html, words: prose.words, cites: prose.cites });
  }
  const located = checkStory(story, unread).map(({ file, path: at, sentence }): Problem => {
    const place = read.find((one) => one.file === file)?.parsed.locate(at);
    return { file, field: at.join('.'), sentence, ...place };
  });
  return { story, problems: [...problems, ...located] };
}

function secondLeads(stories: readonly RawStory[]): Problem[] {
  const [first, ...others] = stories.flatMap(({ story }) => story).filter(({ data }) => data.lead);
  return others.map(({ file }) => ({
    file,
    field: 'lead',
    sentence: `${first?.file ?? ''} is the lead already. Write “lead: true” in one story only.`,
  }));
}

async function readOne(name: StoryFileName): Promise<Read> {
  const parsed = parseEntry(name.file, await readFile(name.path, 'utf8'));
  if (parsed.problems.length > 0) return { ...name, parsed, data: undefined };
  const result = KINDS[name.kind].safeParse(parsed.raw ?? {});
  if (!result.success) parsed.problems.push(...schemaProblems(name.file, parsed, result.error.issues));
  return { ...name, parsed, data: result.success ? result.data : undefined };
}

function nameOf(data: unknown): string | undefined {
  return (data as { name?: string } | undefined)?.name;
}

/** The entries of one kind in every story, by `slug/id`. */
export function entriesOf<K extends Kind>(
  { stories }: Content,
  kind: K,
): { key: string; slug: string; entry: RawStory[K][number] }[] {
  return stories.flatMap((story) =>
    story[kind].map((entry) => ({ key: `${story.slug}/${entry.id}`, slug: story.slug, entry })),
  );
}
