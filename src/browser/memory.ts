/** What a reader chose before, or undefined: there may be no store, or it may refuse. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a reader’s choice for the next visit, where the browser lets us. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Without a store the choice lasts as long as the page.
  }
}
