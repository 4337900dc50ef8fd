/** A content file in its parts; joined in this order they are the file. */
export interface FrontMatter {
  /** What stands before the fields: three hyphens, and what Windows puts at the start of a file (the byte order mark). */
  open: string;
  fields: string;
  /** The line of three hyphens below them. */
  close: string;
  body: string;
}

const FILE = /^(?<open>\uFEFF?---[ \t]*\r?\n)(?<fields>(?:[^\n]*\n)*?)(?<close>---[ \t]*(?:\r?\n|$))(?<body>[^]*)$/;

/** Splits a content file at the two lines around its fields, or undefined where it doesn’t begin with them. A rule in the text is none of them. */
export function splitFrontMatter(written: string): FrontMatter | undefined {
  const parts = FILE.exec(written)?.groups;
  if (!parts) return undefined;
  const { open = '', fields = '', close = '', body = '' } = parts;
  return { open, fields, close, body };
}
