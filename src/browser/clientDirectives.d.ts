declare module 'astro' {
  interface AstroClientDirectives {
    /** The island wakes at the first touch of a hand: a moved mouse, a tap, a key, a focus. */
    'client:touch'?: boolean | string;
  }
}
export {};
