import { workerData } from 'node:worker_threads';
import { finishFiles } from './finishFiles.ts';

// What a thread of `finishPages` runs: it finishes the pages that it is given, and fails as they do.
const { folder, files } = workerData as { folder: string; files: readonly string[] };
await finishFiles(folder, files);
