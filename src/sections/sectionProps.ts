import type { Story } from '#model/story.ts';
import type { PieceHeading } from '#schema/story.ts';

/** What a section is given: its story, and the heading that it stands under. */
export interface SectionProps {
  story: Story;
  heading: PieceHeading;
}
