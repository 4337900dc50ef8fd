import type { Tone } from '#charts/placeBars.ts';

interface Props {
  tone: Tone;
  y: number;
  height: number;
}

/** A bar whose length nobody gives: it starts with a tick and has faded out before it could be taken for a long one. */
export function OpenEnd({ tone, y, height }: Props) {
  return (
    <>
      <rect className={`f-hatch-${tone}`} x="0" y={y} width="40%" height={height} />
      <line className={`open-start s-${tone}`} x1="1.5" x2="1.5" y1={y - 3} y2={y + height + 3} />
      <line className={`open-edge s-${tone}`} x1="0" x2="40%" y1={y} y2={y} />
      <line className={`open-edge s-${tone}`} x1="0" x2="40%" y1={y + height} y2={y + height} />
      <rect className="f-fade" x="0" y={y - 4} width="40.5%" height={height + 8} />
    </>
  );
}
