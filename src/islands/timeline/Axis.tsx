import type { MouseEvent } from 'react';
import { gatherMoments } from '#charts/gatherMoments.ts';
import { nearestMark } from '#charts/nearestMark.ts';
import type { AxisView, EventMark, QuietTime } from '#words/timelineMarks.ts';
import { useRef } from '../hooks/react.ts';
import { useHydrated } from '../hooks/useHydrated.ts';
import { TimeAxis } from '../marks/TimeAxis.tsx';
import { AxisLink } from './AxisLink.tsx';
import { useAxis } from './useAxis.ts';
import { eventOf, useRoving } from './useRoving.ts';

interface Props {
  /** What the axis is called. */
  name: string;
  events: readonly EventMark[];
  gaps: readonly QuietTime[];
  views: readonly [AxisView, AxisView?];
  zoomed: boolean;
  shown: readonly string[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** The drawn axis, each of its events a link: one tab stop, arrow keys between them, and a click beside them chooses the nearest. */
export function Axis({ name, events, gaps, views, zoomed, shown, chosen, onChoose }: Props) {
  const hydrated = useHydrated();
  const svg = useRef<SVGSVGElement>(null);
  const axis = useAxis(events, gaps, views, zoomed);
  const { from, to } = axis.window;
  const isShown = new Set(shown);
  const inView = events.filter((event) => isShown.has(event.id) && event.to >= from && event.from <= to);
  const ids = inView.map(({ id }) => id);
  const reachable = new Set(ids);
  const roving = useRoving(svg, ids, chosen);
  const moments = gatherMoments(events, ({ id }) => isShown.has(id), chosen);
  const marks = axis.marks.events.flatMap((mark, index) => {
    const moment = moments[index];
    return moment ? [{ ...mark, label: moment.label, members: moment.members, aside: moment.aside }] : [];
  });

  const choose = (event: MouseEvent<SVGSVGElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    event.preventDefault();
    const link = eventOf(event.target.closest('a'));
    const label = eventOf(event.target.closest('.axis-label')?.parentElement?.querySelector('a'));
    const id = event.detail === 0 ? link : pointedAt(event, link ?? label);
    if (id === undefined || !reachable.has(id)) return;
    // The page goes to the entry, as a link does: the way back leads here.
    history.pushState(history.state, '', location.href);
    onChoose(id);
    roving.focus(id, { preventScroll: true });
  };
  const pointedAt = (event: MouseEvent<SVGSVGElement>, link: string | undefined) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const near = marks.filter(({ aside, outside }) => !aside && !outside);
    const mark =
      near.find(({ members }) => members.some(({ id }) => id === link)) ??
      nearestMark(near, ((event.clientX - left) / width) * 100);
    return (
      mark &&
      nextOf(
        mark.members.map(({ id }) => id).filter((id) => reachable.has(id)),
        mark.id,
        chosen,
      )
    );
  };

  return (
    <TimeAxis
      svg={svg}
      placed={{ ...axis.marks, events: marks }}
      ticks={axis.ticks}
      gaps={axis.gaps}
      alt={name}
      onClick={choose}
      stateOf={({ aside, members }) =>
        aside ? 'axis-aside' : members.some(({ id }) => id === chosen) ? 'axis-chosen' : undefined
      }
      control={(mark, label, box) => (
        <>
          <g className="axis-label" aria-hidden="true">
            {label}
          </g>
          {mark.members.map(({ id, name: said }) => (
            <AxisLink
              key={id}
              id={id}
              name={said}
              mark={mark}
              box={box}
              chosen={id === chosen}
              stop={hydrated ? id === roving.stop : undefined}
              reachable={reachable.has(id)}
              onFocus={roving.onFocus}
              onKeyDown={roving.onKeyDown}
            />
          ))}
        </>
      )}
    />
  );
}

/** The event that a mark gives at one more click: the one it is named by, and then the others in turn. */
function nextOf(ids: readonly string[], lead: string, chosen: string): string | undefined {
  const at = ids.indexOf(chosen);
  return at === -1 ? (ids.find((id) => id === lead) ?? ids[0]) : ids[(at + 1) % ids.length];
}
