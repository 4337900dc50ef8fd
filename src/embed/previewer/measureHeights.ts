import { WIDTHS, type Heights } from '../heights.ts';

/** How often a height must be found the same, how long apart in milliseconds, and how often it is looked at in all. */
const SAME = 3;
const APART = 120;
const LOOKS = 50;

/**
 * Measures an embed of this site in a frame that takes every width in turn, in `room`, which nobody sees. Throws where it
 * doesn’t come, or doesn’t settle: fonts and instruments come after the page.
 */
export async function measureHeights(address: string, room: HTMLElement): Promise<Heights> {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  // A scroll bar would take from the width.
  frame.setAttribute('scrolling', 'no');
  frame.src = address;
  room.replaceChildren(frame);
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
  });
  await frame.contentDocument?.fonts.ready;
  const height = () => Math.ceil(frame.contentDocument?.querySelector('.embed')?.getBoundingClientRect().height ?? 0);
  await settled(height);
  return WIDTHS.map((width) => {
    frame.style.width = `${String(width)}px`;
    return [width, height()];
  });
}

async function settled(height: () => number): Promise<void> {
  let last = 0;
  let same = 0;
  for (let look = 0; look < LOOKS; look += 1) {
    const now = height();
    same = now === last ? same + 1 : 0;
    last = now;
    if (now > 0 && same === SAME) return;
    await new Promise((next) => setTimeout(next, APART));
  }
  throw new Error('The embed has no height that stays.');
}
