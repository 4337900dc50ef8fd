import type { Answers, NewForm } from './newForms.ts';
import type { Question } from './questions.ts';

/** Asks for one answer as a person types it; undefined where nobody can be asked. */
export type Ask = ((question: Question, complaint: string | undefined) => Promise<string>) | undefined;

/** The answers to a form, from flags first and then by asking; or a sentence for each that is wrong or missing. */
export async function fillForm(
  { questions }: NewForm,
  flags: Readonly<Record<string, string | undefined>>,
  ask: Ask,
): Promise<{ answers: Answers } | { sentences: string[] }> {
  const answers: Answers = {};
  const sentences: string[] = [];
  for (const question of questions) {
    const { field, optional, asked } = question;
    const flag = flags[field];
    if (flag === undefined && (!asked || (!ask && optional))) continue;
    if (flag === undefined && !ask) {
      sentences.push(`--${field}: ${question.sentence}`);
      continue;
    }
    const read = flag === undefined ? await untilRead(question, ask) : question.read(flag);
    if ('sentence' in read) sentences.push(`--${field}: ${read.sentence}`);
    else if (read.value !== undefined) answers[field] = read.value;
  }
  return sentences.length > 0 ? { sentences } : { answers };
}

async function untilRead(question: Question, ask: Ask): Promise<{ value: unknown }> {
  let complaint: string | undefined;
  for (;;) {
    const answer = (await ask?.(question, complaint))?.trim() ?? '';
    if (answer === '' && question.optional) return { value: undefined };
    const read = question.read(answer);
    if ('value' in read) return read;
    complaint = read.sentence;
  }
}
