import { aimLateLinks } from './aimLinks.ts';
import { noteAsked, putLens } from './asked.ts';
import { reportHeight } from './child.ts';

/** Everything that an embed runs before an instrument is touched: small, inlined, one script. */
const wrapper = document.querySelector<HTMLElement>('.embed');
const note = document.querySelector<HTMLElement>('.embed-note');
const query = new URLSearchParams(location.search);
if (note) noteAsked(note, query);
putLens(query);
aimLateLinks(wrapper?.dataset.story ?? '');
if (wrapper) reportHeight(wrapper);
