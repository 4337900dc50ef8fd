import type { Story } from '#model/story.ts';
import { tablesOf, type TableName } from '#model/storyTables.ts';
import { PUBLIC_VERSION } from '#schema/publicStory.ts';
import { siteAddress } from './storyAddress.ts';

/** Where a story’s data are: all of it as JSON, with its schema, and the tables that it has as CSV. */
export interface DataAddresses {
  json: string;
  schema: string;
  tables: { name: TableName; address: string }[];
}

/** The addresses of a story’s data, as absolute as the site’s is known. */
export function dataAddresses(story: Story, site?: URL): DataAddresses {
  return {
    json: siteAddress(`data/${story.slug}.json`, site),
    schema: siteAddress(`data/story-v${String(PUBLIC_VERSION)}.schema.json`, site),
    tables: tablesOf(story).map((name) => ({ name, address: siteAddress(`data/${story.slug}/${name}.csv`, site) })),
  };
}
