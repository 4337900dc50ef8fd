import type { Words } from '#words/en.ts';
import type { EventMark } from '#words/timelineMarks.ts';

interface Props {
  events: readonly EventMark[];
  shown: readonly string[];
  chosen: string;
  /** The time from which on an event is in view: while none is chosen, the next is the first of these. */
  from: number;
  onChoose: (id: string) => void;
  words: Words['timeline'];
}

/** The chosen event in words, with the way to its entry, and steps to the one before and the one after. */
export function Readout({ events, shown, chosen, from, onChoose, words }: Props) {
  const at = events.findIndex(({ id }) => id === chosen);
  const all = new Set(shown);
  const isShown = ({ id }: EventMark) => all.has(id);
  const previous = at === -1 ? undefined : events.slice(0, at).findLast(isShown);
  const next = (at === -1 ? events.filter(({ to }) => to >= from) : events.slice(at + 1)).find(isShown);
  const step = (event: EventMark | undefined, label: string) => (
    <button
      type="button"
      aria-disabled={event === undefined || undefined}
      onClick={() => {
        if (event) onChoose(event.id);
      }}
    >
      {label}
    </button>
  );
  const name = all.has(chosen) ? events[at]?.name : undefined;
  return (
    <div className="instrument axis-readout label">
      {events.length > 1 && step(previous, words.previous)}
      {events.length > 1 && step(next, words.next)}
      <p role="status">{name === undefined ? shown.length > 0 && words.choose : <a href={`#${chosen}`}>{name}</a>}</p>
    </div>
  );
}
