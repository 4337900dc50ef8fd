import type { PlacedAxis, PlacedEvent } from '#charts/placeTimeline.ts';

interface Props {
  placed: PlacedAxis;
  alt: string;
  /** Labels of the ticks, one each; the second line is written where it isn’t empty. */
  ticks: readonly { label: string; second: string }[];
}

const LEVEL = 22;
const LANE = 14;
const FOCUS = 30;

/** One line of time: a dot where the moment is known, a hatched band where only a stretch is. */
export function TimeAxis({ placed, alt, ticks }: Props) {
  const top = (placed.levels - 1) * LEVEL;
  const line = top + 22 + FOCUS + placed.lanes * LANE + 10;
  return (
    <svg
      className={`chart axis-levels-${String(Math.min(placed.levels, 8))}`}
      width="100%"
      height={line + 46}
      role="img"
      aria-label={alt}
    >
      <line className="ax" x1="0" x2="100%" y1={line} y2={line} />
      {placed.ticks.map(({ x }, index) => (
        <g className={index % 2 === 1 && ticks[index]?.second === '' ? 'tick-odd' : undefined} key={x}>
          <line className="ax" x1={percent(x)} x2={percent(x)} y1={line} y2={line + 7} />
          <text className="t t-muted" x={percent(x)} dx="4" y={line + 21}>
            {ticks[index]?.label}
          </text>
          <text className="t t-muted" x={percent(x)} dx="4" y={line + 38}>
            {ticks[index]?.second}
          </text>
        </g>
      ))}
      {placed.events.map((event) => (
        <AxisMark key={event.id} event={event} line={line} base={top + 16 - event.level * LEVEL} lowest={top + 16} />
      ))}
    </svg>
  );
}

const percent = (x: number) => `${String(x)}%`;

function AxisMark({ event, line, base, lowest }: { event: PlacedEvent; line: number; base: number; lowest: number }) {
  const { x, x2, lane, anchor, label, focus, context, at } = event;
  const wide = x2 > x;
  const stem = percent(anchor === 'end' ? x2 : x);
  const foot = lane === 0 ? line : line - FOCUS - 4 - (lane - 1) * LANE;
  const head = foot - (focus ? FOCUS : LANE - 4);
  return (
    <g className={focus ? 'axis-focus' : undefined}>
      {wide && (
        <>
          <rect
            className={at.uncertain ? 'band' : 'band-known'}
            x={percent(x)}
            y={head}
            width={percent(x2 - x)}
            height={foot - head}
          />
          <line className="band-edge" x1={percent(x)} x2={percent(x)} y1={head} y2={foot} />
          <line className="band-edge" x1={percent(x2)} x2={percent(x2)} y1={head} y2={foot} />
        </>
      )}
      <line className="stem" x1={stem} x2={stem} y1={base - 8} y2={wide ? head : line - 4} />
      {!wide && <circle className={context ? 'ev ev-context' : 'ev'} cx={stem} cy={line} r="5" />}
      <text
        className={`t halo wide-only ${focus ? 't-strong' : ''} ${anchor}`}
        x={stem}
        dx={anchor === 'end' ? -6 : 6}
        y={base}
      >
        {label}
      </text>
      {focus && (
        <text className="t t-strong mid narrow-only" x={percent((x + x2) / 2)} y={lowest}>
          {label}
        </text>
      )}
    </g>
  );
}
