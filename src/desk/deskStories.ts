import { contentRoot } from '#data/contentRoot.ts';
import { readContent, type ContentFile } from '#data/readContent.ts';
import { shownPath } from '#data/shownPath.ts';
import { assembleStory } from '#model/assembleStory.ts';
import type { RawStory } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import type { Story } from '#model/story.ts';

/** A story as it stands in its files now, also while something in them stops a build. */
export interface DeskStory {
  raw: RawStory;
  story: Story;
  files: ContentFile[];
  problems: Problem[];
  warnings: Problem[];
}

/** Every story whose story.md can be read, with what is wrong with each. */
export async function deskStories(): Promise<DeskStory[]> {
  const { stories, files, problems, warnings } = await readContent(contentRoot);
  const folder = shownPath(contentRoot);
  return stories
    .filter(({ story }) => story.length > 0)
    .map((raw) => {
      const own = ({ file }: Problem) => file.startsWith(`${folder}/${raw.slug}/`);
      return {
        raw,
        story: assembleStory(raw),
        files: files.filter(({ slug }) => slug === raw.slug),
        problems: problems.filter(own),
        warnings: warnings.filter(own),
      };
    });
}
