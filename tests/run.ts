import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../src/commands/run.ts';
import { findBrowser } from './findBrowser.ts';
import { findFirefox } from './findFirefox.ts';

interface Count {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(path.join(tmpdir(), 'reports-'));
const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');
const total: Count = { passed: 0, failed: 0 };

/** Runs one check and adds to the total: one, or what its report counts. */
async function check(name: string, tool: string, args: string[], env: NodeJS.ProcessEnv = {}, count?: () => Count) {
  console.log(`\n— ${name}`);
  const code = await run(tool, args, env);
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

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

await check('types', 'astro', ['check']);
await check('lint', 'eslint', ['--config', 'tests/eslint.config.mjs', '.']);
await check('format', 'prettier', ['--check', '.']);
await check('content', 'node', ['src/commands/checkContent.ts']);
const vitest = [
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${unitReport}`,
];
await check('units', 'vitest', vitest, {}, unitCount);
const site = await check('site', 'node', ['src/commands/build.ts']);
const fixtures = { CONTENT_DIR: 'tests/fixtures/content', OUT_DIR: 'dist.fixtures' };
const invented = await check('invented stories', 'node', ['src/commands/build.ts'], fixtures);
if (site && invented) {
  const env = {
    BROWSER_PATH: findBrowser(),
    FIREFOX_PATH: findFirefox(),
    BROWSER_REPORT: browserReport,
    SITE_PORT: String(await freePort()),
    FIXTURES_PORT: String(await freePort()),
  };
  await check('browser', 'playwright', ['test', '--config', 'tests/playwright.config.ts'], env, browserCount);
}

console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
