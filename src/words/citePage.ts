import { readDate } from '#model/eventDate.ts';
import { formatDate } from '#model/formatDate.ts';
import type { Story } from '#model/story.ts';
import { wordsFor } from './wordsFor.ts';

/** One line to cite the page by: title, name, date of its last change, and its address where the site has one of its own. */
export function citePage({ title, name, updated, lang }: Story, address: string): string {
  const words = wordsFor(lang);
  const date = updated === '' ? '' : ` ${words.opening.updated} ${formatDate(readDate(updated), lang, words.dates)}.`;
  return `“${title}”. ${name}.${date}${address.startsWith('http') ? ` ${address}` : ''}`;
}
