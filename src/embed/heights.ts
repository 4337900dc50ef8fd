/** Heights in CSS pixels by the width that they were measured at, from the narrowest. */
export type Heights = readonly (readonly [width: number, height: number])[];

/** Columns that a publisher’s page is likely to have: here a frame is exactly as tall as what it shows, and for a few pixels more. */
const EXACT = [320, 480, 768];
const FEW = 8;

/** Where the styles change, so that what stood one pixel before says nothing of what comes. */
const EDGES = [640, 768, 832, 960, 1056, 1120];

/** The narrowest of them, a phone’s: what an embed needs there is enough for it in every usual column, in CSS pixels. */
export const NARROW = 320;

/** How much taller than what it shows a frame may be before it takes another step, in pixels. */
const SPARE = 60;

/**
 * The widths, in CSS pixels, at which an embed is measured. Type grows with the width, so that a wider column may need a taller
 * frame; a few widths alone would miss it.
 */
export const WIDTHS: readonly number[] = [
  ...[280, 300, 340, 360, 380, 400, 420, 440, 460, 520, 560, 600, 680, 720, 880, 920, 1000, 1200],
  ...EXACT.flatMap((width) => [width, width + FEW]),
  ...EDGES.flatMap((width) => [width - 1, width]),
]
  .sort((a, b) => a - b)
  .filter((width, index, all) => width !== all[index - 1]);

/** The heights that a frame takes, each from a width on: enough for every width that was measured, up to the next step. */
export function heightSteps(heights: Heights): Heights {
  const steps: [number, number][] = [];
  for (let first = 0; first < heights.length;) {
    const [from, exact] = heights[first] ?? [0, 0];
    if (EXACT.includes(from)) {
      steps.push([from, exact]);
      first += 1;
      continue;
    }
    const covered = [exact];
    let next = first + 1;
    for (; next < heights.length; next += 1) {
      const [width, height] = heights[next] ?? [0, 0];
      if (EDGES.includes(width)) break;
      covered.push(height);
      if (EXACT.includes(width) || Math.max(...covered) - Math.min(...covered) > SPARE) break;
    }
    steps.push([from, Math.max(...covered)]);
    first = next;
  }
  return steps;
}

/** The height of a frame in a column of this width, in CSS pixels. */
export function heightAt(heights: Heights, width: number): number {
  const steps = heightSteps(heights);
  return (steps.findLast(([from]) => from <= width) ?? steps[0])?.[1] ?? 0;
}
