import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { once } from '#schema/once.ts';
import { nearest } from '#schema/strict.ts';
import nspell from 'nspell';

interface Hunspell {
  aff: Uint8Array;
  dic: Uint8Array;
}

/** The words of a language, and those of the project. */
export interface Dictionary {
  has: (word: string) => boolean;
  /** The word that was meant, if one is near: of the project’s, or of the language’s. */
  meant: (word: string) => string | undefined;
}

/** The names and terms that the stories of a content folder use: one a line in `dictionary.txt`, notes after #. */
export async function projectWords(root: string): Promise<string[]> {
  const text = await readFile(path.join(root, 'dictionary.txt'), 'utf8').catch(() => '');
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((word) => word !== '');
}

/** The dictionary of a language, from the package of its code (`dictionary-en-gb`), or undefined when none is installed. */
export async function dictionaryOf(lang: string, words: readonly string[]): Promise<Dictionary | undefined> {
  const codes = [lang.toLowerCase(), lang.split('-')[0] ?? '', ...(lang.startsWith('en') ? ['en-gb'] : [])];
  for (const code of codes) {
    const spell = await load(`dictionary-${code}`);
    if (!spell) continue;
    for (const word of words) spell.add(word);
    const has = once((word: string) => spell.correct(word));
    const meant = once((word: string) => nearest(word, words) ?? nearest(word, suggested(spell, word)));
    return { has, meant };
  }
  return undefined;
}

/** What the language has instead. A name is not guessed at: its neighbours are other people’s names. */
function suggested(spell: ReturnType<typeof nspell>, word: string): string[] {
  return /^\p{Lu}/u.test(word) ? [] : spell.suggest(word).slice(0, 1);
}

async function load(name: string): Promise<ReturnType<typeof nspell> | undefined> {
  try {
    const { default: files } = (await import(name)) as { default: Hunspell };
    return nspell(Buffer.from(files.aff), Buffer.from(files.dic));
  } catch {
    return undefined;
  }
}
