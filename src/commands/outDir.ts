import { createHash } from 'node:crypto';
import path from 'node:path';

/** Where the finished site stands, and where the next one is made. */
export const SITE = process.env.OUT_DIR ?? 'dist';
export const NEXT = `${SITE}.next`;
export const LAST = `${SITE}.last`;

const isOutside = path.relative('.', NEXT).startsWith('..') || path.isAbsolute(path.relative('.', NEXT));

/**
 * Where the builder makes the next site. Of one that is to stand outside the project it would make the pages in a folder that all
 * builds share, so that two at a time would mix theirs; such a site is made inside, in a folder of its own, and carried out.
 */
export const WORKSHOP = isOutside
  ? path.join(
      'node_modules/.astro',
      `site-${createHash('sha256').update(path.resolve(NEXT)).digest('hex').slice(0, 8)}`,
    )
  : NEXT;
