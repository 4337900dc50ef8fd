import type { Claim } from '#schema/claim.ts';
import type { Entry } from './entry.ts';

/** Claims that answer each other in a circle, each circle once, in the order of its files and from its first claim. */
export function answerCircles(claims: readonly Entry<Claim>[]): Entry<Claim>[][] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const circles: Entry<Claim>[][] = [];
  for (const claim of claims) {
    const walked: Entry<Claim>[] = [];
    let next: Entry<Claim> | undefined = claim;
    while (next && !walked.includes(next)) {
      walked.push(next);
      next = next.data.answers === undefined ? undefined : byId.get(next.data.answers);
    }
    if (next === claim && walked.length > 1 && !circles.some((circle) => circle.includes(claim))) circles.push(walked);
  }
  return circles;
}
