import { timeOf, type EventDate } from '#model/eventDate.ts';
import { wholeWindow, type AxisWindow } from './axisWindow.ts';
import { placeMarks, type PlacedMark } from './placeMarks.ts';
import { placeTimeTicks, type TimeTicks } from './placeTimeTicks.ts';

/** What of an event is drawn on the axis. */
export interface AxisEvent {
  id: string;
  label: string;
  at: EventDate;
  until?: EventDate | undefined;
  focus: boolean;
  context: boolean;
}

/** An event on the axis; x in percent. */
export type PlacedEvent = AxisEvent & PlacedMark;

export interface PlacedAxis extends TimeTicks {
  events: PlacedEvent[];
  levels: number;
  /** How many lanes of bands lie above the axis. */
  lanes: number;
}

/** Places events on one line, from a little before the first to a little after the last unless a window of time is given, with its ticks. */
export function placeTimeline(events: readonly AxisEvent[], window?: AxisWindow): PlacedAxis {
  const timed = events.map((event) => ({ ...event, ...timeOf(event.at, event.until), uncertain: event.at.uncertain }));
  const shown = window ?? wholeWindow(timed);
  const placed = placeMarks(timed, shown);
  return {
    ...placed,
    ...placeTimeTicks(shown),
    events: placed.events.map((event, index) => ({ ...timed[index], ...event }) as PlacedEvent),
  };
}
