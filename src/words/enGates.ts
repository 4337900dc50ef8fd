import { list } from './enList.ts';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = (number: number) => COUNTS[number] ?? String(number);
const all = (worlds: number) => (worlds === 2 ? 'both' : `all ${String(worlds)}`);

/** The words around the controls and what comes of them, in English. */
export const gates = {
  end: 'Where it ends',
  lab: 'Try it',
  who: 'Who acts',
  acts: (name: string) => `${name} acts.`,
  certain: (through: boolean, worlds: number) =>
    `The change ${through ? 'goes through' : 'is stopped'}${worlds === 1 ? '' : ` in ${all(worlds)} worlds left open`}.`,
  asReported: 'As reported',
  withMeasures: 'With the measures since',
  undo: 'Undo',
  /** By the one whom a control stands in the way of: it is told of the other. */
  aside: { agent: 'Not in the way of a person.', person: 'Not in the way of an agent.' },
  asideOf: (gate: string, only: 'agent' | 'person') =>
    `The control “${gate}” isn’t in the way of ${only === 'agent' ? 'a person' : 'an agent'}.`,
  reportedAs: (word: string) => `Reported: ${word}.`,
  ends: { kept: 'The change is stopped', gone: 'The change goes through', maybe: 'It depends on what isn’t known' },
  stops: (gate: string) => `It stops at the control “${gate}”.`,
  dependsOn: (gates: readonly string[]) => `It depends on what isn’t known: ${list(gates)}.`,
  nothingStops: 'No control stands in its way.',
  silent: 'The controls can’t tell: they stand the same, whoever chose.',
  could: (name: string, { through, worlds }: { through: number; worlds: number }) => {
    if (worlds === 1) return `${name} ${through === 1 ? 'gets through' : 'is stopped'}.`;
    const some = `${through === 0 ? 'none' : String(through)} of ${String(worlds)}`;
    return `${name} gets through in ${through === worlds ? all(worlds) : some} worlds.`;
  },
  should: 'What would stop it',
  did: 'What is reported',
  reaches: {
    gone: 'Nothing that is reported stands in the way',
    maybe: 'How it ends depends on what isn’t known',
    kept: 'Stopped at the first control',
  },
  unknown: 'not known',
  defeatedBy: (what: string) => `Got past it: ${what}`,
  later: 'Added after the incident',
  worlds: (worlds: number, gates: number) =>
    gates === 1 ? 'Both worlds of this one control' : `All ${String(worlds)} worlds of these ${count(gates)} controls`,
  result: {
    lead: 'In',
    of: 'of the',
    worlds: (n: number) => (n === 1 ? 'world that fits what is reported,' : 'worlds that fit what is reported,'),
    open: 'worlds left open,',
    tail: 'the change goes through.',
  },
  caption: (stopped: number) => `In ${String(stopped)} of them a control stops the change.`,
  reportedWorlds: (fit: number, worlds: number) =>
    fit === 1
      ? 'The dashed world is the reported one.'
      : `The ${count(fit)} dashed worlds, of ${String(worlds)}, fit what is reported. Which of them was real depends on what isn’t public.`,
  reachedWorld: 'the change goes through',
  stoppedWorld: (gate: string) => `stopped at: ${gate}`,
  fits: 'fits what is reported',
  after: 'with the measures since',
  afterWorlds: 'The dotted ones are those with the measures since.',
};
