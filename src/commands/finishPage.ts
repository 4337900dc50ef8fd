import { inlineParts, type InlinePart } from './inlineParts.ts';
import { joinScripts } from './joinScripts.ts';
import { minifyPage, trimPage } from './minifyPage.ts';
import { minifyScript } from './minifyScript.ts';
import { policyOf, putPolicy, refuseStrange, takePolicy } from './pagePolicy.ts';
import { writeParts } from './writeParts.ts';

/** How much is done for a page to be small: what costs no time, what costs some, and all that there is. */
export type Effort = 'trim' | 'minify' | 'sort';

/**
 * A page as it is served, of one as it was built: fewer bytes, fewer scripts, and the policy that names what is left. It is read
 * once, by the parser that browsers have, after all that could change what is found in it. Throws where it has a script or a
 * style sheet that is neither the builder’s nor among those `known` by their hashes.
 */
export async function finishPage(built: string, known: readonly string[], effort: Effort): Promise<string> {
  const { html, named } = takePolicy(built);
  const small = effort === 'trim' ? trimPage(html) : await minifyPage(html, effort === 'sort');
  const parts = inlineParts(small);
  refuseStrange(parts, new Set([...known, ...named]));
  const texts = new Map<InlinePart, string>();
  for (const [part, text] of joinScripts(parts))
    texts.set(part, part.tag === 'script' && text !== '' ? await minifyScript(text, part.late) : text);
  const left = [...texts].filter(([, text]) => text !== '').map(([{ tag }, text]) => ({ tag, text }));
  return putPolicy(writeParts(small, texts), policyOf(left));
}
