import { placeFlow, type PlacedEnd, type PlacedRung } from '#charts/placeFlow.ts';
import { gatesAtTheTime } from '#model/runGates.ts';
import type { AssembledGate, Story } from '#model/story.ts';
import { cardWords } from '#words/cardWords.ts';
import { reportedWord } from '#words/reportedWord.ts';
import { wordsFor } from '#words/wordsFor.ts';
import { text, type Colours, type Drawn, type Room, type Sketch } from './elements.ts';
import { drawing, hatch, path, rect } from './shapes.ts';
import { fitText } from './fitText.ts';

/** The gates that stood in the way at the time, with the word for how each is reported. */
function gatesOf(story: Story): { gate: AssembledGate; word: string }[] {
  const words = wordsFor(story.lang).gates;
  return gatesAtTheTime(story.gates).map((gate) => ({ gate, word: reportedWord(gate, words) }));
}

/** The same in sentences: what is reported of them, of which nothing is known, and where it ends. */
export function sayGates(story: Story): string[] {
  const { reportedAs, notKnown } = cardWords(story.lang);
  const gates = gatesOf(story);
  const reported = gates.filter(({ gate }) => gate.asReported !== 'unknown').map(({ word }) => word);
  const unknown = gates.filter(({ gate }) => gate.asReported === 'unknown').map(({ gate }) => gate.name);
  const { system } = placeFlow(gates.map(({ gate }) => gate)).did.end;
  return [
    ...(reported.length > 0 ? [reportedAs(reported)] : []),
    ...(unknown.length > 0 ? [notKnown(unknown)] : []),
    ...(gates.length > 0 ? [wordsFor(story.lang).gates.reaches[system]] : []),
  ];
}

const LINE = 82;
const REACH = 70;
const SIZES = [30, 28, 26, 24, 22, 20];

/** The way from an intention to production as it is reported, gate by gate, and where it ends. */
export function drawGates(story: Story, room: Room, colours: Colours): Sketch {
  const { reported } = cardWords(story.lang);
  const gates = gatesOf(story).map(({ gate, word }) => ({
    gate,
    word: gate.asReported === 'unknown' ? word : reported(word),
  }));
  const { rungs, end } = placeFlow(gates.map(({ gate }) => gate)).did;
  const words = wordsFor(story.lang).gates;
  const { ink = '', muted = '' } = colours;
  const pitch = room.width / (gates.length + 1);
  const column = { width: pitch - 18 };
  const middle = (index: number) => index * pitch + 40;
  const labels = [...gates.map(({ gate }) => gate.name), ...gates.map(({ word }) => word)];
  const sizes = labels.map((said) => fitText(said, { ...column, height: 78, face: 'sans', lead: 1.2 }, SIZES).size);
  const most = SIZES.filter((size) => size <= Math.min(...sizes));
  const label = (said: string, x: number, y: number, height: number, color: string) => {
    const fitted = fitText(said, { ...column, height, face: 'sans', lead: 1.2 }, most);
    return text(said, { x, y, ...column, ...fitted, lead: 1.2, color });
  };
  const last = gates.length * pitch + 8;
  return [
    drawing(room, [
      ...rungs.flatMap((rung, index) => [
        run(rung.into, index === 0 ? 0 : middle(index - 1), middle(index), colours),
        ...(index === rungs.length - 1 && rung.out ? [run(rung.out, middle(index), last, colours)] : []),
      ]),
      ...rungs.flatMap(({ gate }, index) => gateAt(middle(index), gate, colours)),
      ...system(last, end.system, colours),
    ]),
    ...gates.flatMap(({ gate, word }, index) => [
      label(gate.name, index * pitch, LINE + REACH + 26, 78, ink),
      label(word, index * pitch, LINE + REACH + 112, 78, muted),
    ]),
    label(words.reaches[end.system], last, LINE + REACH + 26, 150, ink),
  ];
}

function run(
  state: PlacedRung['into'],
  from: number,
  to: number,
  { ink = '', rule = '', unknown = '' }: Colours,
): Drawn {
  const d = `M${String(from)} ${String(LINE)}H${String(to)}`;
  if (state === 'lit') return path(d, { color: ink, width: 6 });
  return state === 'maybe' ? path(d, { color: unknown, width: 4, dash: '12 9' }) : path(d, { color: rule, width: 2 });
}

function gateAt(
  x: number,
  gate: PlacedRung['gate'],
  { ink = '', ok = '', unknown = '', paper = '' }: Colours,
): Drawn[] {
  const [top, foot] = [LINE - REACH, LINE + REACH];
  if (gate === 'open')
    return [
      path(
        `M${String(x)} ${String(top)}V${String(LINE - 24)}m-10 0h20M${String(x)} ${String(foot)}V${String(LINE + 24)}m-10 0h20`,
        { color: ink, width: 4 },
      ),
    ];
  if (gate === 'closed') return [path(`M${String(x)} ${String(top)}V${String(foot)}`, { color: ok, width: 12 })];
  const place = [x - 10, top, 20, foot - top] as const;
  return [rect(...place, paper), hatch(...place, unknown, 8), rect(...place, { color: unknown, dash: '7 5' })];
}

function system(x: number, state: PlacedEnd['system'], colours: Colours): Drawn[] {
  const { ink = '', damage = '', unknown = '', paper = '' } = colours;
  const place = [x, LINE - 36, 72, 72] as const;
  if (state === 'kept') return [rect(...place, { color: ink, width: 3, fill: colours['paper-sunk'] ?? paper })];
  if (state === 'gone')
    return [
      rect(...place, { color: damage, width: 3, dash: '9 7', fill: paper }),
      path(`M${String(x + 14)} ${String(LINE + 22)}l44 -44`, { color: damage, width: 4 }),
    ];
  return [
    rect(...place, paper),
    hatch(...place, unknown, 12),
    rect(...place, { color: unknown, width: 3, dash: '9 7' }),
  ];
}
