import type { z } from 'astro/zod';
import { noSuch } from '#model/checkContext.ts';
import type { RawStory } from '#model/entry.ts';
import { voiceOf } from '#model/voice.ts';
import { jsonSchemaOf } from '#schema/jsonSchema.ts';
import { KINDS, type Kind } from '#schema/kinds.ts';
import { citationsIn } from './citationLines.ts';

/** What an answer is read as, or why it can’t be. */
type Answer = { value: unknown } | { sentence: string };

/** One thing that a new file says, by the name of its field, which is its flag too. */
export interface Question {
  field: string;
  /** What to write, as the editor reads it. */
  sentence: string;
  /** Whether it is asked for; what isn’t can be given as a flag. */
  asked: boolean;
  /** Whether the answer may be empty. */
  optional: boolean;
  read: (answer: string) => Answer;
}

/** Fields that may be empty and are asked for all the same: without them the entry says too little, or another thing. */
const ALSO_ASKED: Partial<Record<Kind, readonly string[]>> = {
  numbers: ['value', 'alt'],
  sources: ['account'],
  accountability: ['answers'],
};

/** Fields of text, number, or yes and no, of a kind: those that must be there are asked for, and a few that should. */
export function scalarQuestions(kind: Kind, raw: RawStory): Question[] {
  const { properties = {}, required = [] } = jsonSchemaOf(kind);
  const shape = KINDS[kind].shape as Record<string, z.ZodType>;
  const accounts = raw.story[0]?.data.accounts.map(({ id }) => id) ?? [];
  const also = ALSO_ASKED[kind] ?? [];
  return Object.entries(properties).flatMap(([field, { type, description = '' }]): Question[] => {
    const schema = shape[field];
    if (!schema || type === 'object' || type === 'array') return [];
    const isAccount = field === 'account';
    const choices = isAccount && accounts.length > 0 ? ` One of: ${accounts.join(', ')}.` : '';
    return [
      {
        field,
        sentence: `${description}${choices}`,
        asked: (required.includes(field) || also.includes(field)) && !(isAccount && accounts.length === 0),
        optional: !required.includes(field),
        read: (answer) => {
          const result = schema.safeParse(typed(answer, type));
          if (!result.success) return { sentence: result.error.issues[0]?.message ?? description };
          if (isAccount && !accounts.includes(answer)) return { sentence: noSuch('account', answer, accounts) };
          return { value: result.data };
        },
      },
    ];
  });
}

function typed(answer: string, type: string | undefined): unknown {
  if (type === 'number' || type === 'integer') return answer.trim() === '' ? answer : Number(answer);
  if (type === 'boolean') return answer === 'true' ? true : answer === 'false' ? false : answer;
  return answer;
}

/** The sources of an entry: ids with a blank between, and an account after a colon where a source relays it. */
export function sourcesQuestion({ sources, story }: RawStory): Question {
  const ids = sources.map(({ id }) => id);
  const voices = [...(story[0]?.data.accounts.map(({ id }) => id) ?? []), 'none'];
  const read = (answer: string): Answer => {
    const written = citationsIn(answer.replace(/[\s,]+/g, '\n'));
    for (const one of written) {
      const citation = typeof one === 'string' ? { id: one } : one;
      const source = sources.find(({ id }) => id === citation.id);
      if (!source) return { sentence: noSuch('source', citation.id, ids) };
      const voice = voiceOf(citation, source.data);
      if (voice === undefined)
        return { sentence: `Say whose word it carries: ${voices.map((one) => `${citation.id}:${one}`).join(', ')}.` };
      if (!voices.includes(voice)) return { sentence: noSuch('account', voice, voices) };
    }
    return { value: written };
  };
  const sentence = `Its sources, with a blank between; “source:account” where one relays an account, “source:none” where it speaks for itself. There is: ${ids.join(', ') || 'none yet'}. Empty when nobody has published it.`;
  return { field: 'sources', sentence, asked: true, optional: true, read };
}

/** A line of words under a name of its own, for what a kind needs besides its plain fields. */
export function wordsQuestion(field: string, sentence: string, optional = false): Question {
  return {
    field,
    sentence,
    asked: true,
    optional,
    read: (answer) => (answer.trim() === '' && !optional ? { sentence } : { value: answer.trim() }),
  };
}

/** One word of a list. */
export function choiceQuestion(field: string, words: readonly string[]): Question {
  const sentence = `Write one of: ${words.join(', ')}.`;
  const read = (answer: string): Answer => (words.includes(answer) ? { value: answer } : { sentence });
  return { field, sentence, asked: true, optional: false, read };
}
