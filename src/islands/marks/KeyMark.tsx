import type { ReactNode } from 'react';
import type { StageNode } from '#schema/stage.ts';

type KeyKind = StageNode['kind'] | 'gone' | 'clock';

interface Props {
  of: KeyKind;
}

const MARKS: Record<KeyKind, ReactNode> = {
  person: <circle className="person" data-state="acting" cx="11" cy="11" r="8" />,
  agent: <rect className="agent" data-state="acting" x="3" y="3" width="16" height="16" />,
  opening: <path className="wall" d="M11 1V7M11 15V21M7 7H15M7 15H15" />,
  approval: <path className="approval" d="M11 1V21" />,
  system: <rect className="system" x="3" y="3" width="16" height="16" />,
  others: <rect className="other" x="1" y="4" width="20" height="14" />,
  gone: (
    <g data-state="gone">
      <rect className="system" x="3" y="3" width="16" height="16" />
      <path className="strike" d="M6 16 16 6" />
    </g>
  ),
  clock: <rect className="hour" data-state="on" x="3" y="3" width="16" height="16" />,
};

/** One mark of the scene, as it stands in the key. */
export function KeyMark({ of }: Props) {
  return (
    <svg width="22" height="22" aria-hidden="true">
      {MARKS[of]}
    </svg>
  );
}
