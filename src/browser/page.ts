import { askForPlaces } from './askForPlaces.ts';
import { keepChoices } from './keepChoices.ts';
import { scrollStory } from './scrollStory.ts';
import { settlePage } from './settlePage.ts';

/** Everything that a story page runs before an instrument is touched: small, inlined, one script. */
keepChoices();
settlePage();
askForPlaces();
for (const root of document.querySelectorAll<HTMLElement>('.scrolly')) scrollStory(root);

// Who has chosen a place in the contents wants to see it, and they would lie over it.
document.querySelector<HTMLElement>('.bar-contents nav')?.addEventListener('click', ({ currentTarget }) => {
  (currentTarget as HTMLElement).parentElement?.removeAttribute('open');
});
