import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startLanguageServer } from './languageServer.ts';

const root = path.resolve(import.meta.dirname, '../..');
const FILE = 'content/kiro-cost-explorer/timeline/07-interruption.md';
test.setTimeout(120_000);

test('VS Code, set up as the project ships it, explains a field, offers its words, and marks a mistake', async () => {
  const settings = JSON.parse(await readFile(path.join(root, '.vscode/settings.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const server = await startLanguageServer(root, { contentIntellisense: settings['astro.content-intellisense'] });
  const text = (await readFile(path.join(root, FILE), 'utf8')).replace(/^kind: .*$/m, 'kind: \nacter: A');
  const textDocument = server.open(path.join(root, FILE), text);
  const at = (field: string, character: number) => ({
    textDocument,
    position: { line: text.split('\n').findIndex((line) => line.startsWith(`${field}:`)), character },
  });

  const hover = await server.ask('textDocument/hover', at('at', 1));
  expect(JSON.stringify(hover)).toContain('When it happened.');
  const offered = await server.ask('textDocument/completion', at('kind', 6));
  const labels = (offered as { items: { label: string }[] }).items.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['background', 'action', 'failure', 'response', 'report', 'comment']));
  const marked = await server.ask('textDocument/diagnostic', { textDocument });
  expect(JSON.stringify(marked)).toContain('acter');
  server.stop();
});
