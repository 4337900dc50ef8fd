import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** What Lighthouse says of a page on a phone: four scores of 100, the largest paint in ms, and the audits that cost points. */
export interface Audit {
  scores: number[];
  paint: number;
  lost: string[];
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
}

const cli = path.join(import.meta.dirname, 'peers/node_modules/lighthouse/cli/index.js');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function auditOnce(address: string, browserPath: string): Promise<Report> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lighthouse-'));
  const file = path.join(folder, 'report.json');
  const args = [cli, address, '--quiet', '--output=json', `--output-path=${file}`, '--no-enable-error-reporting'];
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-background-networking --disable-component-update';
  await promisify(execFile)('node', [...args, flags, `--only-categories=${CATEGORIES.join()}`], {
    env: { ...process.env, CHROME_PATH: browserPath },
  });
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  await rm(folder, { recursive: true });
  return report;
}

/** Lighthouse’s own defaults for a phone, the median of `runs`. */
export async function audit(address: string, browserPath: string, runs = 5): Promise<Audit> {
  const reports: Report[] = [];
  for (let number = 0; number < runs; number += 1) reports.push(await auditOnce(address, browserPath));
  const lost = reports.flatMap(({ categories, audits }) =>
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.flatMap(({ id, weight }) => {
        const { score = null, title = '' } = audits[id] ?? {};
        return weight > 0 && score !== null && score < 0.9 ? title : [];
      }),
    ),
  );
  return {
    scores: CATEGORIES.map((name) =>
      median(reports.map((one) => Math.round((one.categories[name]?.score ?? 0) * 100))),
    ),
    paint: median(reports.map(({ audits }) => audits['largest-contentful-paint']?.numericValue ?? Number.NaN)),
    lost: [...new Set(lost)],
  };
}
