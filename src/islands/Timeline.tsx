import { wordsFor } from '#words/wordsFor.ts';
import styles from '#styles/awake/timeline.css?inline';
import type { AxisView, EventMark, QuietTime } from '#words/timelineMarks.ts';
import { useAwake } from './hooks/useAwake.ts';
import { useQueryState } from './hooks/useQueryState.ts';
import { useShown } from './hooks/useShown.ts';
import { Nothing } from './parts/Nothing.tsx';
import { Radios } from './parts/Radios.tsx';
import { Select } from './parts/Select.tsx';
import { Axis } from './timeline/Axis.tsx';
import { Readout } from './timeline/Readout.tsx';
import { useChosen } from './timeline/useChosen.ts';
import { useFilter } from './timeline/useFilter.ts';

interface Props {
  lang: string;
  /** In order; their text stands in the list. */
  events: readonly EventMark[];
  gaps: readonly QuietTime[];
  /** The whole time, and the burst around the focus where it would differ. */
  views: readonly [AxisView, AxisView?];
  /** The accounts by id, with the names they go by. */
  accounts: Readonly<Record<string, string>>;
}

/** The axis of the sequence of events as an instrument: choose an event, zoom on the burst, and filter axis and list. */
export function Timeline({ lang, events, gaps, views, accounts }: Props) {
  const words = wordsFor(lang).timeline;
  const { shown, actor, kind, account, clear } = useFilter(events, Object.keys(accounts));
  const [chosen, choose, goTo] = useChosen(events.map(({ id }) => id));
  const [zoom, setZoom] = useQueryState('zoom', views[1] ? ['whole', 'burst'] : ['whole'], 'whole');
  useShown(...withGaps(events, shown), clear);
  const root = useAwake(styles);

  return (
    <div ref={root}>
      <div className="instrument ruled filters label">
        <Select
          label={words.actor}
          all={words.allActors}
          value={actor.value}
          onChange={actor.set}
          options={actor.options.map((one) => [one, one])}
        />
        <Select
          label={words.kind}
          all={words.allKinds}
          value={kind.value}
          onChange={kind.set}
          options={kind.options.map((one) => [one, words.kinds[one]])}
        />
        <Select
          label={words.account}
          all={words.allAccounts}
          value={account.value}
          onChange={account.set}
          options={account.options.map((one) => [one, accounts[one] ?? one])}
        />
        {views[1] && (
          <Radios
            name="zoom"
            legend={words.zoom}
            value={zoom}
            onChange={setZoom}
            options={[
              ['whole', words.whole],
              ['burst', words.burst],
            ]}
          />
        )}
        <p role="status">{words.shown(shown.length, events.length)}</p>
        {shown.length === 0 && <Nothing words={words.nothing} showAll={words.showAll} onClick={clear} />}
      </div>
      <figure className="axis">
        <Axis
          name={words.axis}
          events={events}
          gaps={gaps}
          views={views}
          zoomed={zoom === 'burst'}
          shown={shown}
          chosen={chosen}
          onChoose={goTo}
        />
      </figure>
      <Readout
        events={events}
        shown={shown}
        chosen={chosen}
        from={(zoom === 'burst' ? (views[1] ?? views[0]) : views[0]).from}
        onChoose={choose}
        words={words}
      />
    </div>
  );
}

/** All ids of the list and those shown: an event, and the gap before it where both its neighbours are shown. */
function withGaps(events: readonly EventMark[], shown: readonly string[]): [string[], string[]] {
  const gapOf = (id: string) => `gap-${id}`;
  const ids = events.map(({ id }) => id);
  const isShown = new Set(shown);
  const gaps = ids.filter((id, index) => isShown.has(id) && isShown.has(ids[index - 1] ?? ''));
  return [
    [...ids, ...ids.map(gapOf)],
    [...shown, ...gaps.map(gapOf)],
  ];
}
