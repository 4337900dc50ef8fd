import { painted } from './painted.ts';

/** What has been written and isn’t in the address yet. */
const pending = new Map<string, string | undefined>();

/** A value of the page’s query, or undefined. */
export function query(name: string): string | undefined {
  return pending.has(name) ? pending.get(name) : (new URLSearchParams(location.search).get(name) ?? undefined);
}

/**
 * Writes a value into the page’s query, or takes it out, without a new entry in the history; once the answer to the hand is
 * drawn, since nobody waits to see the address. Until then `query` already tells it.
 */
export function setQuery(name: string, value: string | undefined): void {
  if (pending.size === 0) void painted().then(writeAddress);
  pending.set(name, value);
}

function writeAddress(): void {
  const address = new URL(location.href);
  for (const [name, value] of pending)
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  pending.clear();
  history.replaceState(history.state, '', address);
}
