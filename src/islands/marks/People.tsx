import { percent } from '#charts/percent.ts';
import type { ReactNode } from 'react';
import type { placePeople } from '#charts/placePeople.ts';

interface Props {
  placed: ReturnType<typeof placePeople>;
  alt: string;
  children?: ReactNode;
}

/** Rows of people: a filled circle takes part, a dashed one doesn’t. */
export function People({ placed, alt, children }: Props) {
  return (
    <svg className="chart" width="100%" height={placed.height} role="img" aria-label={alt}>
      {placed.rows.map(({ label, words, y, people }, index) => (
        <g key={label}>
          {index > 0 && <line className="grid-line" x1="0" x2="100%" y1={y - 30} y2={y - 30} />}
          <text className="t" x="0" y={y + 5}>
            {label}
          </text>
          {people.map(({ x, present }) => (
            <circle
              className="person"
              data-state={present ? 'acting' : 'absent'}
              key={x}
              cx={percent(x)}
              cy={y}
              r="13"
            />
          ))}
          <text className="t t-strong end" x="100%" y={y + 5}>
            {words}
          </text>
        </g>
      ))}
      {children}
    </svg>
  );
}
