import { z } from 'astro/zod';
import { edtfDate } from './edtfDate.ts';
import { strict } from './strict.ts';
import { id, language, oneOf, verbatim, webAddress } from './text.ts';

/** The shape of a file in `sources/`. Its body says what the source is good for. */
export const source = strict({
  title: verbatim('Write the title of the source as it was published.'),
  lang: language('Only where the title is in another language than the story: its code, as de.').optional(),
  name: verbatim('Write the name that stands after “From”: the paper, the company’s post.'),
  publisher: verbatim('Write who published it.'),
  authors: z.array(verbatim('Write a name.'), { error: 'Write a list of names.' }).optional().describe('Who wrote it.'),
  published: edtfDate('When it was published.').optional(),
  url: webAddress('Write the full address, starting with https://.'),
  archived: webAddress('Write the full address of an archived copy, starting with https://.').optional(),
  kind: oneOf(['statement', 'news', 'analysis', 'documentation', 'record']),
  account: id('Only for a side’s own word: the id of its account.').optional(),
  access: oneOf(['open', 'paywalled']),
  seen: oneOf(['read', 'quoted', 'listed']).describe(
    'How we saw it: read (its own text), quoted (in somebody else’s), listed (only its title).',
  ),
});

export type Source = z.infer<typeof source>;
