import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ESLint } from 'eslint';
import compat from 'eslint-plugin-compat';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** What people had in November 2024: two years before the story was first told. */
const BROWSERS = ['chrome 131', 'edge 131', 'firefox 132', 'safari 18.1', 'ios_saf 18.1'];
const SYNTAX = 2024;
/** What React uses where it is there. */
const ASKED_FOR = ['navigator.connection'];

const linter = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      plugins: { compat },
      rules: { 'compat/compat': 'error' },
      languageOptions: { ecmaVersion: SYNTAX, sourceType: 'module' },
      linterOptions: { noInlineConfig: true },
      settings: { targets: BROWSERS, lintAllEsApis: true, polyfills: ASKED_FOR },
    },
  ],
});

/** What of a script such a browser lacks. */
async function lacksOf(code: string): Promise<string[]> {
  const [result] = await linter.lintText(code);
  return (result?.messages ?? []).map(({ message }) => message);
}

test('every script that is sent runs in a browser of two years ago', async () => {
  const scripts: [name: string, code: string][] = [];
  for await (const file of glob('{_astro,places}/*.js', { cwd: dist }))
    scripts.push([file, await readFile(path.join(dist, file), 'utf8')]);
  for (const page of ['kiro-cost-explorer/index.html', 'embed/kiro-cost-explorer/numbers/index.html']) {
    const html = await readFile(path.join(dist, page), 'utf8');
    for (const [, code = ''] of html.matchAll(/<script(?: type="?module"?)?>(.*?)<\/script>/gs))
      scripts.push([page, code]);
  }
  scripts.push(['embed.js', await readFile(path.join(dist, 'embed.js'), 'utf8')]);
  expect(scripts.length).toBeGreaterThan(10);
  for (const [name, code] of scripts) expect(await lacksOf(code), name).toEqual([]);
});

test('what such a browser lacks would be found: words of the language, and things to call', async () => {
  expect(await lacksOf('using file = open();')).toHaveLength(1);
  expect(await lacksOf('new IdleDetector();')).toHaveLength(1);
});
