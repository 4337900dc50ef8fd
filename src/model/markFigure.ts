import type { AssembledFigure, Story } from './story.ts';

/** The figure that is drawn as the story’s mark, if it has one. */
export function markFigure({ figures, mark }: Story): AssembledFigure | undefined {
  return figures.find(({ id }) => id === mark?.figure);
}
