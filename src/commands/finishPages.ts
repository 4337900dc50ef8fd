import { glob } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { finishFiles } from './finishFiles.ts';

/** As many pages as are worth a thread of their own, which takes as long to begin as some forty pages to finish. */
const WORTH_A_THREAD = 100;

/**
 * Finishes every page below a folder, in place, on as many threads as there are processors for it. Throws, with the page, where
 * one has a script that the site knows nothing of.
 */
export async function finishPages(folder: string): Promise<void> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  const threads = Math.min(availableParallelism(), Math.floor(files.length / WORTH_A_THREAD));
  if (threads < 2) return finishFiles(folder, files);
  // In turn, so that each has its share of the large ones.
  const shares = Array.from({ length: threads }, (_, thread) => files.filter((_file, at) => at % threads === thread));
  await Promise.all(shares.map((share) => inThread(folder, share)));
}

function inThread(folder: string, files: readonly string[]): Promise<void> {
  const worker = new Worker(new URL('./finishInThread.ts', import.meta.url), { workerData: { folder, files } });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve();
    });
  });
}
