import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentError, contentWarning } from '#model/contentError.ts';
import type { Kind } from '#schema/kinds.ts';
import { readContent, type Content } from './readContent.ts';

/** The content as last read; read anew after every change in its folder, once for all collections. */
let current: { place: string; content: Promise<Content> } | undefined;
/** The content that was last told of; it is told of once for all collections. */
let told: Content | undefined;

function contentOf(root: string, base: string): Promise<Content> {
  const place = `${root} ${base}`;
  if (current?.place !== place) current = { place, content: readContent(root, base) };
  return current.content;
}

/**
 * Loads the entries of one kind. A build stops at the first collection with the problems of all of them; the development
 * server prints them and keeps what it had, until they are mended. `base` is the path that the site stands under, with no slash at
 * its end.
 */
export function storyLoader(kind: Kind, root: string, base = ''): Loader {
  return {
    name: 'content',
    load: async (context) => {
      await fill(kind, root, base, context);
      context.watcher?.on('all', (_event, changed) => {
        if (path.relative(root, changed).startsWith('..')) return;
        current = undefined;
        setTimeout(() => void fill(kind, root, base, context), 30);
      });
      context.watcher?.add(root);
    },
  };
}

function tell(content: Content, { logger, watcher }: LoaderContext): void {
  const mended = told && told.problems.length > 0;
  told = content;
  if (content.problems.length > 0) {
    logger.error(contentError(content.problems, 'The page keeps the last good text.').message);
    return;
  }
  if (mended) logger.info('The content has no problems now.');
  if (content.warnings.length === 0) return;
  const warning = contentWarning(content.warnings);
  if (watcher) logger.warn(warning);
  else console.warn(warning);
}

async function fill(kind: Kind, root: string, base: string, context: LoaderContext): Promise<void> {
  const content = await contentOf(root, base);
  if (content.problems.length > 0 && !context.watcher) throw contentError(content.problems);
  if (content !== told) tell(content, context);
  if (content.problems.length > 0) return;
  const keep = new Set<string>();
  for (const { slug, [kind]: entries } of content.stories)
    for (const { id: name, ...entry } of entries) {
      const { data, html, file, words, cites } = entry;
      const id = `${slug}/${name}`;
      keep.add(id);
      context.store.set({
        id,
        data,
        filePath: file,
        rendered: { html, metadata: { words, cites } },
        digest: context.generateDigest({ ...entry }),
      });
    }
  for (const key of context.store.keys()) if (!keep.has(key)) context.store.delete(key);
}
