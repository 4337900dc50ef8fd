/** What is chosen in the previewer: a piece, and the query that its address carries. */
export interface Chosen {
  piece: string;
  title: string;
  /** What its card shows. */
  alt: string;
  place: string;
  query: string;
}

/** What says how an embed looks, and not what its instruments are set to. */
const LOOKS = ['theme', 'lens'];

/** Reads the form: the piece, theme and lens, and the state that its chosen option or the preview gave, as a query. */
export function readChosen(form: HTMLFormElement, state: string): Chosen {
  const fields = new FormData(form);
  const field = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const piece = form.querySelector<HTMLSelectElement>('[name="piece"]')?.selectedOptions[0];
  const query = new URLSearchParams();
  if (field('embed-theme') !== 'auto') query.set('theme', field('embed-theme'));
  if (field('embed-lens') !== '') query.set('lens', field('embed-lens'));
  for (const [name, value] of new URLSearchParams(state)) query.set(name, value);
  const { title = '', alt = '', place = '' } = piece?.dataset ?? {};
  return { piece: piece?.value ?? 'story', title, alt, place, query: query.toString() };
}

/** The state of the instruments in the query of an embed’s own address, without theme and lens. */
export function stateOf(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of LOOKS) query.delete(name);
  return query.toString();
}
