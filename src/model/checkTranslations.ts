import { noSuch } from './checkContext.ts';
import type { RawStory } from './entry.ts';
import type { Finding } from './problem.ts';

/** A translation is of another story that is there and is none itself, and each language is told once. It takes all stories to see. */
export function checkTranslations(stories: readonly RawStory[]): Finding[] {
  const read = stories.flatMap(({ slug, story }) => story.map(({ file, data }) => ({ slug, file, ...data })));
  return read.flatMap(({ slug, file, lang, translationOf }, index): Finding[] => {
    const report = (sentence: string) => [{ file, path: ['translationOf'], sentence }];
    if (translationOf === undefined) return [];
    const others = stories.map((one) => one.slug).filter((one) => one !== slug);
    if (!others.includes(translationOf)) return report(noSuch('other story', translationOf, others));
    const original = read.find((one) => one.slug === translationOf);
    if (original?.translationOf !== undefined)
      return report(`“${translationOf}” is a translation itself. Write the name of the story that it was made from.`);
    const same = read.find(
      (one, at) =>
        isOneLanguage(one.lang, lang) && (one === original || (one.translationOf === translationOf && at < index)),
    );
    return same
      ? report(
          `“${same.slug}” tells it in ${same.lang} already. Write the language of this one in lang, or leave this out.`,
        )
      : [];
  });
}

const isOneLanguage = (one: string, other: string) =>
  Intl.getCanonicalLocales(one)[0] === Intl.getCanonicalLocales(other)[0];
