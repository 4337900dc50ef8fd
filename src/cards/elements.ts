/** An element as satori reads it: a type, and properties with its children. */
export interface Drawn {
  type: string;
  props: Record<string, unknown>;
}

/** The colours of a card by the names of their tokens. */
export type Colours = Record<string, string>;

/** The place that a piece has below its title, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** What a card shows of a piece: the elements of its body, placed from its upper left corner. */
export type Sketch = Drawn[];

export type Face = 'serif' | 'sans' | 'mono';

export function element(type: string, props: Record<string, unknown>, ...children: (Drawn | string)[]): Drawn {
  return { type, props: { ...props, ...(children.length > 0 && { children }) } };
}

/** A box at a place in its parent, in pixels. */
export function box(place: { x: number; y: number; width: number; height: number }, children: Drawn[]): Drawn {
  const { x, y, width, height } = place;
  return element(
    'div',
    { style: { position: 'absolute', display: 'flex', left: x, top: y, width, height } },
    ...children,
  );
}

export interface TextPlace {
  x: number;
  y: number;
  width: number;
  size: number;
  color: string;
  face?: Face;
  align?: 'left' | 'center' | 'right';
  /** The height of a line, as a share of the size. */
  lead?: number;
  /** How many lines there is room for, where an editor’s words may be longer. */
  lines?: number;
  /** Whether its lines are made of like length, as those of headings are. */
  balance?: boolean;
}

const TRACKING: Record<Face, string> = { serif: '-0.018em', sans: '0', mono: '0' };

/** Words in a column at a place, in one face and one size. */
export function text(words: string, place: TextPlace): Drawn {
  const { x, y, width, size, color, face = 'sans', align = 'left', lead = 1.25, lines, balance } = place;
  const style = {
    position: 'absolute',
    display: 'block',
    left: x,
    top: y,
    width,
    color,
    fontFamily: face,
    fontSize: size,
    lineHeight: lead,
    letterSpacing: TRACKING[face],
    textAlign: align,
    ...(lines !== undefined && { lineClamp: lines }),
    ...(balance && { textWrap: 'balance' }),
  };
  return element('div', { style }, words);
}

/** Words on one line that what lies under them does not cross, from `x` to the right or to the left. */
export function tag(words: string, place: Omit<TextPlace, 'width'> & { paper: string }): Drawn {
  const { x, y, size, color, align = 'left', paper } = place;
  const inner = {
    background: paper,
    color,
    fontFamily: 'sans',
    fontSize: size,
    lineHeight: 1.2,
    padding: '0 6px',
    whiteSpace: 'nowrap',
  };
  const outer = {
    position: 'absolute',
    display: 'flex',
    top: y,
    ...(align === 'right' ? { left: 0, width: x, justifyContent: 'flex-end' } : { left: x }),
  };
  return element('div', { style: outer }, element('div', { style: inner }, words));
}
