import { useSyncExternalStore } from './react.ts';

const never = () => () => undefined;

/** Whether React has taken over: false in what the server writes, and until then. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
