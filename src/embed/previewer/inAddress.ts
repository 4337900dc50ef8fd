/** Under what name the state that a piece opens with stands in the previewer’s own address. */
const OPENS = 'opens';

const controlsOf = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (one): one is HTMLInputElement | HTMLSelectElement =>
      (one instanceof HTMLInputElement || one instanceof HTMLSelectElement) && one.name !== '',
  );

/** All that is chosen in a form, and isn’t so from the start, with the state beside it, as the query of an address. */
export function choicesOf(form: HTMLFormElement, state: string): string {
  const query = new URLSearchParams();
  for (const control of controlsOf(form)) {
    const first = control instanceof HTMLInputElement ? control.defaultChecked : control.selectedIndex === 0;
    const chosen = control instanceof HTMLInputElement ? control.checked : true;
    if (chosen && !first) query.set(control.name, control.value);
  }
  if (state !== '') query.set(OPENS, state);
  return query.toString();
}

/** Chooses in a form what such a query says, as far as the form has it. Returns the state beside it. */
export function choose(form: HTMLFormElement, query: URLSearchParams): string {
  for (const control of controlsOf(form)) {
    const value = query.get(control.name);
    if (control instanceof HTMLInputElement) control.checked ||= control.value === value;
    else if ([...control.options].some((option) => option.value === value)) control.value = value ?? '';
  }
  return query.get(OPENS) ?? '';
}
