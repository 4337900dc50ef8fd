import type { DatePhrases } from '#model/formatDate.ts';
import { gates } from './enGates.ts';
import { list } from './enList.ts';
import { number } from './enNumber.ts';
import { inSentence } from './inSentence.ts';

const plural = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

const dates: DatePhrases = {
  about: (date) => `about ${date}`,
  early: (month) => `early ${month}`,
  mid: (month) => `mid-${month}`,
  late: (month) => `late ${month}`,
  between: (from, to) => `between ${from} and ${to}`,
  fromTo: (from, to) => `${from} to ${to}`,
  offset: (offset) =>
    offset === '+00:00'
      ? 'UTC'
      : `UTC${offset
          .replace('-', '−')
          .replace(/:00$/, '')
          .replace(/([+−])0/, '$1')}`,
};

/** Every word the interface itself says, in English. */
export const en = {
  dates,
  from: 'From',
  quoted: (words: string) => `“${words}”`,
  skip: 'Skip to the story',
  contents: 'Contents',
  settings: {
    theme: 'Theme',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    motion: 'Motion',
    motions: { on: 'Auto', off: 'Off' },
  },
  lens: { legend: 'Read with', both: 'Both', bothLong: ' accounts', absent: 'Not in this account' },
  opening: {
    updated: 'Updated',
    minutes: (minutes: number) => `${/^(8|1[18]$)/.test(String(minutes)) ? 'An' : 'A'} ${String(minutes)}-minute read`,
    sources: (sources: number) => plural(sources, 'source', 'sources'),
    brief: 'In thirty seconds',
    corrections: 'Corrections',
  },
  standing: {
    agreed: 'Both accounts',
    all: (names: readonly string[]) => `All accounts: ${list(names.map(inSentence))}`,
    only: ([first = '', ...others]: readonly string[]) =>
      others.length === 0 ? `${first} only` : list([first, ...others.map(inSentence)]),
    disputed: 'Disputed',
    independent: 'Independent',
    unknown: 'Not public',
  },
  number,
  timeline: {
    axis: 'The events on one line of time',
    context: 'Not part of the incident',
    actor: 'Who acted',
    allActors: 'Anyone',
    kind: 'Kind',
    allKinds: 'Any kind',
    kinds: {
      background: 'Background',
      action: 'Action',
      failure: 'Failure',
      response: 'Response',
      report: 'Report',
      comment: 'Comment',
    },
    account: 'Account',
    allAccounts: 'Any account',
    zoom: 'Time',
    whole: 'Whole time',
    burst: 'Around the incident',
    shown: (shown: number, all: number) => `${String(shown)} of ${plural(all, 'event', 'events')} listed`,
    nothing: 'No event fits all of these.',
    showAll: 'Show all events',
    previous: 'Previous event',
    next: 'Next event',
    choose: 'Choose an event on the line.',
    gap: (length: string, about: boolean) => (about ? `about ${length}` : length),
  },
  narrative: {
    previous: 'Previous',
    next: 'Next',
    previousStep: 'Previous step',
    nextStep: 'Next step',
    mode: 'Move by',
    modes: { scroll: 'Scrolling', step: 'Steps' },
    skip: 'Skip the steps',
    at: (step: number, steps: number) => `${String(step)} of ${String(steps)}`,
    key: 'How to read it',
    alternative: 'The scene in words',
    keyWords: {
      gone: 'gone',
      clock: 'one unit of the clock',
    },
  },
  comparison: {
    legend: 'Show the path of',
    both: 'Both',
    reported: 'Reported',
    illustrative: 'Illustrative',
    decision: 'Decision',
    previousDecision: 'Previous decision',
    nextDecision: 'Next decision',
    at: (decision: number, decisions: number) => `Decision ${String(decision)} of ${String(decisions)}`,
    all: (decisions: number) => plural(decisions, 'decision', 'decisions'),
    track: (decisions: number) =>
      `${plural(decisions, 'decision', 'decisions')} along one line, the paths side by side.`,
    partHere: 'They part here',
    partAt: (decision: number) => `The paths part at decision ${String(decision)}.`,
    apart: 'The paths run apart from the first decision.',
    told: (who: string, bases: readonly ('reported' | 'illustrative')[]) => {
      const reported = bases.filter((basis) => basis === 'reported').length;
      if (reported === bases.length) return `${who}: reported`;
      return `${who}: ${reported === 0 ? 'illustrative' : `${String(reported)} of ${String(bases.length)} reported`}`;
    },
    sources: 'Its sources',
  },
  gates,
  accountability: {
    topic: 'Topic',
    allTopics: 'All topics',
    allBases: 'Any basis',
    answers: 'Show',
    allAnswers: 'All',
    unansweredOnly: 'Unanswered',
    leftSide: 'Begin with',
    shown: (shown: number, all: number) => `${String(shown)} of ${plural(all, 'pair', 'pairs')} shown`,
    nothing: 'No pair of claims fits all of these.',
    showAll: 'Show all',
    answered: 'answered by',
    see: 'See',
    unanswered: 'not answered',
    noAnswer: 'No answer in the sources gathered here.',
    basis: 'Basis',
    bases: {
      'on the record': 'On the record',
      'unnamed source': 'Unnamed source',
      document: 'Document',
      inference: 'Inference',
    },
  },
  safeguards: {
    statuses: {
      stated: 'Stated',
      reported: 'Reported',
      'already in place': 'Already in place',
      unconfirmed: 'Unconfirmed',
    },
    closes: (gate: string) => `Control: ${gate}`,
    wouldClose: (gate: string) => `Control, if confirmed: ${gate}`,
    closesNone: 'Control: none in this story',
  },
  contrast: {
    table: 'The incidents side by side',
    rows: {
      where: 'Where',
      cause: 'What failed',
      affected: 'Affected',
      tool: 'The tool’s part',
      duration: 'How long',
      standing: 'Who says so',
    },
  },
  sources: {
    speaksFor: (name: string) => `Speaks for ${inSentence(name)}`,
    speaksForNone: 'Speaks for neither',
    speaksForItself: 'Speaks for itself',
    paywalled: 'paywalled',
    kinds: {
      statement: 'Statement',
      news: 'News',
      analysis: 'Analysis',
      documentation: 'Documentation',
      record: 'Record',
    },
    seen: { read: 'Read in its own text', quoted: 'Seen as quoted elsewhere', listed: 'Known by its title only' },
    archived: 'archived copy',
    usedIn: 'Used in',
    used: (places: number) => `Used in ${String(places)} places`,
    unused: 'Background; nothing here cites it',
    method: 'How this page was made',
    cite: 'How to cite this page',
    undated: 'undated',
  },
  pdf: 'To print (PDF)',
  foot: 'Every claim here says where we read it. Corrections are listed in the feed.',
  missing: {
    title: 'There is no page at this address',
    text: 'It may be mistyped, or the page may have moved. The story is here:',
  },
};

export type Words = typeof en;
