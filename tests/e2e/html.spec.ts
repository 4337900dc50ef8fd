import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';

const root = path.resolve(import.meta.dirname, '../..');
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'void-style': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
    'no-inline-style': 'error',
    'doctype-style': 'off',
    'svg-focusable': 'off',
  },
});

/** Astro writes the one style that its islands need beside the first of them. */
const notOfAstro = ({ ruleId, message }: { ruleId: string; message: string }) =>
  !(ruleId === 'element-permitted-content' && message.startsWith('<style>'));

test('every page that is built is valid HTML', async () => {
  const pages: string[] = [];
  for await (const file of glob('{dist,dist.fixtures}/**/*.html', { cwd: root })) pages.push(file);
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) {
    const report = await validator.validateString(await readFile(path.join(root, page), 'utf8'));
    expect(
      report.results.flatMap(({ messages }) =>
        messages
          .filter(notOfAstro)
          .map(
            ({ ruleId, message, line, column }) => `${page}:${String(line)}:${String(column)} ${ruleId}: ${message}`,
          ),
      ),
    ).toEqual([]);
  }
});
