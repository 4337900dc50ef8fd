import type { Frame, Page } from '@playwright/test';
import { wake } from '../bench/wake.ts';

/** How often each kind of control was set or pressed. */
export type Driven = Record<'radio' | 'checkbox' | 'select' | 'field' | 'button' | 'summary', number>;

/** Wakes every instrument of a page and works every control that is on it: each radio, each option, each button. */
export async function driveControls(page: Page | Frame): Promise<Driven> {
  for (const island of await page.locator('astro-island').all()) await wake(island);
  return page.evaluate(async (): Promise<Driven> => {
    const driven: Driven = { radio: 0, checkbox: 0, select: 0, field: 0, button: 0, summary: 0 };
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const controls = [...document.querySelectorAll<HTMLElement>('input, select, button, summary')];
    const work = async (kind: keyof Driven, act: () => void) => {
      act();
      driven[kind] += 1;
      await drawn();
    };
    for (const control of controls) {
      if (control instanceof HTMLSelectElement)
        for (const { value } of [...control.options])
          await work('select', () => {
            Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(control, value);
            control.dispatchEvent(new Event('change', { bubbles: true }));
          });
      else if (control instanceof HTMLButtonElement || control.tagName === 'SUMMARY')
        await work(control instanceof HTMLButtonElement ? 'button' : 'summary', () => {
          control.click();
        });
      else if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox'))
        await work(control.type, () => {
          control.click();
        });
      else await work('field', () => control.dispatchEvent(new Event('input', { bubbles: true })));
    }
    return driven;
  });
}
