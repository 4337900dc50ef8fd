import type { Browser } from '@playwright/test';
import { setTimeout as rest } from 'node:timers/promises';
import { openBareTab } from './bareTab.ts';
import { SLOWER, type Pressed } from './press.ts';
import { watchPress } from './watchPress.ts';

/** In the page: brings the control to the middle of the window, and tells where that is once all has come to rest. */
async function bringHere(selector: string): Promise<{ x: number; y: number }> {
  const control = document.querySelector(selector);
  control?.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((resolve) => setTimeout(resolve, 900));
  const { x, y, width, height } = control?.getBoundingClientRect() ?? new DOMRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** What the touch of a finger takes that wakes an instrument, on a fresh page at a processor four times slower. */
export async function timeWaking(browser: Browser, address: string, selector: string): Promise<Pressed> {
  const tab = await openBareTab(browser);
  await tab.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await tab.send('Emulation.setDeviceMetricsOverride', {
    width: 1280,
    height: 720,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await tab.send('Page.bringToFront');
  await tab.send('Page.navigate', { url: address });
  await rest(2000);
  await tab.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const point = await tab.evaluate<{ x: number; y: number }>(`(${String(bringHere)})(${JSON.stringify(selector)})`);
  await tab.evaluate(`(${String(watchPress)})('awake')`);
  await tab.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await tab.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await rest(2000);
  const { durations, drawn } = await tab.evaluate<Window['pressed']>('pressed');
  await tab.close();
  if (drawn === undefined) throw new Error(`${selector} woke nothing that was drawn.`);
  const answered = Math.max(8, ...durations);
  return { answered, drawn: Math.max(answered, Math.round(drawn)) };
}
