/** A value of the page’s query, or undefined. */
export function query(name: string): string | undefined {
  return new URLSearchParams(location.search).get(name) ?? undefined;
}

/**
 * Writes a value into the page’s query, or takes it out, without a new entry in the history; once the answer to the hand is
 * drawn, since nobody waits to see the address.
 */
export function setQuery(name: string, value: string | undefined): void {
  requestAnimationFrame(() => {
    setTimeout(() => {
      const address = new URL(location.href);
      if (value === undefined) address.searchParams.delete(name);
      else address.searchParams.set(name, value);
      history.replaceState(history.state, '', address);
    });
  });
}
