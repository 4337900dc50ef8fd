import { readFile, writeFile } from 'node:fs/promises';

interface Locked {
  version?: string;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

const LOCK = 'package-lock.json';

/**
 * Names in the lockfile every optional package that npm left out because it is for another platform, or not published there:
 * `npm ci` wants to see them, though it doesn’t install them.
 */
const lock = JSON.parse(await readFile(LOCK, 'utf8')) as { packages: Record<string, Locked> };
const { '': root = {}, ...packages } = lock.packages;
const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies));
const missing = wanted.filter(([name]) => !(`node_modules/${name}` in packages));
for (const [name, range] of missing)
  packages[`node_modules/${name}`] = { version: range.replace(/^[^\d]*/, ''), optional: true };

const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
await writeFile(
  LOCK,
  `${JSON.stringify({ ...lock, packages: { '': root, ...Object.fromEntries(sorted) } }, null, 2)}\n`,
);
console.log(`${String(missing.length)} optional packages were added to ${LOCK}.`);
