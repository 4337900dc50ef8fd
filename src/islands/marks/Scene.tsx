import type { PlacedScene, SceneNode } from '#charts/placeScene.ts';
import { SceneActor } from './SceneActor.tsx';
import { statesOf } from './states.ts';

interface Props {
  placed: PlacedScene;
  alt: string;
}

/** The scene in its first frame, with the states of all others written into it: nodes, links, others and the clock. */
export function Scene({ placed, alt }: Props) {
  const { nodes, links, clock, clockY, clockWords, others } = placed;
  const strip = nodes.find(({ kind }) => kind === 'others');
  return (
    <svg className="stage" viewBox={placed.viewBox} role="img" aria-label={alt}>
      {links.map(({ id, d, tip, states }) => (
        <g className="link" key={id} {...statesOf(states)}>
          <path d={d} />
          {tip !== undefined && <path d={tip} />}
          <path className="link-lit" d={d} pathLength="1" />
          {tip !== undefined && <path className="link-tip" d={tip} />}
        </g>
      ))}
      {nodes.map((node) => (
        <SceneActor key={node.id} node={node} />
      ))}
      {strip && <Others node={strip} blocks={others} />}
      {clock.length > 0 && (
        <>
          <path className="hair" d={`M22 ${String(clockY - 14)}H338`} />
          <g className="clock">
            {clock.map(({ x, width, passed }) => (
              <rect className="hour" key={x} x={x} y={clockY} width={width} height="22" {...statesOf(passed)} />
            ))}
          </g>
          {clockWords.map(({ text, shown }) => (
            <text className="t words" key={text} x="22" y={clockY + 44} {...statesOf(shown)}>
              {text}
            </text>
          ))}
        </>
      )}
    </svg>
  );
}

function Others({ node, blocks }: { node: SceneNode; blocks: PlacedScene['others'] }) {
  return (
    <>
      <path className="hair" d="M22 224H338" />
      <text className="t" x="22" y={node.y + 5}>
        {node.label}
      </text>
      {blocks.map(({ x }) => (
        <rect className="other" key={x} x={x} y={node.y - 7} width="20" height="14" />
      ))}
    </>
  );
}
