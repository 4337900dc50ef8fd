import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium on this machine: the one that is named, Playwright’s own, or the system’s; undefined without any. */
export function knownBrowser(): string | undefined {
  const { BROWSER_PATH = '' } = process.env;
  return [BROWSER_PATH, chromium.executablePath(), ...SYSTEM].find((path) => path !== '' && existsSync(path));
}
