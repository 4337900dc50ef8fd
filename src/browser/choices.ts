import { remember, remembered } from './memory.ts';

/** Radio groups that are remembered, by name; the lens stands in the address as well. */
const GROUPS = ['theme', 'motion', 'lens'];

/** Restores what a reader chose before, and keeps what they choose now. An address that names a lens wins over memory. */
export function keepChoices(): void {
  for (const group of GROUPS) {
    const radios = [...document.querySelectorAll<HTMLInputElement>(`input[name="${group}"]`)];
    const chosen =
      (group === 'lens' ? new URLSearchParams(location.search).get(group) : undefined) ?? remembered(group);
    for (const radio of radios) {
      if (radio.id === `${group}-${chosen ?? ''}`) radio.checked = true;
      radio.addEventListener('change', () => {
        const value = radio.id.slice(group.length + 1);
        remember(group, value);
        if (group === 'lens') writeLens(value);
      });
    }
  }
}

/** Puts the lens into the address. The instruments have a module for this; shared with them it would cost a request at load. */
function writeLens(value: string): void {
  const address = new URL(location.href);
  if (value === 'both') address.searchParams.delete('lens');
  else address.searchParams.set('lens', value);
  history.replaceState(history.state, '', address);
}
