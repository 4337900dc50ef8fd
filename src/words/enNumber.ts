import { inSentence } from './inSentence.ts';

/** The words around a figure, in English. */
export const number = {
  of: (whole: string) => `of ${whole}`,
  about: 'about',
  table: 'The figures in a table',
  row: 'What',
  value: 'Value',
  whose: 'Account',
  unknown: 'not given',
  asOf: (date: string) => `Counted as of ${date}.`,
  none: 'none',
  show: 'Show',
  views: { chart: 'Chart', table: 'Table' },
  /** The switch beside a figure, by what it is compared with: “With October”. */
  compare: (labels: readonly string[]) => {
    const [name = ''] = labels.length === 1 ? (labels[0]?.split(',') ?? []) : [];
    return name === '' || name.length > 24 ? 'With the others' : `With ${inSentence(name)}`;
  },
  alone: 'Alone',
  read: (label: string) => `Read: ${label}`,
  hint: 'Choose one to read it.',
  others: 'All others',
  /** Whether a row’s label says whose figure it is: “by the town” does of the town’s clerks. */
  names: (label: string, name: string) => label.toLowerCase().includes(name.replace(/’.*/, '').toLowerCase()),
  figureFrom: (name: string) => `${inSentence(name)}${name.endsWith('s') ? '’' : '’s'} figure`,
  noFigureFrom: (name: string) => `no figure from ${inSentence(name)}`,
  download: 'Download',
  files: { csv: 'CSV', svg: 'SVG' },
  columns: {
    low: 'Low',
    high: 'High',
    of: 'Of',
    unit: 'Unit',
    words: 'In words',
    figure: 'Figure',
    standing: 'Standing',
    caveat: 'Caveat',
    sources: 'Sources',
    updated: 'Page updated',
    page: 'Page',
  },
};
