import type { EventMark } from '#words/timelineMarks.ts';
import { useQueryState } from '../hooks/useQueryState.ts';

/** Which events are shown, by who acted, by their kind, and by the account that carries them, these in the order of the story. */
export function useFilter(events: readonly EventMark[], ofStory: readonly string[]) {
  const actors = [...new Set(events.flatMap(({ actor }) => actor ?? []))];
  const kinds = [...new Set(events.map((event) => event.kind))];
  const accounts = ofStory.filter((account) => events.some(({ carriedBy }) => carriedBy.includes(account)));
  const [actor, setActor] = useQueryState('by', ['', ...actors], '');
  const [kind, setKind] = useQueryState<EventMark['kind'] | ''>('kind', ['', ...kinds], '');
  const [account, setAccount] = useQueryState('account', ['', ...accounts], '');
  const shown = events.filter(
    (event) =>
      (actor === '' || event.actor === actor) &&
      (kind === '' || event.kind === kind) &&
      (account === '' || event.carriedBy.includes(account)),
  );
  return {
    shown: shown.map(({ id }) => id),
    actor: { value: actor, options: actors, set: setActor },
    kind: { value: kind, options: kinds, set: setKind },
    account: { value: account, options: accounts, set: setAccount },
    clear: () => {
      setActor('');
      setKind('');
      setAccount('');
    },
  };
}
