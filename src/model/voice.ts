import type { Citation } from '#schema/citation.ts';
import type { Source } from '#schema/source.ts';
import type { Entry } from './entry.ts';

/** A source where it is cited, with whose word it carries there. */
export interface Cited {
  id: string;
  /** The name that stands after “From”. */
  name: string;
  /** The account whose word it carries, or undefined when it speaks for itself. */
  voice: string | undefined;
  quote: string | undefined;
}

/** Whose word a citation carries: an account’s id, `none`, or undefined when a relay doesn’t say. */
export function voiceOf(citation: Citation, source: Source | undefined): string | undefined {
  return citation.for ?? source?.account;
}

/** The voice of each citation, or undefined for one that doesn’t say or can’t be read. */
export function voicesOf(citations: readonly Citation[], sources: ReadonlyMap<string, Source>): (string | undefined)[] {
  return citations.map((citation) => voiceOf(citation, sources.get(citation.id)));
}

/** Whether each is an account’s voice, or `none`. One that isn’t is told where it is cited, and may have been meant for any account. */
export function areVoices(voices: readonly (string | undefined)[], accounts: readonly string[]): voices is string[] {
  return voices.every((voice) => voice !== undefined && (voice === 'none' || accounts.includes(voice)));
}

/** The citations that resolve, with names and voices; the checks report the others. */
export function assembleCited(citations: readonly Citation[], sources: readonly Entry<Source>[]): Cited[] {
  return citations.flatMap((citation) => {
    const source = sources.find(({ id }) => id === citation.id);
    if (!source) return [];
    const voice = voiceOf(citation, source.data);
    return [
      { id: source.id, name: source.data.name, voice: voice === 'none' ? undefined : voice, quote: citation.quote },
    ];
  });
}
