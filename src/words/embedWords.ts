import { inLanguage } from './inLanguage.ts';

/** What an embed says around its piece, in English. */
const en = {
  title: (piece: string, story: string) => `${piece} – ${story}`,
  from: 'From',
  place: 'See it in the story',
  notUnderstood: (name: string, known: string) => `“${name}={value}” is not understood here. Write ${known}.`,
  oneOf: (values: readonly string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).format(values),
  listOf: (values: readonly string[]) => `any of ${values.join(', ')}, with blanks between`,
  letters: (count: number) => `${String(count)} letters, each o (open), c (closed) or u (not known)`,
};

/** The words around an embed in the language of a story; apart from the interface’s own, which instruments carry with them. */
export const embedWords = inLanguage({ en });
