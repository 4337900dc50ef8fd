import { afterPaint } from './afterPaint.ts';
import { remember } from './memory.ts';

/** Radio groups that are remembered, by name; the lens stands in the address as well. */
const GROUPS = ['theme', 'motion', 'lens'];

/**
 * Checks the radios of what `first.ts` has said on the root (`data-lens` and so on), says there what a reader chooses now, and
 * keeps it for the next visit.
 */
export function keepChoices(): void {
  const { dataset } = document.documentElement;
  for (const group of GROUPS) {
    const said = dataset[group];
    for (const radio of document.querySelectorAll<HTMLInputElement>(`input[name="${group}"]`)) {
      const value = radio.id.slice(group.length + 1);
      if (value === said) radio.checked = true;
      if (radio.checked) dataset[group] = value;
      radio.addEventListener('change', () => {
        afterPaint(() => {
          dataset[group] = value;
          remember(group, value);
          if (group === 'lens') writeLens(value);
        });
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
