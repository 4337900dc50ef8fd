import type { ReactNode } from 'react';

interface Props {
  alt: string;
  label: string;
  words: string;
  children?: ReactNode;
}

/** Zero: an axis with nothing on it. */
export function EmptyAxis({ alt, label, words, children }: Props) {
  return (
    <svg className="chart" width="100%" height="56" role="img" aria-label={alt}>
      <line className="ax" x1="0" x2="100%" y1="30" y2="30" />
      <line className="ax" x1="0.5" x2="0.5" y1="22" y2="30" />
      <line className="ax" x1="100%" x2="100%" y1="22" y2="30" />
      <text className="t t-muted" x="0" y="50">
        {label}
      </text>
      <text className="t end" x="100%" y="50">
        {words}
      </text>
      {children}
    </svg>
  );
}
