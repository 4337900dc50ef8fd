import path from 'node:path';
import { readContent } from '#data/readContent.ts';

const read = (folder: string) => readContent(path.resolve(import.meta.dirname, '../..', folder));

/** What is told and what is invented here, each folder read once for all tests. No test changes it. */
export const contents = { told: await read('content'), invented: await read('tests/fixtures/content') };
