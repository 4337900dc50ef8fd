import type { Invented } from './inventWords.ts';
import { ACCOUNTS, cite, type Written } from './sides.ts';
import type { StorySize } from './storySize.ts';

/** Makes up the figure of this number; the charts take turns, and the first is the story’s mark. */
export function inventFigure(index: number, words: Invented, size: StorySize): Written {
  const label = `How often the ${words.part()} stuck at ${words.name()}`;
  const sources = cite(index, size, 0, 1, 'none');
  const value = words.whole(2, 12);
  const row = (name: string) => ({ label: `${name}, ${words.name()}`, value: words.whole(1, 20) });
  const charts: Record<string, unknown>[] = [
    {
      value,
      unit: 'times',
      chart: 'bars',
      alt: words.sentence(),
      row: 'This year',
      compareWith: [row('Last year'), row('Before')],
    },
    { value, unit: `of ${String(value + 9)}`, of: value + 9, chart: 'units', alt: words.sentence() },
    {
      value: 1,
      unit: 'of 2',
      of: 2,
      chart: 'people',
      alt: words.sentence(),
      row: 'On duty',
      compareWith: [{ label: 'Before', value: 2, of: 2 }],
    },
    {
      chart: 'pair',
      sides: ACCOUNTS.map(({ id, label: who }) => ({
        account: id,
        words: `a ${words.part()}`,
        who: `${who}, of the cause`,
      })),
    },
    { low: value, high: value + 4, unit: 'hours', chart: 'none' },
  ];
  return { fields: { label, ...charts[index % charts.length], sources }, text: words.sentence() };
}
