import type { Claim } from '#schema/claim.ts';
import { wordsFor } from '#words/wordsFor.ts';
import styles from '#styles/awake/accountability.css?inline';
import { useAwake } from './hooks/useAwake.ts';
import { usePieceState } from './hooks/usePieceState.ts';
import { useQueryState } from './hooks/useQueryState.ts';
import { useShown } from './hooks/useShown.ts';
import { Nothing } from './parts/Nothing.tsx';
import { Radios } from './parts/Radios.tsx';
import { Select } from './parts/Select.tsx';

interface Props {
  lang: string;
  /** Every pair of the board by the id of its row, with what it can be found by. */
  pairs: readonly { id: string; topic: string; bases: readonly Claim['basis'][]; open?: boolean | undefined }[];
  sides: readonly [string, string];
}

/** The controls of the board of claims: by topic, by basis, unanswered ones only, and the two sides swapped. */
export function Claims({ lang, pairs, sides }: Props) {
  const words = wordsFor(lang).accountability;
  const topics = [...new Set(pairs.map(({ topic }) => topic))];
  const bases = [...new Set(pairs.flatMap((pair) => pair.bases))];
  const [topic, setTopic] = useQueryState<string>('topic', ['', ...topics], '');
  const [basis, setBasis] = useQueryState<Claim['basis'] | ''>('basis', ['', ...bases], '');
  const [order, setOrder] = useQueryState('sides', ['first', 'second'], 'first');
  const [answer, setAnswer] = useQueryState('answer', ['all', 'none'], 'all');
  const shown = pairs.filter(
    (pair) =>
      (topic === '' || pair.topic === topic) &&
      (basis === '' || pair.bases.some((one) => one === basis)) &&
      (answer === 'all' || pair.open),
  );
  const clear = () => {
    setTopic('');
    setBasis('');
    setAnswer('all');
  };
  useShown(
    pairs.map(({ id }) => id),
    shown.map(({ id }) => id),
    clear,
  );
  const root = useAwake(styles);
  usePieceState(root, 'order', order);

  return (
    <div className="instrument ruled filters label" ref={root}>
      <Select
        label={words.topic}
        value={topic}
        onChange={setTopic}
        all={words.allTopics}
        options={topics.map((one) => [one, one])}
      />
      <Select
        label={words.basis}
        value={basis}
        onChange={setBasis}
        all={words.allBases}
        options={bases.map((one) => [one, words.bases[one]])}
      />
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
      {shown.length === 0 && <Nothing words={words.nothing} showAll={words.showAll} onClick={clear} />}
    </div>
  );
}
