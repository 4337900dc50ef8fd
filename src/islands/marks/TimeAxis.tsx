import type { PlacedAxis, PlacedEvent } from '#charts/placeTimeline.ts';

interface Props {
  placed: PlacedAxis;
  alt: string;
  /** Labels of the ticks, one each; the second line is written where it isn’t empty. */
  ticks: readonly { label: string; second: string }[];
}

const LEVEL = 22;

/** One line of time: a dot where the moment is known, a hatched band where only a stretch is. */
export function TimeAxis({ placed, alt, ticks }: Props) {
  const line = 40 + placed.levels * LEVEL;
  return (
    <svg className="chart" width="100%" height={line + 46} role="img" aria-label={alt}>
      <line className="ax" x1="0" x2="100%" y1={line} y2={line} />
      {placed.ticks.map(({ x }, index) => (
        <g className={index % 2 === 1 ? 'tick-odd' : undefined} key={x}>
          <line className="ax" x1={`${String(x)}%`} x2={`${String(x)}%`} y1={line} y2={line + 7} />
          <text className="t t-muted" x={`${String(x)}%`} dx="4" y={line + 21}>
            {ticks[index]?.label}
          </text>
          <text className="t t-muted" x={`${String(x)}%`} dx="4" y={line + 38}>
            {ticks[index]?.second}
          </text>
        </g>
      ))}
      {placed.events.map((event) => (
        <AxisMark key={event.id} event={event} line={line} />
      ))}
    </svg>
  );
}

function AxisMark({ event, line }: { event: PlacedEvent; line: number }) {
  const { x, x2, level, anchor, label, focus, context, at } = event;
  const wide = x2 > x;
  const band = focus ? 30 : 12;
  const base = line - 36 - level * LEVEL;
  const [from, to] = [`${String(x)}%`, `${String(x2)}%`];
  return (
    <g className={focus ? 'axis-focus' : undefined}>
      {wide ? (
        <>
          <rect
            className={at.uncertain ? 'band' : 'band-known'}
            x={from}
            y={line - band}
            width={`${String(x2 - x)}%`}
            height={band}
          />
          <line className="band-edge" x1={from} x2={from} y1={line - band} y2={line} />
          <line className="band-edge" x1={to} x2={to} y1={line - band} y2={line} />
          <line
            className="stem"
            x1={anchor === 'end' ? to : from}
            x2={anchor === 'end' ? to : from}
            y1={base - 8}
            y2={line - band}
          />
        </>
      ) : (
        <>
          <line className="stem" x1={from} x2={from} y1={base - 8} y2={line - 4} />
          <circle className={context ? 'ev ev-context' : 'ev'} cx={from} cy={line} r="5" />
        </>
      )}
      <text
        className={`t halo ${focus ? 't-strong' : 'wide-only'} ${anchor === 'end' ? 'end' : ''}`.trim()}
        x={anchor === 'end' ? to : from}
        dx={anchor === 'end' ? -6 : 6}
        y={base}
      >
        {label}
      </text>
    </g>
  );
}
