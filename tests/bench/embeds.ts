import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { BUDGETS } from '../budgets.ts';
import { startChildSite } from '../embeds/childSite.ts';
import { KITS, type Kit } from '../embeds/kits.ts';
import { SAFETY_CASES } from '../embeds/safetyCases.ts';
import { SIZE_CASES, type EmbedCase } from '../embeds/sizeCases.ts';
import { onStage } from '../embeds/stage.ts';
import type { TestServer } from '../embeds/testServer.ts';
import { table, type Part } from './results.ts';

const CASES = [...SIZE_CASES, ...SAFETY_CASES];

/** Tries every case of an embed on a host’s page, with ours and with the libraries of today and the same child, in this run. */
export async function measureEmbeds(browser: Browser, dist: string): Promise<Part> {
  const child = await startChildSite(dist);
  const wrong: string[] = [];
  const columns: { name: string; values: Record<string, string> }[] = [];
  const failures: number[] = [];
  const sizes: { host: number; child: number[] }[] = [];
  for (const kit of KITS) {
    console.log(`trying ${kit.name} …`);
    const values: Record<string, string> = {};
    let failed = 0;
    for (const one of CASES) {
      const fault = await tryCase(browser, child, kit, one);
      values[one.name] = fault === undefined ? 'yes' : 'NO';
      if (fault === undefined) continue;
      wrong.push(`- ${kit.name}, ${one.name}: ${fault}`);
      failed += 1;
    }
    const { host, child: scripts } = await sizesOf(kit, child);
    sizes.push({ host, child: scripts });
    columns.push({
      name: kit.name,
      values: {
        ...values,
        'cases failed': `${String(failed)} of ${String(CASES.length)}`,
        'host script, bytes gzip': String(host),
        'child script, bytes gzip': scripts.join(' + '),
      },
    });
    failures.push(failed);
  }
  await child.stop();
  return {
    rows: [
      { promise: 'Cases of an embed that fail', limit: 0, unit: 'cases', measured: failures[0] ?? Number.NaN },
      { promise: 'embed.js, gzip', limit: BUDGETS.gzip.host, unit: 'bytes', measured: sizes[0]?.host ?? Number.NaN },
      {
        promise: 'The largest script in an embed, gzip',
        limit: BUDGETS.gzip.child,
        unit: 'bytes',
        measured: Math.max(...(sizes[0]?.child ?? [])),
      },
    ],
    tables: [
      { title: 'An embed on a host’s page, with each library', text: table(columns) },
      { title: 'What went wrong there', text: wrong.join('\n') },
    ],
  };
}

/** What is wrong with one case in one way to embed, or undefined. */
async function tryCase(browser: Browser, child: TestServer, kit: Kit, one: EmbedCase): Promise<string | undefined> {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await onStage(kit, page, child, one.run);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  } finally {
    await context.close();
  }
}

/** The scripts of a kit, in bytes gzip. Ours in the child are those that the page has inlined: one before the first paint, one after. */
async function sizesOf(kit: Kit, child: TestServer): Promise<{ host: number; child: number[] }> {
  const host = gzipSync(await readFile(kit.host.file)).length;
  if (kit.child) return { host, child: [gzipSync(await readFile(kit.child.file)).length] };
  const page = await (await fetch(`${child.origin}/embed/kiro-cost-explorer/safeguards/`)).text();
  const scripts = [...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text = '']) => text);
  return { host, child: scripts.map((script) => gzipSync(script).length) };
}
