import type { Claim } from '#schema/claim.ts';
import type { Source } from '#schema/source.ts';
import { answerCircles } from './answerCircles.ts';
import { findingOf, noSuch, unknownId, type Check, type CheckContext } from './checkContext.ts';
import { citingEntries, type CitingEntry } from './citingEntries.ts';
import type { Finding } from './problem.ts';
import { areVoices, voicesOf } from './voice.ts';

const ANSWERABLE = 'claim, event, figure or line of the brief';

/** A claim has a citation with its own account’s voice, and answers what another account carries. */
export const checkClaims: Check = (context) => {
  const { raw, accounts } = context;
  const known = knownOf(context);
  const own = raw.accountability.flatMap(({ id, file, data }): Finding[] => {
    const account = unknownId('account', data.account, accounts, file, ['account']);
    if (account.length > 0) return account;
    return [
      ...findingOf(file, ['sources'], ownVoiceFault(known, data)),
      ...findingOf(file, ['answers'], answerFault(known, id, data)),
    ];
  });
  const circles = answerCircles(raw.accountability).flatMap((circle): Finding[] => {
    const [first] = circle;
    if (!first) return [];
    const way = [...circle, first].map(({ id }) => `“${id}”`).join(', ');
    const sentence = `These claims answer each other in a circle: ${way}. Leave answers out of the one that was made first.`;
    return [{ file: first.file, path: ['answers'], sentence }];
  });
  return [...own, ...circles];
};

/** What a claim is held against, looked up once for all of them. */
interface Known {
  /** What somebody says: the question of a control, or a lesson of ours, would stand on the page as an account’s words. */
  answerable: ReadonlySet<string>;
  unread: ReadonlySet<string>;
  accounts: readonly string[];
  entries: ReadonlyMap<string, CitingEntry>;
  claims: ReadonlyMap<string, Claim>;
  sources: ReadonlyMap<string, Source>;
}

function knownOf({ raw, unread, accounts, sources }: CheckContext): Known {
  const entries = new Map(citingEntries(raw).map((entry) => [entry.id, entry]));
  const brief = raw.story.flatMap(({ data }) => data.brief);
  const said = [...brief, ...raw.numbers, ...raw.timeline, ...raw.accountability];
  const answerable = new Set(said.map(({ id }) => id));
  const claims = new Map(raw.accountability.map(({ id, data }) => [id, data]));
  return { unread, accounts, answerable, entries, claims, sources };
}

function ownVoiceFault(known: Known, claim: Claim): string | undefined {
  const voices = voicesOf(claim.sources, known.sources);
  if (!claim.known || voices.length === 0 || voices.includes(claim.account)) return undefined;
  if (!areVoices(voices, known.accounts)) return undefined;
  return `Cite at least one source that carries the word of “${claim.account}”, whose claim this is.`;
}

function answerFault(known: Known, id: string, { account, answers }: Claim): string | undefined {
  if (answers === undefined || known.unread.has(answers)) return undefined;
  const target = known.entries.get(answers);
  const answerable = [...known.answerable].filter((other) => other !== id);
  if (!target) return noSuch(ANSWERABLE, answers, answerable);
  if (!known.answerable.has(answers)) return `“${answers}” is no ${ANSWERABLE}: nobody says it. Answer one of those.`;
  if (answers === id) return 'A claim can’t answer itself.';
  const carriers = carriersOf(known, target);
  if (carriers === undefined || carriers.some((carrier) => carrier !== account)) return undefined;
  const carried =
    carriers.length === 0 ? `No account carries “${answers}”.` : `“${answers}” is carried by “${account}” alone.`;
  return `${carried} A claim answers what another account says.`;
}

/** The accounts that carry an entry; undefined while its citations don’t say, which is a fault of theirs. */
function carriersOf(known: Known, entry: CitingEntry): string[] | undefined {
  const claim = known.claims.get(entry.id);
  if (claim) return [claim.account];
  if (entry.known && entry.sources.length === 0) return undefined;
  const voices = voicesOf(entry.sources, known.sources).filter((voice) => voice !== 'none');
  return voices.every((voice) => voice !== undefined) ? voices : undefined;
}
