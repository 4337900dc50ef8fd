import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Story } from '#model/story.ts';
import { APA_PAGE } from './apaPage.ts';
import { citePage } from './citePage.ts';
import { citeWords } from './citeWords.ts';

// An entry goes by its place on the page, so that two of one page have two names.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** What can be cited: the page, or one of its claims and figures, in three forms. */
export interface Citation {
  /** The id of the claim or figure; undefined for the page. */
  id: string | undefined;
  title: string;
  plain: string;
  /** American Psychological Association, 7th edition. */
  apa: string;
  bibtex: string;
}

/** Stands for “<” while a citation is written: citation-js takes `<b>` for bold, and leaves one that isn’t closed open in BibTeX. */
const LESS = '\uE000';

/** How to cite a story’s page, and each of its figures and claims, in the version of its last change. `address` is the page’s own. */
export function citationsOf(story: Story, address: string): Citation[] {
  const parts = [
    ...story.figures.map(({ id, label }) => ({ id, title: label })),
    ...story.claims.map(({ id, claim, who }) => ({ id, title: `${who}: ${claim.replace(/\.$/, '')}` })),
  ];
  return [{ id: undefined, title: story.title }, ...parts].map((part) => cite(story, address, part));
}

function cite(story: Story, address: string, { id, title }: Pick<Citation, 'id' | 'title'>): Citation {
  const place = id === undefined ? address : `${address}#${id}`;
  const words = citeWords(story.lang);
  const day = (story.updated || story.published).split('-').map(Number);
  const work = {
    type: 'webpage',
    id: id === undefined ? story.slug : `${story.slug}-${id}`,
    title: title.replaceAll('<', LESS),
    'container-title': (id === undefined ? story.name : story.title).replaceAll('<', LESS),
    language: story.lang,
    ...(day.length === 3 && { issued: { 'date-parts': [day] }, note: words.version(story.updated) }),
    ...(address.startsWith('http') && { URL: place }),
  };
  const written = new Cite([work]);
  const style = { template: APA_PAGE, lang: story.lang, format: 'text' };
  return {
    id,
    title,
    plain: id === undefined ? citePage(story, address) : words.within(title, citePage(story, place)),
    apa: written.format('bibliography', style).trim().replaceAll(LESS, '<'),
    bibtex: written.format('bibtex').trim().replaceAll(LESS, '\\textless{}'),
  };
}
