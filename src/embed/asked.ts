/** One thing that an address may ask of a piece: its name in the query, a pattern of what it may be, and the same in words. */
export type Askable = readonly [name: string, pattern: string, words: string];

/** What the address asks and the piece doesn’t know. A value that is empty asks nothing; names that aren’t listed are not ours. */
export function notUnderstood(
  query: URLSearchParams,
  askable: readonly Askable[],
): { name: string; value: string; words: string }[] {
  return askable.flatMap(([name, pattern, words]) => {
    const value = query.get(name) ?? '';
    return value === '' || new RegExp(`^(?:${pattern})$`).test(value) ? [] : [{ name, value, words }];
  });
}

/** Says above the piece what of the address is not understood, in the sentence that the note carries. */
export function noteAsked(note: HTMLElement, query: URLSearchParams): void {
  const wrong = notUnderstood(query, JSON.parse(note.dataset.askable ?? '[]') as Askable[]);
  const sentence = (fields: Record<string, string>) =>
    (note.dataset.sentence ?? '').replace(/\{(\w+)\}/g, (_all, field: string) => fields[field]?.slice(0, 200) ?? '');
  note.textContent = wrong.map(sentence).join(' ');
  note.hidden = wrong.length === 0;
}

/** Puts the lens that the address asks for, and shows its radios, so that a reader can put another. */
export function putLens(query: URLSearchParams): void {
  const lens = query.get('lens');
  const radio = lens && document.getElementById(`lens-${lens}`);
  if (!(radio instanceof HTMLInputElement)) return;
  radio.checked = true;
  document.documentElement.dataset.lens = lens ?? '';
}
