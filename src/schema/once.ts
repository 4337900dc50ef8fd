/** A function that remembers what it answered: it is asked for the same again and again, and takes its time. */
export function once<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const found = known.has(key) ? (known.get(key) as Answer) : answer(key);
    known.set(key, found);
    return found;
  };
}
