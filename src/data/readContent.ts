import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { checkStory } from '#model/checkStory.ts';
import { checkTranslations } from '#model/checkTranslations.ts';
import { anchorsOf } from '#model/anchorsOf.ts';
import { emptyRawStory, type Entry, type RawStory } from '#model/entry.ts';
import { linkFault } from '#model/linkFault.ts';
import { misplaced } from '#model/misplaced.ts';
import { parseEntry, schemaProblems, unreadEntry, type ParsedEntry } from '#model/parseEntry.ts';
import type { Finding, Problem } from '#model/problem.ts';
import { renderProse, type ProseLink } from '#model/prose.ts';
import { warnStory } from '#model/warnStory.ts';
import { warnTranslations } from '#model/warnTranslations.ts';
import { KINDS } from '#schema/kinds.ts';
import { readText } from './readText.ts';
import { shownPath } from './shownPath.ts';
import { storyFiles, type StoryFileName } from './storyFiles.ts';

export interface Content {
  stories: RawStory[];
  /** What must be put right before anything is built. */
  problems: Problem[];
  /** What should be looked at, and stops nothing. */
  warnings: Problem[];
  /** Every file as it was read, for the checks of words and form. */
  files: ContentFile[];
}

/** One content file with its own text, and whatever of it could be read. */
export interface ContentFile extends StoryFileName {
  slug: string;
  /** The file as it is written; empty when it is no text. */
  written: string;
  parsed: ParsedEntry;
  data: unknown;
}

interface ReadStory {
  story: RawStory;
  files: ContentFile[];
  problems: Problem[];
  warnings: Problem[];
  links: (ProseLink & { file: string })[];
  anchors: Set<string> | undefined;
}

/**
 * Reads every story below `root`, and every problem of every file; `base` is the path that the site stands under, with no slash
 * at its end. Never throws for what an editor wrote.
 */
export async function readContent(root: string, base = ''): Promise<Content> {
  const listed = await readdir(root, { withFileTypes: true });
  const slugs = listed.filter((one) => one.isDirectory() && !/^[._]/.test(one.name)).map(({ name }) => name);
  const stories = await Promise.all(slugs.sort().map((slug) => readStory(root, slug, base)));
  const none = {
    file: shownPath(root) || root,
    field: 'folder',
    sentence: 'There is no story here. Make a folder with a story.md in it.',
  };
  const files = stories.flatMap((one) => one.files);
  const problems = [
    ...strays(root, listed),
    ...stories.flatMap((one) => one.problems),
    ...secondLeads(stories),
    ...checkTranslations(stories.map(({ story }) => story)).map((finding) => located(finding, files)),
    ...deadLinks(stories),
  ];
  const strayed = problems.length > 0 ? [] : warnTranslations(stories.map(({ story }) => story));
  return {
    stories: stories.map(({ story }) => story),
    problems: slugs.length === 0 ? [none] : problems,
    warnings: [...stories.flatMap(({ warnings }) => warnings), ...strayed.map((finding) => located(finding, files))],
    files,
  };
}

async function readStory(root: string, slug: string, base: string): Promise<ReadStory> {
  const { files, problems } = await storyFiles(root, slug);
  const read = await Promise.all(files.map((name) => readOne(slug, name)));
  const sources = new Map(
    read.filter(({ kind }) => kind === 'sources').map(({ id, data }) => [id, nameOf(data) ?? id]),
  );
  const story = emptyRawStory(slug);
  const unread = new Set<string>();
  const links: ReadStory['links'] = [];
  for (const { kind, id, file, parsed, data } of read) {
    const prose = renderProse({ file, body: parsed.body, bodyLine: parsed.bodyLine, sources, base });
    problems.push(...parsed.problems, ...prose.problems);
    links.push(...prose.links.map((link) => ({ file, ...link })));
    if (data === undefined) {
      unread.add(id).add(`${kind}/`);
      continue;
    }
    (story[kind] as Entry[]).push({ id, file, data, html: prose.html, words: prose.words, cites: prose.cites });
  }
  problems.push(...checkStory(story, unread).map((finding) => located(finding, read)));
  const warnings = problems.length > 0 ? [] : warnStory(story).map((finding) => located(finding, read));
  return { story, files: read, problems, warnings, links, anchors: anchorsOf(story, unread) };
}

function located({ file, path: at, sentence }: Finding, files: readonly ContentFile[]): Problem {
  const start = { line: 1, column: 1 };
  const place = at[0] === 'file name' ? start : files.find((one) => one.file === file)?.parsed.locate(at);
  return { file, field: at.join('.'), sentence, ...place };
}

/** Entries beside the folders of the stories: nothing would read them, and nobody would hear of it. */
function strays(root: string, listed: readonly Dirent[]): Problem[] {
  const sentence = 'No story has this file. Move it into the folder of a story, and there into that of its kind.';
  return listed
    .filter((one) => one.isFile() && /^[^._].*\.md$/.test(one.name) && one.name !== 'README.md')
    .map(({ name }) => ({ file: shownPath(path.join(root, name)), field: 'file', sentence }));
}

function secondLeads(stories: readonly ReadStory[]): Problem[] {
  const leads = stories.flatMap(({ story, files }) =>
    story.story.filter(({ data }) => data.lead).map(({ file }) => ({ file, files })),
  );
  return leads.slice(1).map(({ file, files }) => {
    const sentence = `${leads[0]?.file ?? ''} is the lead already. Write “lead: true” in one story only.`;
    return located({ file, path: ['lead'], sentence }, files);
  });
}

/** Links within the site that lead nowhere. They take every story to see. */
function deadLinks(stories: readonly ReadStory[]): Problem[] {
  const anchors = new Map(stories.map(({ story, anchors: own }) => [story.slug, own]));
  return stories.flatMap(({ story, links }) =>
    links.flatMap(({ url, ...place }): Problem[] => {
      const sentence = linkFault(url, story.slug, anchors);
      return sentence === undefined ? [] : [{ ...place, field: 'text', sentence }];
    }),
  );
}

async function readOne(slug: string, name: StoryFileName): Promise<ContentFile> {
  const read = await readText(name.path);
  const written = 'text' in read ? read.text : '';
  const parsed =
    'text' in read ? parseEntry(name.file, written) : unreadEntry({ file: name.file, field: 'file', ...read });
  const file = { ...name, slug, written, parsed };
  if (parsed.problems.length > 0) return { ...file, data: undefined };
  const result = KINDS[name.kind].safeParse(parsed.raw ?? {});
  if (!result.success) {
    const folder = misplaced(name.kind, parsed.raw);
    if (folder === undefined) parsed.problems.push(...schemaProblems(name.file, parsed, result.error.issues));
    else {
      const sentence = `It has the fields of a file in ${folder}/. Move it there.`;
      parsed.problems.push({ file: name.file, field: 'file', sentence, line: 1, column: 1 });
    }
  }
  return { ...file, data: result.success ? result.data : undefined };
}

function nameOf(data: unknown): string | undefined {
  return (data as { name?: string } | undefined)?.name;
}
