import type { WebPage, WithContext } from 'schema-dts';
import type { Story } from './story.ts';

/** What a page that serves a story says of itself, in the words it has. */
export interface ServingPage {
  title: string;
  dek: string;
  address: string;
}

/** A page beside a story, such as its previewer, in the vocabulary of schema.org: what it is and which story it is about. */
export function linkedPage({ title, dek, address }: ServingPage, story: Story, page: string): WithContext<WebPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: title,
    description: dek,
    inLanguage: story.lang,
    about: { '@type': 'Article', '@id': page, url: page, headline: story.title },
  };
}
