import { painted } from './painted.ts';
import { startTransition, useEffect, useOptimistic, useRef } from './react.ts';

/**
 * A value as its control shows it: what a hand sets stands there at once, and `onChange` is told as soon as that is drawn, so
 * that a control never waits for all that hangs on it. What a script does again is drawn already (`replay`).
 */
export function useAtOnce<Value>(
  value: Value,
  onChange: (value: Value) => void,
): [Value, (value: Value, by: { isTrusted: boolean }) => void] {
  const [shown, show] = useOptimistic(value);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  const set = (next: Value, { isTrusted }: { isTrusted: boolean }) => {
    if (!isTrusted) {
      tell.current(next);
      return;
    }
    startTransition(async () => {
      show(next);
      await painted();
      tell.current(next);
    });
  };
  return [shown, set];
}
