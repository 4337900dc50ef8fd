/** What an embed says around its piece. */
export const embed = {
  title: (piece: string, story: string) => `${piece} – ${story}`,
  from: 'From',
  place: 'See it in the story',
  notUnderstood: (name: string, known: string) => `“${name}={value}” is not understood here. Write ${known}.`,
  oneOf: (values: readonly string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).format(values),
  listOf: (values: readonly string[]) => `any of ${values.join(', ')}, with blanks between`,
  letters: (count: number) => `${String(count)} letters, each o (open), c (closed) or u (not known)`,
};
