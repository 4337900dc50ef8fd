import type { PlacedWorld } from '#charts/placeWorld.ts';

interface Props {
  placed: PlacedWorld;
}

/** One world drawn small: the path runs to the first closed gate, or to the end. */
export function SmallWorld({ placed }: Props) {
  const { width, end, gates, reached, system } = placed;
  return (
    <svg className="world-svg" viewBox={`0 0 ${String(width)} 40`} aria-hidden="true">
      <path className="w-path" d={`M2 20H${String(system - 1.5)}`} />
      <path className="w-lit" d={`M2 20H${String(end)}`} />
      {gates.map(({ x, closed }) => (
        <path
          className={closed ? 'w-gate' : 'w-open'}
          key={x}
          d={closed ? `M${String(x)} 6V34` : `M${String(x)} 6V12M${String(x)} 28V34`}
        />
      ))}
      <rect className={reached ? 'w-gone' : 'w-system'} x={system} y="10" width="20" height="20" />
      {reached && <path className="strike" d={`M${String(system + 3.5)} 27l13 -14`} />}
    </svg>
  );
}
