/**
 * One thing that an address may ask of a piece: its name in the query, a pattern of what it may be, and what to say of a `{value}`
 * that it can’t be.
 */
export type Askable = readonly [name: string, pattern: string, sentence: string];

/** A sentence for each thing that the address asks and the piece doesn’t know. Empty values and other names ask nothing. */
export function notUnderstood(query: URLSearchParams, askable: readonly Askable[]): string[] {
  return askable.flatMap(([name, pattern, sentence]) => {
    const value = query.get(name);
    return !value || new RegExp(`^(${pattern})$`).test(value)
      ? []
      : sentence.replace('{value}', () => value.slice(0, 40));
  });
}

/** Says above the piece what of the address is not understood. */
export function noteAsked(note: HTMLElement, query: URLSearchParams): void {
  const unknown = notUnderstood(query, JSON.parse(note.dataset.askable ?? '[]') as Askable[]);
  note.textContent = unknown.join(' ');
  note.hidden = unknown.length === 0;
}

/** Puts the lens that the address asks for, and shows its radios, so that a reader can put another. */
export function putLens(query: URLSearchParams): void {
  const { dataset } = document.documentElement;
  for (const radio of document.querySelectorAll<HTMLInputElement>('[name=lens]')) {
    const lens = radio.id.slice('lens-'.length);
    if (lens === query.get('lens')) {
      radio.checked = true;
      dataset.lens = lens;
    }
    radio.addEventListener('change', () => {
      dataset.lens = lens;
    });
  }
}
