/** Chance that is the same on every run and every machine. */
export interface Seeded {
  /** A whole number from `low` to `high`, both included. */
  whole: (low: number, high: number) => number;
  pick: <One>(list: readonly [One, ...One[]]) => One;
}

/** Chance by mulberry32, of Tommy Ettinger, in the public domain: 32 bits of state, good enough to make up stories. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number) => low + Math.floor(share() * (high - low + 1));
  return { whole, pick: (list) => list[whole(0, list.length - 1)] ?? list[0] };
}
