import { z } from 'astro/zod';
import { edtfDate } from './edtfDate.ts';
import { evidence } from './evidence.ts';
import { strict } from './strict.ts';
import { amount, flag, id, line, oneOf } from './text.ts';

const quantity = {
  value: amount('Write the figure as a number.').optional(),
  low: amount('Write the low end as a number.').optional(),
  high: amount('Write the high end as a number.').optional(),
};

const row = strict({
  label: line('Write the name of this row.'),
  ...quantity,
  of: amount('Write the whole as a number.').optional(),
  account: id('The id of the account that gives this row.').optional(),
  words: line('What stands at the end of the row in place of the number.').optional(),
});

const side = strict({
  account: id('Write the id of the account.'),
  words: line('Write what this account says, in two or three words.'),
  who: line('Write who says it, and of what.'),
});

const part = strict({
  label: line('Write the name of this part.'),
  value: amount('Write the size of this part.'),
});

/** The shape of a file in `numbers/`: one value, or a range from low to high. Its body is the caveat. */
export const figure = strict({
  label: line('Write what is counted: How long it lasted.'),
  ...quantity,
  unit: line('Write the unit, or what is counted: hours.').optional(),
  approximate: flag('True when the number is rounded.'),
  chart: oneOf(['bars', 'units', 'people', 'pair', 'none']),
  alt: line('Write what the chart shows, for who can’t see it.').optional(),
  of: amount('Write the whole as a number: 12 in “1 of 12”.').optional(),
  among: strict({
    count: amount('Write among how many it was.'),
    words: line('Write what is known and what isn’t.'),
  })
    .optional()
    .describe('Where the place of the value is known only to be one of a few.'),
  row: line('The name of this figure’s own bar.').optional(),
  account: id('The id of the account whose figure this is; its bar has that account’s colour.').optional(),
  compareWith: z
    .array(row, { error: 'Write a list of rows.' })
    .default([])
    .describe('Other rows of the same chart. A row with no number is drawn as unknown.'),
  sides: z
    .array(side, { error: 'Write a list of sides.' })
    .default([])
    .describe('For chart: pair. What each account says.'),
  parts: z
    .array(part, { error: 'Write a list of parts.' })
    .default([])
    .describe('What it is made of; the parts must add up.'),
  asOf: edtfDate('When the count was made.').optional(),
  ...evidence,
});

export type Figure = z.infer<typeof figure>;
export type FigureRow = z.infer<typeof row>;
