import { defineConfig, type Project } from '@playwright/test';

const {
  BROWSER_PATH,
  FIREFOX_PATH,
  BROWSER_REPORT = 'test-results/report.json',
  SITE_PORT = '4391',
  FIXTURES_PORT = '4392',
  SITE_DIR = 'dist',
  FIXTURES_DIR = 'dist.fixtures',
} = process.env;
const address = (port: string) => `http://127.0.0.1:${port}`;
const serve = (folder: string, port: string) => ({
  command: 'node src/commands/serve.ts',
  env: { OUT_DIR: folder, PORT: port, ASTRO_TELEMETRY_DISABLED: '1' },
  cwd: '..',
  url: `${address(port)}/`,
});

const IN_FIREFOX = '**/firefox.spec.ts';
const chromium: Project = {
  testIgnore: IN_FIREFOX,
  use: {
    launchOptions: {
      ...(BROWSER_PATH !== undefined && { executablePath: BROWSER_PATH }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
};
const firefox = (executablePath: string): Project => ({
  testMatch: IN_FIREFOX,
  use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath } },
});

/** End-to-end tests, on the built site only. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  retries: 0,
  // A busy machine may take its time; how fast an answer is, the bench measures.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [['list'], ['json', { outputFile: BROWSER_REPORT }]],
  use: { baseURL: address(SITE_PORT) },
  projects: FIREFOX_PATH === undefined ? [chromium] : [chromium, firefox(FIREFOX_PATH)],
  webServer: [serve(SITE_DIR, SITE_PORT), serve(FIXTURES_DIR, FIXTURES_PORT)],
});
