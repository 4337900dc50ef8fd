import { describe, expect, test } from 'vitest';
import { checkContent } from '#editing/checkContent.ts';
import { inventStory } from '../../stories/inventStory.ts';
import { storySize } from '../../stories/storySize.ts';
import { writeStories } from '../../stories/writeStories.ts';
import { scratchFolder } from '../scratchFolder.ts';

describe('invented stories', () => {
  test.each([10, 40, 100])('of %i files pass every check, with nothing to look at', async (files) => {
    const folder = await scratchFolder();
    await writeStories(folder, 1, files);
    const { problems, warnings, files: read } = await checkContent(folder);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(read).toHaveLength(files);
  });

  test('have entries of every kind from forty files on, and 500 events and 200 claims among a thousand', () => {
    expect(Object.entries(storySize(40)).filter(([, count]) => count === 0)).toEqual([]);
    expect(storySize(1000).accountability).toBe(200);
    expect(storySize(1000).timeline).toBeGreaterThanOrEqual(500);
  });

  test('are the same by the same seed, and share no text between two', () => {
    const [one, again, other] = [inventStory(7, 60), inventStory(7, 60), inventStory(8, 60)];
    expect([...again]).toEqual([...one]);
    expect([...other.keys()]).toEqual([...one.keys()]);
    expect([...other].filter(([name, text]) => one.get(name) === text)).toEqual([]);
  });
});
