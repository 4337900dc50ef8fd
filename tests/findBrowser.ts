import { spawnSync } from 'node:child_process';
import { knownBrowser } from '../src/commands/knownBrowser.ts';

const succeeds = (command: string, args: string[], timeout: number) =>
  spawnSync(command, args, { stdio: 'inherit', timeout, shell: process.platform === 'win32' }).status === 0;

/**
 * The path of a Chromium to test in: Playwright’s own if it is there, else the system’s; else Playwright’s is downloaded, or
 * where that can’t be reached, Debian’s package installed. Throws when there is none at the end of that.
 */
export function findBrowser(): string {
  const path = knownBrowser();
  if (path !== undefined) return path;
  console.log('There is no Chromium here yet: trying to install one.');
  if (!succeeds('playwright', ['install', 'chromium'], 180_000)) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
    const apt = (...args: string[]) => {
      const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
      return succeeds(command, rest, 600_000);
    };
    if (apt('update')) apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation');
  }
  const installed = knownBrowser();
  if (installed === undefined)
    throw new Error('No Chromium was found or could be installed. Install Chromium or Chrome and run the tests again.');
  return installed;
}
