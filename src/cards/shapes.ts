import { element, type Drawn, type Room } from './elements.ts';

/** Shapes of an SVG over a whole room; their coordinates are its pixels, unless a box of units is given. */
export function drawing(
  { width, height }: Room,
  shapes: Drawn[],
  viewBox = `0 0 ${String(width)} ${String(height)}`,
): Drawn {
  const style = { position: 'absolute', left: 0, top: 0 };
  return element('svg', { style, width, height, viewBox }, ...shapes);
}

interface Stroke {
  color: string;
  width?: number;
  dash?: string;
  fill?: string;
}

const strokeOf = ({ color, width = 2, dash, fill = 'none' }: Stroke) => ({
  fill,
  stroke: color,
  'stroke-width': width,
  ...(dash !== undefined && { 'stroke-dasharray': dash }),
});

/** A line along a path. */
export const path = (d: string, stroke: Stroke): Drawn => element('path', { d, ...strokeOf(stroke) });

/** A rectangle, filled, or with an edge where a stroke is given in place of a colour. */
export function rect(x: number, y: number, width: number, height: number, paint: string | Stroke): Drawn {
  return element('rect', { x, y, width, height, ...(typeof paint === 'string' ? { fill: paint } : strokeOf(paint)) });
}

export const circle = (cx: number, cy: number, r: number, stroke: Stroke): Drawn =>
  element('circle', { cx, cy, r, ...strokeOf(stroke) });

/** A cover that lets what lies under it fade out to the right. */
export function fade(x: number, y: number, width: number, height: number, paper: string): Drawn[] {
  const stops = [0, 1].map((offset) => element('stop', { offset, 'stop-color': paper, 'stop-opacity': offset }));
  return [
    element('defs', {}, element('linearGradient', { id: 'fade', x1: 0, x2: 1, y1: 0, y2: 0 }, ...stops)),
    rect(x, y, width, height, 'url(#fade)'),
  ];
}

/** Slanting lines in a rectangle, for what is not known. */
export function hatch(x: number, y: number, width: number, height: number, color: string, step = 10): Drawn {
  const lines = [];
  for (let start = step; start < width + height; start += step) {
    const [x1, y1] = start <= height ? [0, start] : [start - height, height];
    const [x2, y2] = start <= width ? [start, 0] : [width, start - width];
    lines.push(`M${String(x + x1)} ${String(y + y1)}L${String(x + x2)} ${String(y + y2)}`);
  }
  return path(lines.join(''), { color, width: 1.5 });
}
