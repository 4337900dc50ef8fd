import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

const succeeds = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 180_000 }).status === 0;

/** Playwright drives a Firefox from this version on. */
const LEAST = 143;

const isDriven = (file: string) =>
  Number(/ (\d+)\./.exec(spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout)?.[1]) >= LEAST;

/**
 * The path of a Firefox to read the story in: the system’s, else Debian’s package, installed by whoever may. Undefined where
 * there is none; nothing else in the tests needs it.
 */
export function findFirefox(): string | undefined {
  const known = () => PLACES.find((file) => existsSync(file) && isDriven(file));
  const found = known();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && succeeds('apt-get', 'update'))
    succeeds('apt-get', 'install', '--yes', '--no-install-recommends', 'firefox-esr');
  const installed = known();
  if (installed === undefined) console.log(`skipped: no Firefox from version ${String(LEAST)} on is here`);
  return installed;
}
