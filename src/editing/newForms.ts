import type { RawStory } from '#model/entry.ts';
import { BASES } from '#schema/decisionPoint.ts';
import { jsonSchemaOf } from '#schema/jsonSchema.ts';
import { NODE_KINDS } from '#schema/stage.ts';
import { NEW_KINDS, type NewKind } from './newKinds.ts';
import { idOf } from './idOf.ts';
import { choiceQuestion, scalarQuestions, sourcesQuestion, wordsQuestion, type Question } from './questions.ts';

export type Answers = Record<string, unknown>;

/** What a new file of a kind asks, and how its fields follow from the answers. */
export interface NewForm {
  questions: Question[];
  /** Why none can be made in this story yet, with what to do first. */
  hindrance: string | undefined;
  fields: (answers: Answers) => Answers;
}

/** The form for a new entry of a kind in this story. `today` is a day as 2025-12-15, for a story’s first dates. */
export function newForm(kind: NewKind, raw: RawStory, today: string): NewForm {
  const own = scalarQuestions(NEW_KINDS[kind], raw);
  const cites = jsonSchemaOf(NEW_KINDS[kind]).properties?.sources !== undefined;
  const text = wordsQuestion('text', 'The text below the fields, or nothing.', true);
  const last = [...(cites && kind !== 'story' ? [sourcesQuestion(raw)] : []), text];
  const questions = [...own, ...last];
  const hindrance = hindranceOf(kind, raw);
  if (kind === 'story') return { hindrance, questions: [...storyQuestions(own), text], fields: storyFields(today) };
  if (kind === 'stage')
    return {
      hindrance,
      questions: [
        wordsQuestion('label', 'The name of the first thing on the stage.'),
        choiceQuestion('kind', NODE_KINDS),
        ...own,
        text,
      ],
      fields: ({ label, kind: node, ...rest }) => ({
        nodes: [{ id: idOf(String(label)) || 'first', label, kind: node, column: 1, row: 1 }],
        ...rest,
      }),
    };
  if (kind === 'step') return { hindrance, questions, fields: (answers) => ({ ...answers, frame: {} }) };
  if (kind === 'decision') {
    const paths = raw.story[0]?.data.paths ?? [];
    return {
      hindrance,
      questions: [...own, ...paths.flatMap(pathQuestions), ...last],
      fields: (answers) => decisionFields(answers, paths),
    };
  }
  return { hindrance, questions, fields: (answers) => answers };
}

function hindranceOf(kind: NewKind, { slug, story, stage }: RawStory): string | undefined {
  if (kind === 'claim' && story[0]?.data.accounts.length === 0)
    return 'This story has no accounts, so nobody’s claims. Add accounts: to its story.md first.';
  if (kind === 'decision' && story[0]?.data.paths.length === 0)
    return 'This story compares nobody. Add paths: to its story.md first.';
  if (kind === 'step' && stage.length === 0)
    return `The steps need a stage. Make it first: npm run new -- stage ${slug}`;
  return undefined;
}

function pathQuestions({ id, name }: { id: string; name: string }): Question[] {
  return [wordsQuestion(`path-${id}`, `What “${name}” does here, or would do.`), choiceQuestion(`basis-${id}`, BASES)];
}

function decisionFields(answers: Answers, paths: readonly { id: string }[]): Answers {
  const kept = Object.entries(answers).filter(([field]) => !/^(path|basis)-/.test(field));
  const taken = paths.map(({ id }) => [id, { text: answers[`path-${id}`], basis: answers[`basis-${id}`] }]);
  return { ...Object.fromEntries(kept), paths: Object.fromEntries(taken) as Answers };
}

function storyQuestions(own: readonly Question[]): Question[] {
  const dated = own.map((one) =>
    /^(published|updated)$/.test(one.field) ? { ...one, asked: false, optional: true } : one,
  );
  return [
    ...dated,
    wordsQuestion(
      'first',
      'Who gives the first account, as a name: The company. Nothing when nobody disputes it.',
      true,
    ),
    wordsQuestion('second', 'Who gives the second account.', true),
  ];
}

function storyFields(today: string) {
  return ({ first, second, ...rest }: Answers): Answers => {
    const names = [first, second].filter((name): name is string => typeof name === 'string' && name !== '');
    const accounts = names.map((name) => ({ id: idOf(name), name, label: shortName(name) }));
    return {
      published: today,
      updated: today,
      ...rest,
      ...(accounts.length > 0 && { accounts }),
      pieces: [{ id: 'opening', title: rest.title }],
    };
  };
}

/** “The company” as a button has it: “Company”. */
function shortName(name: string): string {
  const short = name.replace(/^(the|an?) /i, '');
  return short.slice(0, 1).toUpperCase() + short.slice(1);
}
