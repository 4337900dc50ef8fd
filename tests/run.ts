import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../src/commands/run.ts';
import { findBrowser } from './findBrowser.ts';
import { findFirefox } from './findFirefox.ts';
import { freePort } from './freePort.ts';

interface Count {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(path.join(tmpdir(), 'reports-'));
const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');
const total: Count = { passed: 0, failed: 0 };

interface Check {
  name: string;
  tool: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  /** What its report counts; without one it counts as one. */
  count?: () => Count;
}

/** Runs one check and adds to the total. What it prints comes whole when it has ended, or as it goes where nothing runs beside it. */
async function check({ name, tool, args, env, count }: Check, alone = false): Promise<boolean> {
  const file = path.join(reports, `${name}.txt`);
  const output = openSync(file, 'w');
  if (alone) console.log(`\n— ${name}`);
  const code = await run(tool, args, env, alone ? 'inherit' : ['ignore', output, output]);
  closeSync(output);
  if (!alone) console.log(`\n— ${name}\n${readFileSync(file, 'utf8')}`);
  const { passed, failed } = count ? count() : { passed: Number(code === 0), failed: Number(code !== 0) };
  total.passed += passed;
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
  return code === 0;
}

function read<Report>(file: string): Partial<Report> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return {};
  }
}

function unitCount(): Count {
  const { numPassedTests = 0, numFailedTests = 0 } = read<{ numPassedTests: number; numFailedTests: number }>(
    unitReport,
  );
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A test that passed only at the second try counts as failed: flaky is broken. */
function browserCount(): Count {
  const { stats } = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(browserReport);
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
}

const lint: Check = { name: 'lint', tool: 'eslint', args: ['--config', 'tests/eslint.config.mjs', '.'] };
const format: Check = { name: 'format', tool: 'prettier', args: ['--check', '.'] };
const build = (name: string, env: NodeJS.ProcessEnv): Check => ({
  ...{ name, tool: 'node', args: ['src/commands/build.ts'], env },
});
const units: Check = {
  name: 'units',
  tool: 'vitest',
  args: [
    ...['run', '--config', 'tests/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile=${unitReport}`],
  ],
  count: unitCount,
};

// Lint reads what types writes, and keeps one processor busy; what builds writes it anew.
await check({ name: 'types', tool: 'astro', args: ['check'] }, true);
await Promise.all([check(units), checkText()]);
// Before anything is built: a build measures its embeds in the browser, and every later one has to have the same.
const browsers = { BROWSER_PATH: findBrowser(), FIREFOX_PATH: findFirefox() };
const site = await check(build('site', browsers), true);
const fixtures = { ...browsers, CONTENT_DIR: 'tests/fixtures/content', OUT_DIR: 'dist.fixtures' };
const invented = await check(build('invented stories', fixtures), true);
if (site && invented) {
  const env = {
    ...browsers,
    BROWSER_REPORT: browserReport,
    SITE_PORT: String(await freePort()),
    FIXTURES_PORT: String(await freePort()),
  };
  const args = ['test', '--config', 'tests/playwright.config.ts'];
  await check({ name: 'browser', tool: 'playwright', args, env, count: browserCount }, true);
}

async function checkText(): Promise<void> {
  await check({ name: 'content', tool: 'node', args: ['src/commands/checkContent.ts'] });
  await check(format);
  await check(lint);
}

console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
