import type { PlacedNode } from '#charts/placeStage.ts';

interface Props {
  node: PlacedNode;
}

/** One node of the scene in its state: a circle, a square, an opening, a bar, or a block of nine. */
export function SceneNode({ node }: Props) {
  const { kind } = node;
  if (kind === 'person') return <Person node={node} />;
  if (kind === 'agent') return <Agent node={node} />;
  if (kind === 'opening') return <Opening node={node} />;
  if (kind === 'approval') return <Approval node={node} />;
  return kind === 'system' ? <System node={node} /> : null;
}

function Label({ node, y, mono = false }: Props & { y: number; mono?: boolean }) {
  return (
    <text className={`t mid ${mono ? 'mono' : ''}`.trim()} x={node.x} y={y}>
      {node.label}
    </text>
  );
}

/** Words about a state, under the node and in its place. */
function Note({ node, tone = '' }: Props & { tone?: string }) {
  return node.note === undefined ? null : (
    <text className={`t mid ${tone || 't-strong'}`} x={node.x} y={node.y + 60}>
      {node.note}
    </text>
  );
}

function Person({ node }: Props) {
  return (
    <>
      <circle className={`person is-${node.state}`} cx={node.x} cy={node.y} r="17" />
      <Label node={node} y={node.y + 39} />
    </>
  );
}

function Agent({ node }: Props) {
  return (
    <>
      <rect className={`agent is-${node.state}`} x={node.x - 17} y={node.y - 17} width="34" height="34" />
      <Label node={node} y={node.y + 38} mono />
    </>
  );
}

function Opening({ node }: Props) {
  const { x, y, state } = node;
  const half = state === 'wide' ? 22 : 9;
  return (
    <>
      <path
        className="wall"
        d={`M${String(x)} ${String(y - 40)}V${String(y - half)}M${String(x)} ${String(y + half)}V${String(y + 40)}`}
      />
      <path className="wall" d={`M${String(x - 6)} ${String(y - half)}h12M${String(x - 6)} ${String(y + half)}h12`} />
      {state === 'wide' && (
        <path className="dim" d={`M${String(x + 14)} ${String(y - 20)}v40m-3.5 -35 3.5 -6 3.5 6m-7 30 3.5 6 3.5 -6`} />
      )}
      <Label node={node} y={y - 50} mono />
      <Note node={node} />
    </>
  );
}

function Approval({ node }: Props) {
  const { x, y, state } = node;
  return (
    <>
      <path className="tie" d={`M${String(x)} ${String(y - 66)}V${String(y - 36)}`} />
      <circle className={`person is-${state}`} cx={x} cy={y - 82} r="13" />
      <path className={`approval is-${state}`} d={`M${String(x)} ${String(y - 34)}V${String(y + 34)}`} />
      <path className="wall" d={`M${String(x - 7)} ${String(y - 35)}h14m-14 70h14`} />
      <Label node={node} y={y - 106} />
      <Note node={node} />
    </>
  );
}

const OFFSETS = [-37, -11, 15];

function System({ node }: Props) {
  const { x, y, state } = node;
  return (
    <>
      {OFFSETS.flatMap((dy) =>
        OFFSETS.map((dx) => (
          <g key={`${String(dx)} ${String(dy)}`}>
            <rect className={`system is-${state}`} x={x + dx} y={y + dy} width="22" height="22" />
            {state === 'gone' && (
              <path className="strike" d={`M${String(x + dx + 4)} ${String(y + dy + 18)} l14 -14`} />
            )}
          </g>
        )),
      )}
      {node.note === undefined ? (
        <Label node={node} y={y + 60} />
      ) : (
        <Note node={node} tone={state === 'gone' ? 't-damage' : 't-strong'} />
      )}
    </>
  );
}
