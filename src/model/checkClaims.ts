import type { CheckContext, Check } from './checkContext.ts';
import { noSuch, unknownId } from './checkContext.ts';
import { citingEntries } from './citingEntries.ts';
import type { Finding } from './problem.ts';
import { voiceOf } from './voice.ts';

/** A claim has a citation with its own account’s voice, and answers what another account carries. */
export const checkClaims: Check = (context) => {
  const { raw, unread, accounts } = context;
  const voices = voicesById(context);
  return raw.accountability.flatMap(({ id, file, data }): Finding[] => {
    const account = unknownId('account', data.account, accounts, file, ['account']);
    if (account.length > 0) return account;
    const findings: Finding[] = [];
    const own = voices.get(id) ?? [];
    const silent = data.sources.length === 0 || own.length < data.sources.length;
    if (data.known && !silent && !own.includes(data.account))
      findings.push({
        file,
        path: ['sources'],
        sentence: `Cite at least one source that carries the word of “${data.account}”, whose claim this is.`,
      });
    if (data.answers === undefined || unread.has(data.answers)) return findings;
    const target = voices.get(data.answers);
    if (!target)
      findings.push({
        file,
        path: ['answers'],
        sentence: noSuch('claim, event, figure or line of the brief', data.answers, [...voices.keys()]),
      });
    else if (data.answers === id) findings.push({ file, path: ['answers'], sentence: 'A claim can’t answer itself.' });
    else if (sameSide(context, data.answers, data.account, target))
      findings.push({
        file,
        path: ['answers'],
        sentence: `“${data.answers}” is carried by “${data.account}” alone. A claim answers what another account says.`,
      });
    return findings;
  });
};

function voicesById({ raw }: CheckContext): Map<string, string[]> {
  const sources = new Map(raw.sources.map(({ id, data }) => [id, data]));
  return new Map(
    citingEntries(raw).map(({ id, sources: citations }) => [
      id,
      citations.flatMap((citation) => voiceOf(citation, sources.get(citation.id)) ?? []),
    ]),
  );
}

function sameSide({ raw }: CheckContext, target: string, account: string, voices: readonly string[]): boolean {
  const claim = raw.accountability.find(({ id }) => id === target);
  if (claim) return claim.data.account === account;
  return !voices.some((voice) => voice !== account && voice !== 'none');
}
