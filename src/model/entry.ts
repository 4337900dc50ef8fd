import { ALL_KINDS, type Kind, type KindData } from '#schema/kinds.ts';

/** One content file, parsed: its data, and its body as HTML. */
export interface Entry<Data = unknown> {
  /** The file’s name without number and ending: `04-outage.md` is `outage`. */
  id: string;
  file: string;
  data: Data;
  /** The body as sanitised HTML; empty when the file has none. */
  html: string;
  /** How many words the body has. */
  words: number;
  /** Ids of the sources that the body cites. */
  cites: readonly string[];
}

/** All files of one story as they were read; any of them may be missing. */
export type RawStory = { slug: string } & { [K in Kind]: Entry<KindData[K]>[] };

/** A story with no files, for building one up. */
export function emptyRawStory(slug: string): RawStory {
  return { slug, ...Object.fromEntries(ALL_KINDS.map((kind) => [kind, []])) } as RawStory;
}

/** `04-the-outage.md` → `the-outage`. */
export function entryId(fileName: string): string {
  return fileName.replace(/\.md$/, '').replace(/^\d+-/, '');
}
