import { nearOrAll } from '#schema/strict.ts';
import { shorten } from './shorten.ts';

/** A citation in a text: the id of one source in brackets, after an @. */
export const CITATION = /\[@([a-z0-9-]+)\]/g;

/** Everything in a text that starts as a citation and isn’t one of a known source, as it is written, with what to write. */
export function citationFaults(text: string, known: readonly string[]): { written: string; sentence: string }[] {
  return [...text.matchAll(/\[@([^\]]*)\]?/g)].flatMap(([written, id = '']) => {
    if (written.replace(CITATION, '') !== '')
      return [{ written, sentence: `“${shorten(written)}” can’t be read. Write the id of one source: [@source-id].` }];
    if (known.includes(id)) return [];
    return [{ written, sentence: `There is no source “${id}” in sources/.${nearOrAll(id, known)}` }];
  });
}
