import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { format } from 'prettier';

/** One promise, what was measured of it, and why it doesn’t hold where it may not. */
export interface Row {
  promise: string;
  /** At most this, in `unit`; a text where it is not a number, and then exactly this. */
  limit: number | string;
  unit: string;
  measured: number | string;
  reason?: string;
}

/** What one part of the bench measured: its promises, and tables in Markdown beside them. */
export interface Part {
  rows: readonly Row[];
  tables?: readonly { title: string; text: string }[];
}

const holds = ({ limit, measured }: Row) =>
  typeof limit === 'number' && typeof measured === 'number' ? measured <= limit : limit === measured;
const asked = ({ limit, unit }: Row) => (typeof limit === 'number' ? `at most ${String(limit)} ${unit}` : limit).trim();

/** A promise in one line: what it is, what is asked, what was measured, whether it holds. */
export function lineOf(row: Row): string {
  const found = `${String(row.measured)} ${holds(row) ? 'holds' : 'DOES NOT HOLD'}`;
  return `${row.promise.padEnd(56)} ${asked(row).padEnd(24)} ${found}`;
}

/** A table in Markdown, of columns by their names. */
export function table(columns: readonly { name: string; values: Record<string, string> }[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  return [
    line(['', ...columns.map(({ name }) => name)]),
    line(['---', ...columns.map(() => '---')]),
    ...Object.keys(columns[0]?.values ?? {}).map((row) =>
      line([row, ...columns.map(({ values }) => values[row] ?? '')]),
    ),
  ].join('\n');
}

async function versions(): Promise<string> {
  const read = async (file: string) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      await readFile(path.resolve(import.meta.dirname, file), 'utf8'),
    ) as { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };
    return { ...devDependencies, ...dependencies };
  };
  const all = { ...(await read('../../package.json')), ...(await read('peers/package.json')) };
  const named = ['astro', 'react', 'framer-motion', 'scrollama', '@knight-lab/timelinejs', 'lighthouse'];
  const embeds = ['pym.js', '@newswire/frames', 'iframe-resizer'];
  return [...named, ...embeds].map((name) => `${name} ${all[name] ?? 'unknown'}`).join(', ');
}

/** Writes everything that a run has measured so far to RESULTS.md, with the machine, the versions, and the parts still missing. */
export async function writeResults(parts: readonly Part[], browser: string, missing: readonly string[]): Promise<void> {
  const rows = parts.flatMap((part) => part.rows);
  const [cpu] = cpus();
  const machine = `${String(cpus().length)} processors (${cpu?.model ?? 'unknown'}), ${String(Math.round(totalmem() / 1e9))} GB`;
  const promises = table([
    { name: 'promised', values: Object.fromEntries(rows.map((row) => [row.promise, asked(row)])) },
    {
      name: 'measured',
      values: Object.fromEntries(rows.map((row) => [row.promise, `${String(row.measured)} ${row.unit}`.trim()])),
    },
    {
      name: '',
      values: Object.fromEntries(
        rows.map((row) => [row.promise, holds(row) ? 'holds' : `**does not hold.** ${row.reason ?? ''}`.trim()]),
      ),
    },
  ]);
  const text = [
    '# What was measured',
    'Written by `npm run bench`, all in one run. A time says something only beside another of the same run.',
    `${browser}, Node ${process.version}, ${process.platform} ${process.arch}, ${machine}. ${await versions()}.`,
    ...(missing.length > 0 ? [`This run was ended before it measured: ${missing.join(', ')}.`] : []),
    '## The promises',
    promises,
    ...parts.flatMap(({ tables = [] }) => tables.flatMap(({ title, text }) => [`## ${title}`, text])),
  ].join('\n\n');
  const file = path.join(import.meta.dirname, 'RESULTS.md');
  await writeFile(file, await format(text, { parser: 'markdown' }));
}
