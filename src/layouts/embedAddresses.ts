import { cardAlt } from '#cards/cardAlt.ts';
import { CARD } from '#cards/frame.ts';
import type { Card } from '#embed/snippets.ts';
import type { Story } from '#model/story.ts';
import type { PieceHeading } from '#schema/story.ts';
import { embedWords } from '#words/embedWords.ts';
import { siteAddress, storyAddress } from './storyAddress.ts';

/** Where an embed is found, and what it is called: a piece of a story, or with no heading all of it. */
export interface EmbedAddresses {
  piece: string;
  title: string;
  /** The embed itself. */
  address: string;
  /** Its place in the story. */
  place: string;
  oembed: string;
  /** Its share card. */
  card: Card;
}

/** The addresses of an embed, as absolute as the site’s is known. */
export function embedAddresses(story: Story, heading: PieceHeading | undefined, site?: URL): EmbedAddresses {
  const piece = heading?.id ?? 'story';
  const page = storyAddress(story.slug, site);
  return {
    piece,
    title: heading && piece !== 'opening' ? embedWords(story.lang).title(heading.title, story.title) : story.title,
    address: siteAddress(`embed/${story.slug}/${piece}/`, site),
    place: heading && piece !== 'opening' ? `${page}#${piece}` : page,
    oembed: siteAddress(`oembed/${story.slug}/${piece}.json`, site),
    card: { ...CARD, address: siteAddress(`og/${story.slug}/${piece}.png`, site), alt: cardAlt(story, heading) },
  };
}
