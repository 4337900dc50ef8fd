import { spawn, type StdioOptions } from 'node:child_process';
import path from 'node:path';

/** Runs a tool of this project by the name of its command, with its output shown or sent elsewhere. Resolves to its exit code. */
export function run(
  tool: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  stdio: StdioOptions = 'inherit',
): Promise<number> {
  const bin = path.resolve('node_modules/.bin');
  const child = spawn(tool, args, {
    stdio,
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
      ...env,
    },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
