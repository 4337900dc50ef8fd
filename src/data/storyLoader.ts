import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentError, contentWarning } from '#model/contentError.ts';
import type { Kind } from '#schema/kinds.ts';
import { entriesOf, readContent, type Content } from './readContent.ts';

/** The content as last read; read anew after every change in its folder, once for all collections. */
let current: { root: string; content: Promise<Content> } | undefined;
const reported = new WeakSet<Content>();

function contentOf(root: string): Promise<Content> {
  if (current?.root !== root) current = { root, content: readContent(root) };
  return current.content;
}

/**
 * Loads the entries of one kind. A build stops at the first collection with the problems of all of them; the development
 * server prints them and keeps what it had, until they are mended.
 */
export function storyLoader(kind: Kind, root: string): Loader {
  return {
    name: `story-${kind}`,
    load: async (context) => {
      await fill(kind, root, context);
      context.watcher?.on('all', (_event, changed) => {
        if (path.relative(root, changed).startsWith('..')) return;
        current = undefined;
        setTimeout(() => void fill(kind, root, context), 30);
      });
      context.watcher?.add(root);
    },
  };
}

async function fill(kind: Kind, root: string, context: LoaderContext): Promise<void> {
  const content = await contentOf(root);
  if (content.problems.length > 0) {
    const error = contentError(content.problems);
    if (!context.watcher) throw error;
    if (!reported.has(content)) context.logger.error(error.message);
    reported.add(content);
    return;
  }
  if (content.warnings.length > 0 && !reported.has(content)) {
    const say = context.watcher
      ? (text: string) => {
          context.logger.warn(text);
        }
      : console.warn;
    say(contentWarning(content.warnings));
    reported.add(content);
  }
  const keep = new Set<string>();
  for (const { key, entry } of entriesOf(content, kind)) {
    keep.add(key);
    const { data, html, file, words, cites } = entry;
    context.store.set({
      id: key,
      data,
      filePath: file,
      rendered: { html, metadata: { words, cites } },
      digest: context.generateDigest({ ...entry }),
    });
  }
  for (const key of context.store.keys()) if (!keep.has(key)) context.store.delete(key);
}
