import type { BarRow } from '#charts/placeBars.ts';
import { sideOf } from '#model/sideOf.ts';
import type { AssembledContrast, Story } from '#model/story.ts';
import { contrastLength } from '#words/contrastWords.ts';
import { cardWords } from '#words/cardWords.ts';
import type { Colours, Room, Sketch } from './elements.ts';
import { drawRows, ROWS } from './figureCharts.ts';
import { drawList } from './lists.ts';

/** Incidents on one scale of hours, with what another account says instead of a length; as a list where they are too many. */
export function drawContrast(story: Story, room: Room, colours: Colours): Sketch {
  const rows = story.contrasts.flatMap((one) => rowsOf(one, story));
  return rows.length > ROWS ? drawList('contrast', story, room, colours) : drawRows(rows, 'hours', room, colours);
}

function rowsOf(one: AssembledContrast, story: Story): BarRow[] {
  const { title, low = one.high, high = one.low, uncounted } = one;
  const length = low === high ? { value: low } : { low, high };
  const toneOf = (account: string | undefined) => sideOf(account, story.accounts) ?? ('other' as const);
  const label = cardWords(story.lang).says(title, contrastLength(one, story.lang));
  return [
    { ...length, label, words: '', tone: toneOf(one.account) },
    ...(uncounted ? [{ label: uncounted.words, words: '', tone: toneOf(uncounted.account) }] : []),
  ];
}
