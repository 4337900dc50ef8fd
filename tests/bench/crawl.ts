import { brotliBytes } from '../brotliBytes.ts';
import { crawl } from '../crawl/crawl.ts';
import { readSite } from '../crawl/site.ts';
import type { Part } from './results.ts';

/** Kinds of file that a browser takes compressed. */
const TEXT = /\.(html|css|js|json|svg|xml|csv|txt)$/;

/** Reads a built site and follows every address in it; prints how many, of how much, in what time. */
export async function measureCrawl(folder: string, siteUrl: string): Promise<Part> {
  const begun = performance.now();
  const site = await readSite(folder, siteUrl, undefined);
  const { faults, followed, reached } = crawl(site);
  const seconds = (performance.now() - begun) / 1000;
  const weights = [...site.files].map(([file, text]) => ({
    plain: text.length,
    sent: TEXT.test(file) ? brotliBytes(text) : text.length,
  }));
  const sum = (kind: 'plain' | 'sent') => (weights.reduce((all, weight) => all + weight[kind], 0) / 1e6).toFixed(2);
  console.log(
    `crawl: ${String(followed)} addresses in ${String(site.files.size)} files, ${String(reached.size)} of them reached; ` +
      `${sum('plain')} MB, ${sum('sent')} MB as sent (brotli); ${seconds.toFixed(2)} s`,
  );
  for (const fault of faults) console.log(fault);
  return { rows: [{ promise: 'Addresses that lead nowhere', limit: 0, unit: '', measured: faults.length }] };
}
