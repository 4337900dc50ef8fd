import type { PlacedNode, PlacedStage } from '#charts/placeStage.ts';
import { SceneNode } from './SceneNode.tsx';

interface Props {
  placed: PlacedStage;
  alt: string;
}

/** One frame of the scene: nodes, links, and under them the others and the clock. */
export function Scene({ placed, alt }: Props) {
  const { nodes, links, clock, clockY, clockWords, others } = placed;
  const strip = nodes.find(({ kind }) => kind === 'others');
  return (
    <svg className="stage" viewBox={placed.viewBox} role="img" aria-label={alt}>
      {links.map(({ id, d, tip, state }) => (
        <g className={`link link-${state}`} key={id}>
          <path d={d} />
          {tip !== undefined && <path d={tip} />}
        </g>
      ))}
      {nodes.map((node) => (
        <SceneNode key={node.id} node={node} />
      ))}
      {strip && <Others node={strip} blocks={others} />}
      {clock.length > 0 && (
        <>
          <path className="hair" d={`M22 ${String(clockY - 14)}H338`} />
          {clock.map(({ x, width, passed }) => (
            <rect className={passed ? 'hour hour-on' : 'hour'} key={x} x={x} y={clockY} width={width} height="22" />
          ))}
          <text className="t" x="22" y={clockY + 44}>
            {clockWords}
          </text>
        </>
      )}
    </svg>
  );
}

function Others({ node, blocks }: { node: PlacedNode; blocks: PlacedStage['others'] }) {
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
