import { keepChoices } from './choices.ts';
import { scrollStory } from './scrollStory.ts';

/** Everything that a story page runs before an instrument is touched: small, inlined, one script. */
keepChoices();
for (const root of document.querySelectorAll<HTMLElement>('.scrolly')) scrollStory(root);
