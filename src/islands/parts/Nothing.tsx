interface Props {
  /** What is said where a filter leaves nothing. */
  words: string;
  /** The one way out: its words, and what it does. */
  showAll: string;
  onClick: () => void;
}

/** What stands where nothing fits all that is asked. */
export function Nothing({ words, showAll, onClick }: Props) {
  return (
    <p className="empty">
      {words}{' '}
      <button type="button" onClick={onClick}>
        {showAll}
      </button>
    </p>
  );
}
