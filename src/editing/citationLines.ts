import type { Citation } from '#schema/citation.ts';

/** A citation as it stands in a file: an id alone, or with whose word it carries, and the words. */
export type Written = string | Partial<Citation>;

/** Citations as lines that a person types: “source”, “source:account”, and after a bar the words that carry it. */
export function citationLines(citations: readonly Written[]): string {
  return citations
    .map((one) => {
      if (typeof one === 'string') return one;
      const voice = one.for === undefined ? '' : `:${one.for}`;
      return `${one.id ?? ''}${voice}${one.quote === undefined ? '' : ` | ${one.quote}`}`;
    })
    .join('\n');
}

/** What such lines say; a source that says nothing more than its id is an id alone. */
export function citationsIn(lines: string): (string | Citation)[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...words] = line.split('|');
      const [id = '', voice] = name.split(':').map((part) => part.trim());
      const quote = words.join('|').trim();
      if (voice === undefined && quote === '') return id;
      return { id, ...(voice !== undefined && { for: voice }), ...(quote !== '' && { quote }) };
    });
}
