import type { SceneNode } from '#charts/placeScene.ts';
import { statesOf } from './states.ts';

interface Props {
  node: SceneNode;
}

/** One node of the scene with its states: a circle, a square, an opening, a bar, or a block of nine. */
export function SceneActor({ node }: Props) {
  const { kind } = node;
  if (kind === 'person') return <Person node={node} />;
  if (kind === 'agent') return <Agent node={node} />;
  if (kind === 'opening') return <Opening node={node} />;
  if (kind === 'approval') return <Approval node={node} />;
  return kind === 'system' ? <System node={node} /> : null;
}

function Label({ node, y, mono = false }: Props & { y: number; mono?: boolean }) {
  return (
    <text className={`t mid words ${mono ? 'mono' : ''}`.trim()} x={node.x} y={y} {...statesOf(node.named)}>
      {node.label}
    </text>
  );
}

/** Words about the state of a node, under it. */
function Notes({ node }: Props) {
  return node.notes.map(({ text, shown }) => (
    <text className="t mid t-strong words" key={text} x={node.x} y={node.y + 60} {...statesOf(shown)}>
      {text}
    </text>
  ));
}

function Person({ node }: Props) {
  return (
    <>
      <circle className="person" cx={node.x} cy={node.y} r="17" {...statesOf(node.states)} />
      <Label node={node} y={node.y + 39} />
    </>
  );
}

function Agent({ node }: Props) {
  return (
    <>
      <rect className="agent" x={node.x - 17} y={node.y - 17} width="34" height="34" {...statesOf(node.states)} />
      <Label node={node} y={node.y + 38} mono />
    </>
  );
}

/** The two jaws of an opening; they draw apart where it is wide. */
function Opening({ node }: Props) {
  const { x, y, states } = node;
  return (
    <g {...statesOf(states)}>
      <g transform={`translate(${String(x)} ${String(y)})`}>
        <path className="wall jaw" d="M0 -40V-9M-6 -9h12" />
        <path className="wall jaw jaw-down" d="M0 40V9M-6 9h12" />
        <path className="dim when-wide" d="M14 -20v40m-3.5 -35 3.5 -6 3.5 6m-7 30 3.5 6 3.5 -6" />
      </g>
      <Label node={node} y={y - 50} mono />
      <Notes node={node} />
    </g>
  );
}

function Approval({ node }: Props) {
  const { x, y, states } = node;
  return (
    <>
      <path className="tie" d={`M${String(x)} ${String(y - 66)}V${String(y - 36)}`} />
      <circle className="person" cx={x} cy={y - 82} r="13" {...statesOf(states)} />
      <path className="approval" d={`M${String(x)} ${String(y - 34)}V${String(y + 34)}`} {...statesOf(states)} />
      <path className="wall" d={`M${String(x - 7)} ${String(y - 35)}h14m-14 70h14`} />
      <Label node={node} y={y - 106} />
      <Notes node={node} />
    </>
  );
}

const OFFSETS = [-37, -11, 15];

function System({ node }: Props) {
  const { x, y, states } = node;
  const cells = OFFSETS.flatMap((dy) => OFFSETS.map((dx) => ({ left: x + dx, top: y + dy })));
  const strikes = cells.map(({ left, top }) => `M${String(left + 4)} ${String(top + 18)}l14 -14`).join('');
  return (
    <g {...statesOf(states)}>
      {cells.map(({ left, top }) => (
        <rect className="system" key={`${String(left)} ${String(top)}`} x={left} y={top} width="22" height="22" />
      ))}
      {states.includes('gone') && <path className="strike when-gone" d={strikes} />}
      <Label node={node} y={y + 60} />
      <Notes node={node} />
    </g>
  );
}
