import { readContent, type Content, type ContentFile } from '#data/readContent.ts';
import { placeIn } from '#model/placeIn.ts';
import type { Problem } from '#model/problem.ts';
import { checkForm } from './checkForm.ts';
import { checkProse } from './checkProse.ts';
import { checkSpelling } from './checkSpelling.ts';
import { dictionaryOf, projectWords, type Dictionary } from './dictionary.ts';
import { fragmentsOf } from './fragments.ts';

/** What is wrong with a content folder, and what should be looked at. */
export type Checked = Pick<Content, 'problems' | 'warnings' | 'files'>;

/** Everything that can be said of a content folder without building it: what stops a build, and what an editor should look at. */
export async function checkContent(root: string): Promise<Checked> {
  const { problems, warnings, files, stories } = await readContent(root);
  const words = await projectWords(root);
  const langs = new Map(stories.map(({ slug, story: [file] }) => [slug, file?.data.lang ?? 'en']));
  const dictionaries = new Map<string, Dictionary | undefined>();
  for (const lang of new Set(langs.values())) dictionaries.set(lang, await dictionaryOf(lang, words));
  const ofWords = files.flatMap((file) => {
    const lang = langs.get(file.slug) ?? 'en';
    const dictionary = dictionaries.get(lang);
    return [...remarksOn(file, lang, dictionary), ...(dictionary ? [] : unspelt(file, lang))];
  });
  return { problems, files, warnings: [...warnings, ...ofWords, ...checkForm(files)] };
}

function remarksOn(file: ContentFile, lang: string, dictionary: Dictionary | undefined): Problem[] {
  return fragmentsOf(file).flatMap((fragment) => {
    const prose = lang.startsWith('en') ? checkProse(fragment) : [];
    const spelling = dictionary ? checkSpelling(fragment, dictionary) : [];
    return [...prose, ...spelling].map(({ offset, sentence }): Problem => {
      return { file: file.file, field: fragment.field, sentence, ...placeIn(file.written, offset) };
    });
  });
}

/** Says once a story that its spelling isn’t checked. */
function unspelt({ kind, file, parsed }: ContentFile, lang: string): Problem[] {
  if (kind !== 'story') return [];
  const sentence = `Its spelling isn’t checked: no dictionary for “${lang}” is installed (npm install --save-dev dictionary-${lang.toLowerCase()}).`;
  return [{ file, field: 'lang', sentence, ...parsed.locate(['lang']) }];
}
