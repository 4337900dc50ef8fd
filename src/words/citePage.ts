import { readDate } from '#model/eventDate.ts';
import { formatDate } from '#model/formatDate.ts';
import type { Story } from '#model/story.ts';
import { wordsFor } from './wordsFor.ts';

/** One line to cite the page by: title, name, date of its last change, address. */
export function citePage({ title, name, updated, lang }: Story, address: string): string {
  const date = updated === '' ? '' : `, ${formatDate(readDate(updated), lang, wordsFor(lang).dates)}`;
  return `“${title}”. ${name}${date}. ${address}`;
}
