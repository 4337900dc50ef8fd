import type { PlacedRung } from '#charts/placeFlow.ts';

interface Props {
  placed: PlacedRung;
}

const GATE = 46;

/** One rung of the permission flow, as high as the text beside it. */
export function Rung({ placed }: Props) {
  const { into, gate, out, system } = placed;
  return (
    <svg className="rung-glyph" width="48" height="100%" aria-hidden="true">
      <line className={`run run-${into}`} x1="24" x2="24" y1="0" y2={gate === undefined ? 22 : GATE} />
      {out !== undefined && <line className={`run run-${out}`} x1="24" x2="24" y1={GATE} y2="100%" />}
      {gate === 'open' && <path className="wall" d={`M4 ${String(GATE)}H13M35 ${String(GATE)}H44`} />}
      {gate === 'closed' && <path className="gate-bar" d={`M4 ${String(GATE)}H44`} />}
      {gate === 'unknown' && <Hatched y={GATE - 5} height={10} x={4} width={40} />}
      {system === 'kept' && <rect className="system" x="10" y="24" width="28" height="28" />}
      {system === 'gone' && (
        <g data-state="gone">
          <rect className="system" x="10" y="24" width="28" height="28" />
          <path className="strike" d="M15 47 33 29" />
        </g>
      )}
      {system === 'maybe' && <Hatched x={10} y={24} width={28} height={28} />}
    </svg>
  );
}

function Hatched(box: { x: number; y: number; width: number; height: number }) {
  return (
    <>
      <rect className="f-hatch" {...box} />
      <rect className="s-dash" {...box} />
    </>
  );
}
