import type { ContentFile } from '#data/readContent.ts';
import { leavesOf } from '#model/leavesOf.ts';
import type { Problem } from '#model/problem.ts';
import { renderProse } from '#model/prose.ts';

const ADDRESS = /^https?:\/\/\S+$/;
const WAIT = 15_000;
const AT_ONCE = 8;

/** Asks every address that the content leads to, each once, and says which don’t answer. It needs the network. */
export async function checkOutsideLinks(files: readonly ContentFile[]): Promise<Problem[]> {
  const uses = files.flatMap(addressesIn);
  const waiting = [...new Set(uses.map(({ url }) => url))];
  const answers = new Map<string, string | undefined>();
  const ask = async (): Promise<void> => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) answers.set(url, await faultOf(url));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  const [first] = uses;
  if (first && answers.size > 1 && [...answers].every(([url, fault]) => fault === silence(url))) {
    const sentence = `None of ${String(answers.size)} addresses answers. Is this machine on the network?`;
    return [{ file: first.file.split('/')[0] ?? '', field: 'addresses', sentence }];
  }
  return uses.flatMap(({ url, ...place }): Problem[] => {
    const sentence = answers.get(url);
    return sentence === undefined ? [] : [{ ...place, sentence }];
  });
}

function addressesIn({ file, parsed }: ContentFile): (Omit<Problem, 'sentence'> & { url: string })[] {
  const fields = leavesOf(parsed.raw)
    .filter(({ text }) => ADDRESS.test(text))
    .map(({ path, text }) => ({ file, field: path.join('.'), url: text, ...parsed.locate(path) }));
  const { links } = renderProse({ file, body: parsed.body, bodyLine: parsed.bodyLine, sources: new Map() });
  const texts = links
    .filter(({ url }) => ADDRESS.test(url))
    .map(({ url, line, column }) => ({ file, field: 'text', url, line, column }));
  return [...fields, ...texts];
}

/** What is wrong with an address, or undefined when it answers. A page that refuses programs is said to, not called dead. */
async function faultOf(url: string): Promise<string | undefined> {
  try {
    const { status, ok } = await fetch(url, {
      signal: AbortSignal.timeout(WAIT),
      headers: { accept: 'text/html,*/*' },
    });
    if (ok) return undefined;
    if ([401, 402, 403, 405, 429].includes(status))
      return `${url} doesn’t answer a program (${String(status)}). Look at it in a browser.`;
    return `${url} answers ${String(status)}. Look for its new address, or write an archived: one.`;
  } catch {
    return silence(url);
  }
}

function silence(url: string): string {
  return `${url} doesn’t answer. Look for its new address, or write an archived: one.`;
}
