import type { Claim } from '#schema/claim.ts';
import { wordsFor } from '#words/wordsFor.ts';
import { useAwake } from './hooks/useAwake.ts';
import { useQueryState } from './hooks/useQueryState.ts';
import { useShown } from './hooks/useShown.ts';
import { Radios } from './parts/Radios.tsx';

interface Props {
  lang: string;
  /** Every pair of the board by the id of its row, with what it can be found by. */
  pairs: readonly { id: string; topic: string; bases: readonly Claim['basis'][]; open: boolean }[];
  sides: readonly [string, string];
}

/** The controls of the board of claims: by topic, by basis, unanswered ones only, and the two sides swapped. */
export function Claims({ lang, pairs, sides }: Props) {
  const { root, awake } = useAwake<HTMLDivElement>();
  const words = wordsFor(lang).accountability;
  const topics = ['', ...new Set(pairs.map(({ topic }) => topic))];
  const bases = ['', ...new Set(pairs.flatMap((pair) => pair.bases))];
  const [topic, setTopic] = useQueryState('topic', topics, '');
  const [basis, setBasis] = useQueryState('basis', bases, '');
  const [order, setOrder] = useQueryState('sides', ['first', 'second'], 'first');
  const [answer, setAnswer] = useQueryState('answer', ['all', 'none'], 'all');
  const shown = pairs.filter(
    (pair) =>
      (topic === '' || pair.topic === topic) &&
      (basis === '' || pair.bases.some((one) => one === basis)) &&
      (answer === 'all' || pair.open),
  );
  useShown(
    pairs.map(({ id }) => id),
    shown.map(({ id }) => id),
    awake,
  );

  return (
    <div className="instrument label" ref={root} data-order={order}>
      <label className="select">
        <span>{words.topic}</span>
        <select
          value={topic}
          onChange={(event) => {
            setTopic(event.target.value);
          }}
        >
          {topics.map((one) => (
            <option key={one} value={one}>
              {one === '' ? words.allTopics : one}
            </option>
          ))}
        </select>
      </label>
      <label className="select">
        <span>{words.basis}</span>
        <select
          value={basis}
          onChange={(event) => {
            setBasis(event.target.value);
          }}
        >
          {bases.map((one) => (
            <option key={one} value={one}>
              {one === '' ? words.allBases : words.bases[one as Claim['basis']]}
            </option>
          ))}
        </select>
      </label>
      <Radios
        name="answer"
        legend={words.answers}
        value={answer}
        onChange={setAnswer}
        options={[
          ['all', words.allAnswers],
          ['none', words.unansweredOnly],
        ]}
      />
      <Radios
        name="sides"
        legend={words.leftSide}
        value={order}
        onChange={setOrder}
        options={[
          ['first', sides[0]],
          ['second', sides[1]],
        ]}
      />
      <p role="status">{words.shown(shown.length, pairs.length)}</p>
      {shown.length === 0 && (
        <p className="empty">
          {words.nothing}{' '}
          <button
            type="button"
            onClick={() => {
              setTopic('');
              setBasis('');
              setAnswer('all');
            }}
          >
            {words.showAll}
          </button>
        </p>
      )}
    </div>
  );
}
