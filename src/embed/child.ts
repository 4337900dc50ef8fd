import { heightMessages } from './heightMessages.ts';
import { HELLOS } from './message.ts';

/** How long a change must have settled before it is measured without the browser’s own observer, in milliseconds. */
const SETTLED = 100;

/**
 * Tells the page around this one how tall `wrapper` is: now, at every change, and whenever it is asked. It measures the wrapper
 * and never the document, whose height may be the frame’s own; and says nothing while it has no height, because it is hidden. `address` is that of
 * the frame as it was loaded.
 */
export function reportHeight(wrapper: Element, address: URL): void {
  if (parent === window) return;
  let said = 0;
  let timer = 0;
  const report = (asked = false) => {
    const height = Math.ceil(wrapper.getBoundingClientRect().height);
    if (height === 0 || (height === said && !asked)) return;
    said = height;
    for (const message of heightMessages(height, address)) parent.postMessage(message, '*');
  };
  const reportChange = () => {
    report();
  };
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && HELLOS.includes(data?.type)) report(true);
  });
  new ResizeObserver(reportChange).observe(wrapper, { box: 'border-box' });
  // Browsers don’t lay out a frame of another origin that is out of sight, nor tell its observer: these do without.
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(reportChange, SETTLED);
  }).observe(wrapper, { subtree: true, childList: true, characterData: true, attributes: true });
  void document.fonts.ready.then(reportChange);
  addEventListener('load', reportChange);
  report();
}
