import type { StageLink, StageNode } from '#schema/stage.ts';
import type { NodeState } from '#schema/step.ts';
import { findingOf, unknownId, type Check } from './checkContext.ts';

const STATES: Record<StageNode['kind'], readonly NodeState[]> = {
  person: ['rest', 'acting', 'absent'],
  agent: ['rest', 'acting', 'absent'],
  opening: ['rest', 'wide'],
  approval: ['rest', 'absent'],
  system: ['rest', 'gone', 'back'],
  others: ['rest'],
};

/** Links can be drawn, and frames change nodes and links that are on the stage, to states that their kind has. */
export const checkStage: Check = ({ raw, unread }) => {
  const stage = raw.stage[0];
  if (!stage)
    return unread.has('stage')
      ? []
      : raw.narrative.map(({ file }) => ({
          file,
          path: ['frame'],
          sentence: 'The steps need a stage: write stage.md.',
        }));
  const nodes = stage.data.nodes.map(({ id }) => id);
  const links = stage.data.links.map(({ id }) => id);
  const frames = raw.narrative.flatMap(({ file, data: { frame } }) => [
    ...Object.keys(frame.nodes).flatMap((id) => unknownId('node', id, nodes, file, ['frame', 'nodes', id])),
    ...Object.keys(frame.notes).flatMap((id) => unknownId('node', id, nodes, file, ['frame', 'notes', id])),
    ...Object.keys(frame.links).flatMap((id) => unknownId('link', id, links, file, ['frame', 'links', id])),
    ...Object.entries(frame.nodes).flatMap(([id, state]) => {
      const kind = stage.data.nodes.find((node) => node.id === id)?.kind;
      if (!kind || STATES[kind].includes(state)) return [];
      return [
        {
          file,
          path: ['frame', 'nodes', id],
          sentence: `A node of the kind “${kind}” can be: ${STATES[kind].join(', ')}.`,
        },
      ];
    }),
    ...(frame.clock > (stage.data.clock ?? 0)
      ? [
          {
            file,
            path: ['frame', 'clock'],
            sentence: `The clock of stage.md has ${String(stage.data.clock ?? 0)} units.`,
          },
        ]
      : []),
  ]);
  const ends = stage.data.links.flatMap((link, index) =>
    (['from', 'to'] as const).flatMap((end) => unknownId('node', link[end], nodes, stage.file, ['links', index, end])),
  );
  const ways = stage.data.links.flatMap((link, index) =>
    findingOf(stage.file, ['links', index], wayFault(link, stage.data.nodes)),
  );
  return [...ends, ...ways, ...frames];
};

/** What is wrong with the way a link leads: it is drawn as one straight line, to the right or down. */
function wayFault(link: StageLink, nodes: readonly StageNode[]): string | undefined {
  const [from, to] = [link.from, link.to].map((id) => nodes.find((node) => node.id === id));
  if (!from || !to) return undefined;
  if (from.kind === 'others' || to.kind === 'others')
    return 'The strip of others has no links. Lead the link to another node, or take it away.';
  const right = from.row === to.row && from.column < to.column;
  const down = from.column === to.column && from.row < to.row;
  if (right || down) return undefined;
  return 'A link leads to the right in its row, or down in its column. Change its ends, or move a node.';
}
