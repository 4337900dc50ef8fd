import { range } from 'd3-array';
import type { Stage, StageNode } from '#schema/stage.ts';
import type { Frame, LinkState, NodeState } from '#schema/step.ts';
import { round } from './round.ts';

export interface PlacedNode extends StageNode {
  /** The middle of the node, in units of the stage’s own box. */
  x: number;
  y: number;
  state: NodeState;
  note: string | undefined;
}

export interface PlacedLink {
  id: string;
  d: string;
  /** The arrow at its end, or undefined where it leads on. */
  tip: string | undefined;
  state: LinkState;
}

export interface PlacedStage {
  viewBox: string;
  nodes: PlacedNode[];
  links: PlacedLink[];
  /** Blocks of the clock, one a unit; x and width in the stage’s units. */
  clock: { x: number; width: number; passed: boolean }[];
  clockY: number;
  clockWords: string | undefined;
  /** Blocks of the strip of others. */
  others: { x: number }[];
}

const COLUMNS = [40, 128, 206, 299];
const ROWS = [56, 148];
const LEFT = 22;
const RIGHT = 338;
const OTHERS_Y = 243;
const REACH: Record<StageNode['kind'], number> = {
  person: 18,
  agent: 18,
  opening: 0,
  approval: 0,
  system: 46,
  others: 0,
};

/** Places the scene of a stage in the state of one frame; what a frame doesn’t name is at rest. */
export function placeStage(stage: Stage, frame: Frame): PlacedStage {
  const inOneRow = stage.nodes.every(({ kind, row }) => kind === 'others' || row === 1);
  const rows = inOneRow ? ROWS.slice(1) : ROWS;
  const nodes = stage.nodes.map((node): PlacedNode => {
    const x = COLUMNS[node.column - 1] ?? 0;
    const y = node.kind === 'others' ? OTHERS_Y : (rows[node.row - 1] ?? 0);
    return { ...node, x, y, state: own(frame.nodes, node.id) ?? 'rest', note: own(frame.notes, node.id) };
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = stage.links.flatMap(({ id, from, to }): PlacedLink[] => {
    const [start, end] = [byId.get(from), byId.get(to)];
    return start && end && start.kind !== 'others' && end.kind !== 'others'
      ? [{ id, state: own(frame.links, id) ?? 'idle', ...placeLink(start, end) }]
      : [];
  });
  const withOthers = nodes.some(({ kind }) => kind === 'others');
  const count = stage.clock ?? 0;
  const pitch = count > 0 ? (RIGHT - LEFT + 3) / count : 0;
  const clockY = withOthers ? 276 : 238;
  const height = (count > 0 ? clockY + 52 : withOthers ? 268 : 222) - 28;
  return {
    viewBox: `8 28 334 ${String(height)}`,
    nodes,
    links,
    clock: range(count).map((unit) => ({
      x: round(LEFT + unit * pitch, 1),
      width: round(pitch - 3, 1),
      passed: unit < frame.clock,
    })),
    clockY,
    clockWords: frame.clockWords,
    others: withOthers ? range(8).map((block) => ({ x: 146 + block * 24.5 })) : [],
  };
}

/** What a record says of a name; names are the editor’s, and may be those that every object has. */
function own<Value>(record: Record<string, Value>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A link leads right in its row or down in its column; `checkStage` has refused the others. */
function placeLink(from: PlacedNode, to: PlacedNode): { d: string; tip: string | undefined } {
  const tipped = REACH[to.kind] > 0;
  if (from.x === to.x) {
    const [start, end] = [from.y + 48, to.y - REACH[to.kind] - 3];
    return {
      d: `M${String(from.x)} ${String(start)}V${String(end)}`,
      tip: tipped ? arrow(to.x, end + 1, 'down') : undefined,
    };
  }
  const [start, end] = [from.x + REACH[from.kind], to.x - (tipped ? REACH[to.kind] + 1 : 0)];
  return {
    d: `M${String(start)} ${String(from.y)}H${String(end)}`,
    tip: tipped ? arrow(end + 1, to.y, 'right') : undefined,
  };
}

function arrow(x: number, y: number, way: 'down' | 'right'): string {
  const at = (dx: number, dy: number) => `${String(x + dx)} ${String(y + dy)}`;
  return way === 'down' ? `M${at(-5, -7)} ${at(0, 0)} ${at(5, -7)}` : `M${at(-8, -6)} ${at(0, 0)} ${at(-8, 6)}`;
}
