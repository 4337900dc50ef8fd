import type { Article, Claim, CorrectionComment, CreativeWork, WithContext } from 'schema-dts';
import type { Source } from '#schema/source.ts';
import { readDate } from './eventDate.ts';
import type { AssembledClaim, AssembledSource, Story } from './story.ts';

/** Where a story and what belongs to it stand, as absolute as the site’s address is known. */
export interface LinkedAddresses {
  page: string;
  /** Its data as JSON. */
  data: string;
  /** Its share card. */
  image: string;
  /** The pages of the same story in other languages: the one it was translated from, and those made from it. */
  original?: string | undefined;
  translations?: readonly string[];
}

const TYPES = {
  statement: 'CreativeWork',
  news: 'NewsArticle',
  analysis: 'Article',
  documentation: 'TechArticle',
  record: 'CreativeWork',
} as const satisfies Record<Source['kind'], string>;

/**
 * A story in the vocabulary of schema.org, as JSON-LD: an article with its sources, its corrections, and every claim with who
 * makes it and where. It says what is claimed and never what is true: no claim is rated. Fragments are those of the page.
 */
export function linkedStory(story: Story, addresses: LinkedAddresses): WithContext<Article> {
  const { page, data, image, original, translations = [] } = addresses;
  const work = (address: string) => ({ '@type': 'Article', '@id': address }) as const;
  return {
    '@context': 'https://schema.org',
    ...work(page),
    url: page,
    headline: story.title,
    alternativeHeadline: story.name,
    description: story.description,
    inLanguage: story.lang,
    datePublished: story.published,
    dateModified: story.updated,
    image,
    encoding: { '@type': 'MediaObject', contentUrl: data, encodingFormat: 'application/json' },
    ...(original !== undefined && { translationOfWork: work(original) }),
    ...(translations.length > 0 && { workTranslation: translations.map(work) }),
    ...(story.corrections.length > 0 && { correction: story.corrections.map(correctionOf) }),
    ...(story.claims.length > 0 && { hasPart: story.claims.map((claim) => claimOf(claim, story)) }),
    ...(story.sources.length > 0 && { citation: story.sources.map(citationOf) }),
  };
}

const sourceAt = (id: string) => ({ '@id': `#source-${id}` });

function correctionOf({ date, text }: Story['corrections'][number]): CorrectionComment {
  return { '@type': 'CorrectionComment', datePublished: date, text };
}

function claimOf({ id, claim, who, account, quote, cited }: AssembledClaim, { accounts }: Story): Claim {
  const name = accounts.find((one) => one.id === account)?.name ?? account;
  return {
    '@type': 'Claim',
    '@id': `#${id}`,
    // Whoever gives an account is a group in this vocabulary; the next line has who spoke, as the page says it.
    author: { '@type': 'Organization', name },
    creditText: who,
    text: claim,
    ...(quote !== undefined && { hasPart: { '@type': 'Quotation', text: quote } }),
    appearance: [...new Set(cited.map((source) => source.id))].map(sourceAt),
  };
}

/** What names a source; who published and wrote it, and how to reach it, stands in the data, so that the page stays within its weight. */
function citationOf({ id, kind, title, url, published }: AssembledSource) {
  // A day, month or year is a date in ISO 8601 too; a date that is only about right is not one.
  const date = published === undefined ? undefined : readDate(published);
  return {
    '@type': TYPES[kind],
    ...sourceAt(id),
    name: title,
    url,
    ...(date && !date.uncertain && date.datetime !== undefined && { datePublished: date.datetime }),
  } satisfies CreativeWork;
}
