import { drawTrack, placeTrack } from '#charts/placeTrack.ts';
import type { AssembledDecision, Story } from '#model/story.ts';
import { text, type Colours, type Drawn, type Room, type Sketch } from './elements.ts';
import { circle, drawing, path, rect } from './shapes.ts';
import { fitText } from './fitText.ts';

/** The decision that tells most of the paths: where they part, else the first. */
export function tellingDecision({ decisions }: Story): AssembledDecision | undefined {
  return decisions.find(({ parts }) => parts) ?? decisions[0];
}

/** How much farther apart the paths lie than on the page. */
const SPREAD = 1.35;

/** The paths along one line of decisions, and what is done on each where they part. */
export function drawComparison(story: Story, room: Room, colours: Colours): Sketch {
  const { paths, decisions } = story;
  const { ink = '', muted = '' } = colours;
  const telling = tellingDecision(story);
  if (!telling || paths.length === 0) return [];
  const points = decisions.map(({ parts, paths: taken }) => ({
    parts,
    bases: paths.map(({ id }) => taken[id]?.basis ?? ('illustrative' as const)),
  }));
  const placed = placeTrack(points, paths.length);
  const xs = placed.xs.map((x) => (x / 100) * room.width);
  const high = (placed.height - 44) * SPREAD;
  const column = (room.width - 40 * (paths.length - 1)) / paths.length;
  const toneOf = (kind: string) => colours[kind] ?? ink;
  const below = room.height - high - 112;
  const tracks = paths.flatMap(({ kind }, index) => {
    const ys = (placed.ys[index] ?? []).map((y) => (y - 22) * SPREAD);
    const color = toneOf(kind);
    const stretches = drawTrack(xs, ys).map((d, at) =>
      path(d, { color, width: 4, ...(placed.solid[index]?.[at] !== true && { dash: '3 9' }) }),
    );
    const nodes = xs.map((x, at) => node(x, ys[at] ?? 0, kind, points[at]?.bases[index] === 'reported', color));
    return [...stretches, ...nodes];
  });
  return [
    drawing(room, [
      ...tracks,
      path(`M0 ${String(high + 2)}H${String(room.width)}`, { color: colours.rule ?? '', width: 1.5 }),
    ]),
    text(telling.question, { x: 0, y: high + 12, width: room.width, size: 28, lines: 1, color: muted }),
    ...paths.flatMap(({ id, name, kind }, index) => {
      const said = telling.paths[id]?.text ?? '';
      const fitted = fitText(
        said,
        { width: column, height: below, face: 'serif', lead: 1.2 },
        [38, 36, 34, 32, 30, 28, 26, 24],
      );
      const x = index * (column + 40);
      return [
        text(name, { x, y: high + 58, width: column, size: 30, lines: 1, color: toneOf(kind) }),
        text(said, { x, y: high + 104, width: column, lead: 1.2, face: 'serif', color: ink, ...fitted }),
      ];
    }),
  ];

  function node(x: number, y: number, kind: string, reported: boolean, color: string): Drawn {
    const stroke = {
      color,
      width: 3,
      fill: reported ? color : (colours.paper ?? ''),
      ...(!reported && { dash: '4 4' }),
    };
    return kind === 'person' ? circle(x, y, 12, stroke) : rect(x - 11, y - 11, 22, 22, stroke);
  }
}
