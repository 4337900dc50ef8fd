import { PUBLIC_VERSION, type PublicStory } from '#schema/publicStory.ts';
import type { Assembled, Story } from './story.ts';

/** Where a story and the schema of its data stand, as absolute as the site’s address is known. */
export interface PublicAddresses {
  page: string;
  schema: string;
}

/** A story as it is published for other programs: every entry with its fields, address, standing and sources. */
export function publicStory(story: Story, addresses: PublicAddresses): PublicStory {
  const { words, stage, stageAlternative, ...told } = story;
  const at = (id: string) => `${addresses.page}#${id}`;
  const placed = (html: string) => placeLinks(html, addresses.page);

  const publish = <Entry extends Assembled<object>>({ file, cited, standing, ...entry }: Entry) => ({
    ...entry,
    address: at(entry.id),
    html: placed(entry.html),
    standing: {
      kind: standing.kind,
      carriedBy: standing.carriedBy.map(({ id }) => id),
      ...(standing.side && { side: standing.side }),
    },
    sources: cited.map(({ id, voice, quote }) => ({ id, ...(voice && { voice }), ...(quote && { quote }) })),
  });

  return {
    $schema: addresses.schema,
    version: PUBLIC_VERSION,
    ...told,
    address: addresses.page,
    method: placed(story.method),
    brief: story.brief.map(publish),
    figures: story.figures.map(publish),
    events: story.events.map(({ at: begun, until, ...event }) => ({
      ...publish(event),
      at: begun.edtf,
      ...(until && { until: until.edtf }),
    })),
    steps: story.steps.map(publish),
    decisions: story.decisions.map(publish),
    gates: story.gates.map(publish),
    claims: story.claims.map(publish),
    lessons: story.lessons.map(publish),
    safeguards: story.safeguards.map(publish),
    contrasts: story.contrasts.map(publish),
    sources: story.sources.map(({ usedIn, html, ...source }) => ({
      ...source,
      address: at(`source-${source.id}`),
      html: placed(html),
    })),
  };
}

/** Leads the links within a page or its site to the same places from anywhere else, as far as the site’s address is known. */
function placeLinks(html: string, page: string): string {
  const origin = URL.canParse(page) ? new URL(page).origin : '';
  return html.replaceAll(/<a href="(?=([#/]))/g, (tag, first) => tag + (first === '#' ? page : origin));
}
