import type { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { strict } from './strict.ts';
import { id, line, oneOf } from './text.ts';

/** The shape of a file in `safeguards/`. Its body says what is known of the measure. */
export const safeguard = strict({
  title: line('Write the measure’s name.'),
  status: oneOf(['stated', 'reported', 'already in place', 'unconfirmed']),
  gate: id('The id of the gate that it closes.').optional(),
  ...evidence,
});

export type Safeguard = z.infer<typeof safeguard>;
