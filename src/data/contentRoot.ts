import path from 'node:path';

/** The folder of the stories, from the root of the disk. */
export const contentRoot = path.resolve(process.env.CONTENT_DIR ?? 'content');
