/** The name of a file from words: “The bridge rises, and stays up” is `bridge-rises-and-stays-up`. Empty when no letter is left. */
export function idOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^[\s\d]*(?:(?:the|an|a) )?[\s\d]*/, '')
    .trim()
    .split(' ')
    .slice(0, 5)
    .join('-');
}
