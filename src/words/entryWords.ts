import type { Story } from '#model/story.ts';

/** What an entry is called where another one refers to it; undefined when there is none of this id. */
export function entryWords(id: string, story: Story): string | undefined {
  const is = (entry: { id: string }) => entry.id === id;
  return (
    story.claims.find(is)?.claim ??
    story.events.find(is)?.title ??
    story.figures.find(is)?.label ??
    story.brief.find(is)?.text ??
    story.steps.find(is)?.heading ??
    story.decisions.find(is)?.question ??
    story.gates.find(is)?.question ??
    story.safeguards.find(is)?.title ??
    story.lessons.find(is)?.title ??
    story.contrasts.find(is)?.title
  );
}
