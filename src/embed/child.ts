import { heightMessages } from './heightMessages.ts';
import { HELLOS } from './message.ts';

/**
 * Tells the page around this one how tall `wrapper` is: now, at every change, and whenever it is asked. It measures the wrapper
 * and never the document, whose height may be the frame’s own; and says nothing while it has no height, because it is hidden.
 */
export function reportHeight(wrapper: Element): void {
  if (parent === window) return;
  const address = new URL(location.href);
  const report = () => {
    const height = Math.ceil(wrapper.getBoundingClientRect().height);
    if (height === 0) return;
    for (const message of heightMessages(height, address)) parent.postMessage(message, '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && HELLOS.includes(data?.type)) report();
  });
  new ResizeObserver(report).observe(wrapper, { box: 'border-box' });
  // A frame out of sight is not observed until it is near: what changes while it loads has to be said without.
  void document.fonts.ready.then(report);
  addEventListener('load', report);
  report();
}
