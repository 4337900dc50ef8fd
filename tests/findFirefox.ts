import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

const succeeds = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 180_000 }).status === 0;

/**
 * The path of a Firefox to read the story in: the system’s, else Debian’s package, installed by whoever may. Undefined where
 * there is none; nothing else in the tests needs it.
 */
export function findFirefox(): string | undefined {
  const known = () => PLACES.find((file) => existsSync(file));
  const found = known();
  if (found !== undefined) return found;
  const install = () => succeeds('apt-get', 'install', '--yes', '--no-install-recommends', 'firefox-esr');
  if (process.getuid?.() === 0 && !install() && succeeds('apt-get', 'update')) install();
  const installed = known();
  if (installed === undefined) console.log('skipped: Firefox isn’t here');
  return installed;
}
