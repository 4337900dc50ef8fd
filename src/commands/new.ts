import { createInterface } from 'node:readline/promises';
import { contentRoot } from '#data/contentRoot.ts';
import type { Ask } from '#editing/fillForm.ts';
import { runNew } from '#editing/runNew.ts';

/** Asks on the terminal, each question on a line of its own, after what was wrong with the last answer. */
const ask: Ask = async ({ field, sentence, optional }, complaint) => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  if (complaint !== undefined) console.log(`  ${complaint}`);
  const answer = await terminal.question(`${field}${optional ? ' (may be empty)' : ''}: ${sentence}\n> `);
  terminal.close();
  return answer;
};

const { made, lines } = await runNew(contentRoot, process.argv.slice(2), process.stdin.isTTY ? ask : undefined);
for (const line of lines) (made ? console.log : console.error)(line);
process.exitCode = made ? 0 : 1;
