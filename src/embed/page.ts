import { aimLateLinks } from './aimLinks.ts';
import { noteAsked, putLens } from './asked.ts';
import { reportHeight } from './child.ts';

/** Everything that an embed runs before an instrument is touched: small, inlined, one script. */
const address = new URL(location.href);
const wrapper = document.querySelector<HTMLElement>('.embed');
const note = document.querySelector<HTMLElement>('.embed-note');
if (note) noteAsked(note, address.searchParams);
putLens(address.searchParams);
if (wrapper) {
  aimLateLinks(wrapper.dataset.story ?? '');
  reportHeight(wrapper, address);
}
