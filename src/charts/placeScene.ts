import type { Stage } from '#schema/stage.ts';
import type { Frame, LinkState, NodeState } from '#schema/step.ts';
import { placeStage, type PlacedLink, type PlacedNode, type PlacedStage } from './placeStage.ts';

/** Words that stand on the scene in some of its frames. */
interface SceneWords {
  text: string;
  shown: ('on' | 'off')[];
}

export interface SceneNode extends Omit<PlacedNode, 'state'> {
  states: NodeState[];
  notes: SceneWords[];
  /** Whether its own name is shown: a system gives its place to a note. */
  named: ('on' | 'off')[];
}

/** A stage in several frames at once: everything stands in its place, with its state in each frame. */
export interface PlacedScene extends Omit<PlacedStage, 'nodes' | 'links' | 'clock' | 'clockWords'> {
  nodes: SceneNode[];
  links: (Omit<PlacedLink, 'state'> & { states: LinkState[] })[];
  clock: { x: number; width: number; passed: ('on' | 'off')[] }[];
  clockWords: SceneWords[];
}

const onOff = (on: boolean) => (on ? 'on' : 'off');

/** Each different text once, with the frames that show it. */
function wordsOf(texts: readonly (string | undefined)[]): SceneWords[] {
  const different = [...new Set(texts.filter((text) => text !== undefined))];
  return different.map((text) => ({ text, shown: texts.map((one) => onOff(one === text)) }));
}

/** Places a stage once for all of its frames; with one frame, it is a still picture. */
export function placeScene(stage: Stage, frames: readonly Frame[]): PlacedScene {
  const placed = frames.map((frame) => placeStage(stage, frame));
  const { viewBox, nodes, links, clock, clockY, others } =
    placed[0] ?? placeStage(stage, { nodes: {}, links: {}, notes: {}, clock: 0 });
  return {
    viewBox,
    clockY,
    others,
    nodes: nodes.map(({ state, ...node }, index) => {
      const notes = placed.map((frame) => frame.nodes[index]?.note);
      return {
        ...node,
        states: placed.map((frame) => frame.nodes[index]?.state ?? state),
        notes: wordsOf(notes),
        named: notes.map((words) => onOff(node.kind !== 'system' || words === undefined)),
      };
    }),
    links: links.map(({ state, ...link }, index) => ({
      ...link,
      states: placed.map((frame) => frame.links[index]?.state ?? state),
    })),
    clock: clock.map(({ x, width }, index) => ({
      x,
      width,
      passed: placed.map((frame) => onOff(frame.clock[index]?.passed === true)),
    })),
    clockWords: wordsOf(placed.map((frame) => frame.clockWords)),
  };
}
