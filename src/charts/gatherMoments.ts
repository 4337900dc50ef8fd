import type { AxisMark } from './placeMarks.ts';

/** An event as the axis knows it; times in milliseconds or minutes since 1970, all alike. */
export interface TimelineMark extends AxisMark {
  /** The end of the moment itself, where the event is known to have lasted longer, to `to`. */
  atTo?: number;
}

/** Events of one moment, which share a mark: that of the focus, or of the first. */
export interface Moment<Event extends TimelineMark = TimelineMark> extends AxisMark {
  members: Event[];
  /** True where none of the members is among those shown. */
  aside: boolean;
}

/** Gathers events of the same moment, in order. The mark goes by the names of those shown, and by the chosen one’s where it would not be named. */
export function gatherMoments<Event extends TimelineMark>(
  events: readonly Event[],
  isShown: (event: Event) => boolean = () => true,
  chosen?: string,
): Moment<Event>[] {
  const groups = Map.groupBy(events, ({ from, to, atTo = to }) => `${String(from)} ${String(atTo)}`);
  return [...groups.values()].flatMap((members) => {
    const shown = members.filter(isShown);
    const named = shown.length === 0 ? members : shown;
    const focus = named.find((event) => event.focus);
    const lead = focus ?? named[0];
    if (!lead) return [];
    const names = focus ? [focus] : named;
    const other = names.some(({ id }) => id === chosen) ? undefined : named.find(({ id }) => id === chosen);
    const label = (other ? [other] : names).map((event) => event.label).join('; ');
    const { id, from, to, uncertain, context, day } = lead;
    return [
      { id, from, to, uncertain, context, day, label, focus: focus !== undefined, members, aside: shown.length === 0 },
    ];
  });
}
