import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

// GitHub’s parser imports its schema as bundlers do, without saying that it is JSON; Node wants that said.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
hooks.deregister();

const root = path.resolve(import.meta.dirname, '../../..');
const content = readFileSync(path.join(root, '.github/workflows/pages.yml'), 'utf8');

interface Step {
  uses?: string;
  run?: string;
  id?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}
interface Workflow {
  jobs: Record<'build' | 'deploy', { needs?: string; permissions: Record<string, string>; steps: Step[] }>;
}
const { jobs } = parse(content) as Workflow;

/** What GitHub’s own parser, by its schema of workflows, has against one. */
async function faultsOf(text: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'pages.yml', content: text }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

test('the workflow for Pages is one, by GitHub’s own schema', async () => {
  expect(await faultsOf(content)).toEqual([]);
});

test('GitHub’s schema refuses what is none', async () => {
  expect(await faultsOf(content.replace('runs-on:', 'runs-in:'))).not.toEqual([]);
  expect(await faultsOf(content.replace('steps.pages.outputs.origin', 'stepz.pages.outputs.origin'))).not.toEqual([]);
});

test('it runs commands of the README only, and those of this package', () => {
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const online = /## Put it online\n(.*?)\n## /s.exec(readme)?.[1] ?? '';
  expect(commands).toEqual(['npm ci', 'npm run build']);
  for (const command of commands) expect(online).toContain(command);
});

test('it builds for the address that Pages say, and puts the build there', () => {
  const { steps } = jobs.build;
  const asked = steps.findIndex(({ id, uses }) => id === 'pages' && uses?.startsWith('actions/configure-pages@'));
  const built = steps.findIndex(({ run }) => run === 'npm run build');
  expect(asked).toBeGreaterThan(-1);
  expect(built).toBeGreaterThan(asked);
  expect(steps[built]?.env).toEqual({
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}',
  });
  expect(steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))?.with).toEqual({ path: 'dist' });
  expect(jobs.deploy.needs).toBe('build');
});

test('only what puts the build there may write, and only that', () => {
  expect(jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
  expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});
