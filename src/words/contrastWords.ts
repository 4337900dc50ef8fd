import { formatQuantity } from '#model/formatQuantity.ts';
import type { AssembledContrast } from '#model/story.ts';
import { quantityWords } from './quantityWords.ts';
import { wordsFor } from './wordsFor.ts';

/** How long an incident lasted, in words, by each account: what another says instead of a count comes last. */
export function contrastWords(one: AssembledContrast, lang: string): string {
  const length = contrastLength(one, lang);
  return one.uncounted ? `${length}; ${one.uncounted.words}` : length;
}

/** The length that is counted, in words, as it stands at its bar. */
export function contrastLength({ words, low, high }: AssembledContrast, lang: string): string {
  return quantityWords({ words, low: low ?? high, high: high ?? low }, 'hours', lang) ?? wordsFor(lang).number.unknown;
}

/** The drawing of the incidents in words: each with its length and its stretches. */
export function contrastAlt(contrasts: readonly AssembledContrast[], lang: string): string {
  const { dates } = wordsFor(lang);
  const hours = (value: number) => formatQuantity(value, 'hours', lang);
  return contrasts
    .map((one) => {
      const stretches = one.stretches.map(({ label, from, to }) => `${label}, ${dates.fromTo(hours(from), hours(to))}`);
      return `${[`${one.title}: ${contrastWords(one, lang)}`, ...stretches].join('; ')}.`;
    })
    .join(' ');
}
