import { sort } from 'd3-array';
import { placeTimeline, type PlacedAxis, type PlacedEvent } from '#charts/placeTimeline.ts';
import { wholeWindow } from '#charts/axisWindow.ts';
import { timeOf } from '#model/eventDate.ts';
import type { AssembledEvent, Story } from '#model/story.ts';
import { axisTicks } from '#words/axisTicks.ts';
import { tag, text, type Colours, type Drawn, type Room, type Sketch } from './elements.ts';
import { circle, drawing, hatch, path, rect } from './shapes.ts';

const SIZE = 26;
const LEVEL = 38;
/** How far the lowest label stands above the line. */
const LIFT = 30;
/** How many more letters a label takes here than on the axis of the page, which is laid out in smaller ones. */
const WIDER = 1.35;

/** Places all events, and of the labels as many as there is room for: the focus first, then the ends, then those of the incident. */
function placeLabelled(
  events: readonly AssembledEvent[],
  levels: number,
): { axis: PlacedAxis; labelled: ReadonlySet<string> } {
  const drawn = events.map((event) => ({ ...event, label: event.short ?? event.title }));
  const axis = placeTimeline(drawn.map((event) => ({ ...event, label: '' })));
  const window = wholeWindow(events.map(({ at, until }) => timeOf(at, until)));
  const wide = drawn.map((event) => ({ ...event, label: event.label.padEnd(Math.ceil(event.label.length * WIDER)) }));
  const place = (ids: ReadonlySet<string>) =>
    placeTimeline(
      wide.filter(({ id }) => ids.has(id)),
      window,
    );
  const weight = ({ focus, context }: AssembledEvent, index: number) =>
    focus ? 0 : index === 0 || index === events.length - 1 ? 1 : context ? 3 : 2;
  const order = sort(
    events.map((event, index) => ({ id: event.id, weight: weight(event, index) })),
    (one) => one.weight,
  );
  const labelled = order.reduce((ids, { id }) => {
    const more = new Set([...ids, id]);
    const placed = place(more);
    return placed.levels <= levels && placed.events.every(({ unlabelled }) => !unlabelled) ? more : ids;
  }, new Set<string>());
  const placed = place(labelled);
  const lanes = new Map(axis.events.map(({ id, lane }) => [id, lane]));
  const byId = new Map(placed.events.map((event) => [event.id, { ...event, lane: lanes.get(event.id) ?? 0 }]));
  return {
    axis: { ...axis, levels: placed.levels, events: axis.events.map((one) => byId.get(one.id) ?? one) },
    labelled,
  };
}

/** The events on one line of time: dots and bands as on the page, and the labels that there is room for. */
export function drawTimeline(story: Story, room: Room, colours: Colours): Sketch {
  const { ink = '', muted = '', paper = '' } = colours;
  const lowest = room.height - 78;
  const { axis, labelled } = placeLabelled(story.events, Math.floor((lowest - LIFT) / LEVEL));
  const needed = LIFT + axis.levels * LEVEL;
  const line = needed + (lowest - needed) / 2;
  const at = (x: number) => (x / 100) * room.width;
  const ticks = axisTicks(axis, story.lang);
  const every = axis.ticks.length > 8 ? 2 : 1;
  const shown = axis.ticks
    .map((tick, index) => ({ ...tick, ...ticks[index] }))
    .filter((_, index) => index % every === 0);
  const baseOf = ({ level }: PlacedEvent) => line - LIFT - (level + 1) * LEVEL;
  return [
    drawing(room, [
      path(`M0 ${String(line)}H${String(room.width)}`, { color: ink }),
      ...shown.map(({ x }) => path(`M${String(at(x))} ${String(line)}v10`, { color: ink })),
      ...axis.events.flatMap((event) => mark(event, labelled.has(event.id) ? baseOf(event) : undefined)),
    ]),
    ...axis.events.filter(({ id }) => labelled.has(id)).map(label),
    ...shown.flatMap(({ x, label: words = '', second }) => [
      text(words, { x: at(x) + 4, y: line + 12, width: 160, size: 24, color: muted }),
      ...(second === undefined
        ? []
        : [text(second, { x: at(x) + 4, y: line + 42, width: 160, size: 24, color: muted })]),
    ]),
  ];

  function mark(event: PlacedEvent, base: number | undefined): Drawn[] {
    const { x, x2, anchor, focus, context, uncertain, lane } = event;
    const color = context ? (colours['rule-strong'] ?? '') : ink;
    const wide = x2 > x;
    const stem = at(anchor === 'end' ? x2 : x);
    const top = line - 13 - lane * 14;
    const span = [at(x), top, at(x2) - at(x), lane === 0 ? 26 : 10] as const;
    const band = uncertain ? [hatch(...span, color, 7), rect(...span, { color, dash: '5 4' })] : [rect(...span, color)];
    const to = wide ? top : line - 8;
    return [
      ...(base === undefined
        ? []
        : [path(`M${String(stem)} ${String(base + 6)}V${String(to)}`, { color, width: focus ? 3 : 1.5 })]),
      ...(wide ? band : [circle(stem, line, 8, { color, width: 2.5, fill: context ? (colours.paper ?? '') : color })]),
    ];
  }

  function label(event: PlacedEvent): Drawn {
    const { x, x2, anchor, focus, context } = event;
    const stem = at(anchor === 'end' ? x2 : x);
    const y = baseOf(event);
    const color = context ? muted : ink;
    const size = focus ? SIZE + 4 : SIZE;
    const words = event.label.trim();
    return anchor === 'end'
      ? tag(words, { x: stem - 3, y, size, color, align: 'right', paper })
      : tag(words, { x: stem + 3, y, size, color, paper });
  }
}
