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
import type { Row } from './bench.ts';

const CASES = [...SIZE_CASES, ...SAFETY_CASES];

/**
 * Prints a table of every case of an embed on a host’s page, for ours and for the libraries of today with the same child, in
 * this run, with what went wrong below it. Returns our failures and our sizes as rows of the bench.
 */
export async function measureEmbeds(browser: Browser, dist: string): Promise<Row[]> {
  const child = await startChildSite(dist);
  const wrong: string[] = [];
  const width = Math.max(...CASES.map(({ name }) => name.length));
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell, index) => cell.padEnd(KITS[index]?.name.length ?? 0))].join('  ');
  console.log(
    line(
      '',
      KITS.map(({ name }) => name),
    ),
  );
  const failures = new Map<string, number>(KITS.map(({ id }) => [id, 0]));
  for (const one of CASES) {
    const cells: string[] = [];
    for (const kit of KITS) {
      const fault = await tryCase(browser, child, kit, one);
      if (fault !== undefined) {
        wrong.push(`${kit.name}, ${one.name}: ${fault}`);
        failures.set(kit.id, (failures.get(kit.id) ?? 0) + 1);
      }
      cells.push(fault === undefined ? 'yes' : 'NO');
    }
    console.log(line(one.name, cells));
  }
  const sizes = await Promise.all(KITS.map((kit) => sizesOf(kit, child)));
  console.log(
    line(
      'cases failed',
      KITS.map(({ id }) => `${String(failures.get(id))} of ${String(CASES.length)}`),
    ),
  );
  console.log(
    line(
      'host script, bytes gzip',
      sizes.map(({ host }) => String(host)),
    ),
  );
  console.log(
    line(
      'child script, bytes gzip',
      sizes.map(({ child: scripts }) => scripts.join(' + ')),
    ),
  );
  console.log(`\n${wrong.join('\n')}\n`);
  await child.stop();
  const [ours] = sizes;
  return [
    { promise: 'Cases of an embed that fail', limit: 0, unit: 'cases', measured: failures.get('ours') ?? 0 },
    { promise: 'embed.js, gzip', limit: BUDGETS.gzip.host, unit: 'bytes', measured: ours?.host ?? 0 },
    {
      promise: 'The largest script in an embed, gzip',
      limit: BUDGETS.gzip.child,
      unit: 'bytes',
      measured: Math.max(...(ours?.child ?? [])),
    },
  ];
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
