import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { knownBrowser } from '../src/commands/knownBrowser.ts';

/** Debian’s Chromium without a window: the same engine, which opens a page in a third of the time. */
const SHELL = '/usr/bin/chromium-headless-shell';
const isRoot = process.getuid?.() === 0;

const succeeds = (command: string, args: string[], timeout: number) =>
  spawnSync(command, args, { stdio: 'inherit', timeout, shell: process.platform === 'win32' }).status === 0;

/** Installs a package of Debian’s, with what letters need. */
function install(name: string): void {
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...(isRoot ? [] : ['sudo']), 'apt-get', ...args];
    return succeeds(command, rest, 600_000);
  };
  if (apt('update')) apt('install', '--yes', '--no-install-recommends', name, 'fonts-liberation');
}

/**
 * The path of a Chromium to test in: the one that is named, else Debian’s headless shell, which root gets where it isn’t there
 * yet; else Playwright’s own or the system’s; where there is none, Playwright’s is downloaded, or Debian’s package installed.
 * Throws when there is none at the end of that.
 */
export function findBrowser(): string {
  const named = process.env.BROWSER_PATH !== undefined && knownBrowser();
  if (named) return named;
  if (isRoot && !existsSync(SHELL)) install('chromium-headless-shell');
  if (existsSync(SHELL)) return SHELL;
  const known = knownBrowser();
  if (known !== undefined) return known;
  console.log('There is no Chromium here yet: trying to install one.');
  if (!succeeds('playwright', ['install', 'chromium'], 180_000)) install('chromium');
  const installed = knownBrowser();
  if (installed === undefined)
    throw new Error('No Chromium was found or could be installed. Install Chromium or Chrome and run the tests again.');
  return installed;
}
