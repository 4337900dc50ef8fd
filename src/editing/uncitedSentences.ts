import type { ContentFile } from '#data/readContent.ts';
import { CITATION } from '#model/citationFaults.ts';
import { placeIn } from '#model/placeIn.ts';

/** A sentence of a text, and where it stands. */
export interface Sentence {
  file: string;
  line: number;
  column: number;
  text: string;
}

/** Sentences that nothing carries: their entry cites no source, and neither do they. Sources speak for themselves. */
export function uncitedSentences(files: readonly ContentFile[], lang: string): Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return files
    .filter(({ kind, data }) => kind !== 'sources' && kind !== 'stage' && data !== undefined && !cites(data))
    .flatMap(({ file, written, parsed: { body } }) =>
      [...segmenter.segment(unbroken(body))]
        .filter(({ segment }) => /\p{L}/u.test(segment) && segment.replace(CITATION, '') === segment)
        .map(({ segment, index }): Sentence => {
          const blanks = segment.length - segment.trimStart().length;
          const place = placeIn(written, written.length - body.length + index + blanks);
          return { file, ...place, text: segment.trim().replace(/\s+/g, ' ') };
        }),
    );
}

/** A text whose paragraphs are one line each, every letter in its place: the end of a line ends no sentence. */
function unbroken(body: string): string {
  return body.replace(/(?<!\n)\r?\n(?!\r?\n|[-*+]|\d+\.)/g, (end) => ' '.repeat(end.length));
}

function cites(data: unknown): boolean {
  return ((data as { sources?: readonly unknown[] }).sources ?? []).length > 0;
}
