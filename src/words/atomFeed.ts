import { generateAtomFeed } from 'feedsmith';
import { feedEntries, feedId } from '#model/feedEntries.ts';
import type { Story } from '#model/story.ts';
import { dataWords } from './dataWords.ts';

/** Where the feed, the site and its stories stand, as absolute as the site’s address is known. */
export interface FeedAddresses {
  feed: string;
  home: string;
  pageOf: (slug: string) => string;
}

/** New stories and corrections as Atom (RFC 4287), in the language of the first story. */
export function atomFeed(stories: readonly Story[], { feed, home, pageOf }: FeedAddresses): string {
  const [lead] = stories;
  if (!lead) throw new Error('A feed needs a story.');
  const words = dataWords(lead.lang);
  const entries = feedEntries(stories);
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  return generateAtomFeed({
    id: feedId(stories),
    title: { value: `${words.feedTitle}: ${lead.title}` },
    updated: day(entries[0]?.updated ?? lead.updated),
    authors: [{ name: words.feedAuthor }],
    links: [
      { href: feed, rel: 'self', type: 'application/atom+xml' },
      { href: home, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map(({ id, slug, correction, published, updated }) => {
      const story = stories.find((one) => one.slug === slug) ?? lead;
      const { title, description, lang, pieces } = story;
      const place = correction !== undefined && pieces.some((piece) => piece.id === 'opening') ? '#corrections' : '';
      return {
        id,
        title: { value: correction === undefined ? title : dataWords(lang).correction(title) },
        summary: { value: correction ?? description },
        published: day(published),
        updated: day(updated),
        links: [{ href: `${pageOf(slug)}${place}`, rel: 'alternate', type: 'text/html', hreflang: lang }],
      };
    }),
  });
}
