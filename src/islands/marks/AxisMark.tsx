import { middleOf } from '#charts/levelLabels.ts';
import { percent } from '#charts/percent.ts';
import type { ReactNode } from 'react';
import type { PlacedMark } from '#charts/placeMarks.ts';

interface Props {
  mark: PlacedMark;
  /** Heights in pixels: the axis, the band’s two edges, the label, and the lowest label. */
  line: number;
  head: number;
  foot: number;
  base: number;
  lowest: number;
  state: string | undefined;
  control: (label: ReactNode) => ReactNode;
}

/** A moment on the axis: a dot or a band, a stem, and its name. */
export function AxisMark({ mark, line, head, foot, base, lowest, state, control }: Props) {
  const { x, x2, anchor, label, focus, context, uncertain, cut, outside, unlabelled } = mark;
  const wide = x2 > x;
  const stem = percent(anchor === 'end' ? x2 : x);
  const edges = [...(cut.start ? [] : [x]), ...(cut.end ? [] : [x2])];
  const name = !unlabelled && (
    <>
      <text
        className={`t halo wide-only${focus ? ' t-strong' : ''}${anchor === 'end' ? ' end' : ''}`}
        x={stem}
        dx={anchor === 'end' ? -6 : 6}
        y={base}
      >
        {label}
      </text>
      {focus && (
        <text className="t t-strong mid narrow-only" x={percent(middleOf(label, (x + x2) / 2))} y={lowest}>
          {label}
        </text>
      )}
    </>
  );
  return (
    <g className={state} visibility={outside ? 'hidden' : undefined}>
      {wide && (
        <>
          <rect
            className={uncertain ? 'band' : 'band-known'}
            x={percent(x)}
            y={head}
            width={percent(x2 - x)}
            height={foot - head}
          />
          {edges.map((edge) => (
            <line className="band-edge" key={edge} x1={percent(edge)} x2={percent(edge)} y1={head} y2={foot} />
          ))}
        </>
      )}
      {!unlabelled && <line className="stem" x1={stem} x2={stem} y1={base - 8} y2={wide ? head : line - 4} />}
      {!wide && <circle className={context ? 'ev ev-context' : 'ev'} cx={stem} cy={line} r="5" />}
      {control(name)}
    </g>
  );
}
