import { remember, remembered } from './memory.ts';
import { query, setQuery } from './query.ts';

/** Radio groups that are remembered, by name; the lens stands in the address as well. */
const GROUPS = ['theme', 'motion', 'lens'];

/** Restores what a reader chose before, and keeps what they choose now. An address that names a lens wins over memory. */
export function keepChoices(): void {
  for (const group of GROUPS) {
    const radios = [...document.querySelectorAll<HTMLInputElement>(`input[name="${group}"]`)];
    const chosen = (group === 'lens' ? query(group) : undefined) ?? remembered(group);
    for (const radio of radios) {
      if (radio.id === `${group}-${chosen ?? ''}`) radio.checked = true;
      radio.addEventListener('change', () => {
        const value = radio.id.slice(group.length + 1);
        remember(group, value);
        if (group === 'lens') setQuery(group, value === 'both' ? undefined : value);
      });
    }
  }
}
