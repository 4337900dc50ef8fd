import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const source = globSync('src/**/*.{ts,tsx,astro,css}', { cwd: root }).filter((file) => !file.endsWith('tokens.css'));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const lengths = source.map((file) => read(file).split('\n').length - 1).sort((a, b) => a - b);
const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;

describe('files are short', () => {
  test('half have at most 60 lines, nine of ten at most 150, and none over 250', () => {
    expect(at(0.5)).toBeLessThanOrEqual(60);
    expect(at(0.9)).toBeLessThanOrEqual(150);
    expect(at(1)).toBeLessThanOrEqual(250);
  });
});

describe('the engine has never heard of a story', () => {
  test('no file of src has a word of one', () => {
    const words = /kiro|amazon|\baws\b|cost explorer|engadget|financial times|\bFT\b|marlowick|ferry/i;
    expect(source.filter((file) => words.test(read(file)))).toEqual([]);
  });
});

describe('names say what a file is', () => {
  test('no file is a drawer', () => {
    const drawers = /\/(utils?|helpers?|lib|common|index|misc|shared)\.(ts|tsx)$/;
    expect(source.filter((file) => drawers.test(file))).toEqual([]);
  });

  test('components are PascalCase, everything else is camelCase', () => {
    const odd = source.filter((file) => {
      const name = path.basename(file).replace(/\..*$/, '');
      if (file.startsWith('src/pages/')) return false;
      return /\.(astro|tsx)$/.test(file) ? !/^[A-Z]/.test(name) : !/^[a-z][A-Za-z]*$/.test(name);
    });
    expect(odd).toEqual([]);
  });
});

describe('dependencies', () => {
  test('stand at exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('are all named in the lockfile, so that npm ci works: after a change, npm run lock', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
  });
});
