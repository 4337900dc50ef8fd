import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { heightAt, NARROW } from '#embed/heights.ts';
import { withHeights, type Oembed } from '#embed/oembed.ts';
import { HeightMeasurer } from './heightMeasurer.ts';
import { putTall } from './putTall.ts';

/**
 * Puts the measured heights of every embed of a built site into its oEmbed, and that on a phone into the previewer. They are kept by the content of the embed, so that
 * what has not changed is not measured again. Returns a sentence that says what was done, or why the script stays in their place.
 */
export async function bakeHeights(site: string, base: string): Promise<string> {
  if (process.env.EMBED_HEIGHTS === 'off') return 'The heights of the embeds were not measured: EMBED_HEIGHTS is off.';
  const measurer = new HeightMeasurer(site, base);
  const baked = new Map<string, string>();
  const tall = new Map<string, Map<string, number>>();
  try {
    const files = await Array.fromAsync(glob('oembed/*/*.json', { cwd: site }));
    for (const file of files.sort()) {
      const served = JSON.parse(await readFile(path.join(site, file), 'utf8')) as Oembed;
      const embed = `${file.replace(/^oembed/, 'embed').replace(/\.json$/, '')}/index.html`.replaceAll('\\', '/');
      const heights = await measurer.heights(embed);
      baked.set(file, JSON.stringify(withHeights(served, heights)));
      const [, story = '', piece = ''] = path.dirname(embed).split(path.sep);
      tall.set(story, (tall.get(story) ?? new Map<string, number>()).set(piece, heightAt(heights, NARROW)));
    }
    for (const [file, oembed] of baked) await writeFile(path.join(site, file), oembed);
    for (const [story, pieces] of tall) {
      const previewer = path.join(site, story, 'embed/index.html');
      await writeFile(previewer, putTall(await readFile(previewer, 'utf8'), pieces));
    }
    return `The heights of ${String(baked.size)} embeds are in their oEmbed; ${String(measurer.measured)} were measured anew.`;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return `The embeds fit by their script alone: their heights were not measured, because ${reason}.`;
  } finally {
    await measurer.close();
  }
}
