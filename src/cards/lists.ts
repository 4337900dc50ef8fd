import type { Story } from '#model/story.ts';
import type { PieceId } from '#schema/story.ts';
import { contrastWords } from '#words/contrastWords.ts';
import { cardWords } from '#words/cardWords.ts';
import { wordsFor } from '#words/wordsFor.ts';
import { text, type Colours, type Room, type Sketch } from './elements.ts';
import { drawing, path } from './shapes.ts';
import { countLines, fitText, widthOf } from './fitText.ts';

/** A line of a list: its words, and what is said of it. */
interface Listed {
  words: string;
  note: string;
}

/** What a piece lists: lessons, measures, incidents, or who published the sources; each once. */
export function listOf(piece: PieceId, story: Story): Listed[] {
  const { statuses } = wordsFor(story.lang).safeguards;
  if (piece === 'implications') return story.lessons.map(({ title }) => ({ words: title, note: '' }));
  if (piece === 'safeguards')
    return story.safeguards.map(({ title, status }) => ({ words: title, note: statuses[status] }));
  if (piece === 'contrast')
    return story.contrasts.map((one) => ({ words: one.title, note: contrastWords(one, story.lang) }));
  return [...new Set(story.sources.map(({ publisher }) => publisher))].map((words) => ({ words, note: '' }));
}

/** How many entries the piece has; of sources more than have publishers. */
export function countOf(piece: PieceId, story: Story): number {
  return piece === 'sources' ? story.sources.length : listOf(piece, story).length;
}

const LEFT = 230;
const LEAST = 56;
/** How far the base line lies below the top of the first line, as a share of the size: of words, and of a note. */
const [BASE, NOTE_BASE] = [0.79, 0.965];

/** How many there are, as a numeral, and the first of them by name. */
export function drawList(piece: PieceId, story: Story, room: Room, colours: Colours): Sketch {
  const { ink = '', muted = '', rule = '' } = colours;
  const listed = listOf(piece, story);
  const rows = Math.floor(room.height / LEAST);
  // Of a list that has no room for all, those that stand on one line, and how many more there are.
  const short = listed.filter(({ words }) => countLines(words, room.width - LEFT, 32, 'serif') === 1);
  const some = listed.length > rows ? short.slice(0, rows - 1) : listed;
  const rest = listed.length - some.length;
  const { more, morePublishers } = cardWords(story.lang);
  // The numeral of the sources counts the sources, the list names who published them.
  const others = piece === 'sources' ? morePublishers(rest, listed.length) : more(rest);
  const shown = rest === 0 ? some : [...some, { words: others, note: '' }];
  const pitch = Math.min(112, room.height / Math.max(1, shown.length));
  const width = room.width - LEFT;
  const noteWidth = Math.min(0.62 * width, Math.max(0, ...listed.map(({ note }) => widthOf(note, 28, 'sans'))));
  const sizes = shown.map(({ words }) => {
    return fitText(
      words,
      { width: width - noteWidth, height: pitch - 12, face: 'serif', lead: 1.1 },
      [48, 44, 40, 36, 32, 28],
    ).size;
  });
  const size = Math.min(48, ...sizes);
  // Notes stand on one line where a smaller size allows it, all of them in the same.
  const noteSizes = shown.map(({ note }) => {
    return fitText(note, { width: noteWidth, height: 36, face: 'sans', lead: 1.2 }, [28, 26, 24, 22]).size;
  });
  const noteSize = Math.min(28, ...noteSizes);
  const lines = Math.max(1, Math.floor((pitch - 8) / (size * 1.1)));
  const count = String(countOf(piece, story));
  return [
    text(count, { x: -4, y: -8, width: LEFT, size: count.length > 2 ? 110 : 150, lead: 1, face: 'serif', color: ink }),
    drawing(
      room,
      shown.map((_, index) =>
        path(`M${String(LEFT)} ${String(index * pitch + 1)}H${String(room.width)}`, { color: rule, width: 1.5 }),
      ),
    ),
    ...shown.flatMap(({ words, note }, index) => {
      const y = index * pitch + 10;
      const noted = {
        x: room.width - noteWidth,
        y: y + BASE * size - NOTE_BASE * noteSize,
        width: noteWidth,
        align: 'right' as const,
        color: muted,
      };
      const noteLines = Math.max(1, Math.floor((pitch - 10) / (noteSize * 1.2)));
      return [
        text(words, { x: LEFT, y, width: width - noteWidth, size, lines, lead: 1.1, face: 'serif', color: ink }),
        ...(note === '' ? [] : [text(note, { ...noted, size: noteSize, lines: noteLines, lead: 1.2 })]),
      ];
    }),
  ];
}
