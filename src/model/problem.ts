/** Something in a content file that an editor has to put right, or, as a warning, to look at. */
export interface Problem {
  /** The file, from the project’s root: `content/story/timeline/04-outage.md`. */
  file: string;
  /** The field, as `sources.1.for`; the body of the file is `text`. */
  field: string;
  /** What to write, as a sentence. */
  sentence: string;
  /** Where it stands in the file, counted from 1; a folder, or a file that is not there, has no place. */
  line?: number;
  column?: number;
}

/** What is wrong with a part of an entry, by its path in that entry. */
export interface Fault {
  path: readonly (string | number)[];
  sentence: string;
}

/** A problem found in an entry’s meaning, before its place in the file is known. */
export interface Finding extends Fault {
  file: string;
}
