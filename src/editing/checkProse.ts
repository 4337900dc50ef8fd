import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified, type Processor } from 'unified';
import type { Fragment } from './fragments.ts';
import { HOUSE_WORDS } from './houseWords.ts';

/** Something about the words of a fragment: where in the file, and what to write. */
export interface Remark {
  offset: number;
  sentence: string;
}

const LINTER = unified()
  .use(retextEnglish)
  .use(retextIndefiniteArticle)
  .use(retextRepeatedWords)
  .use(function (this: Processor) {
    this.compiler = () => '';
  });

/** What the linter and the house word list say of English words. Quotations are left as they are. */
export function checkProse({ start, text }: Fragment): Remark[] {
  const house = HOUSE_WORDS.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
      offset: start + index,
      sentence: `“${word}”: ${instead}`,
    })),
  );
  const linted = LINTER.processSync(text).messages.map(({ place, actual, expected, source }): Remark => {
    const from = place && 'start' in place ? place.start.offset : place?.offset;
    const sentence =
      source === 'retext-repeated-words'
        ? `“${actual?.split(/\s+/)[0] ?? ''}” stands twice. Take one away.`
        : `Write “${expected?.[0] ?? ''}” here, not “${actual ?? ''}”.`;
    return { offset: start + (from ?? 0), sentence };
  });
  return [...house, ...linted];
}
