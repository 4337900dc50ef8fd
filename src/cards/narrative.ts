import { placeScene } from '#charts/placeScene.ts';
import type { AssembledStep, Story } from '#model/story.ts';
import { wordsFor } from '#words/wordsFor.ts';
import { text, type Colours, type Drawn, type Room, type Sketch } from './elements.ts';
import { countLines, fitText } from './fitText.ts';
import { drawScene } from './scene.ts';

/** How wide the words are that stand left of the scene, and how far down the title may reach. */
export const BESIDE = 500;
const BELOW_TITLE = 240;

/** The step whose picture differs most from rest; of equal ones the last. */
export function tellingStep({ steps }: Story): AssembledStep | undefined {
  const weight = ({ frame: { nodes, links, notes } }: AssembledStep) =>
    [nodes, links, notes].reduce((sum, record) => sum + Object.keys(record).length, 0);
  return steps.reduce<AssembledStep | undefined>(
    (best, step) => (best === undefined || weight(step) >= weight(best) ? step : best),
    undefined,
  );
}

/** The scene at its most telling step, and the heading of that step. */
export function drawNarrative(story: Story, room: Room, colours: Colours): Sketch {
  const step = tellingStep(story);
  if (!step) return [];
  const { ink = '', muted = '' } = colours;
  const height = room.height - BELOW_TITLE - 44;
  const fitted = fitText(step.heading, { width: BESIDE - 40, height, face: 'serif', lead: 1.15 }, [44, 40, 36, 32, 28]);
  const at = wordsFor(story.lang).narrative.at(story.steps.indexOf(step) + 1, story.steps.length);
  const top = room.height - countLines(step.heading, BESIDE - 40, fitted.size, 'serif') * fitted.size * 1.15;
  const words: Drawn[] = [
    text(at, { x: 0, y: top - 44, width: BESIDE, size: 26, face: 'mono', color: muted }),
    text(step.heading, { x: 0, y: top, width: BESIDE - 40, lead: 1.15, face: 'serif', color: ink, ...fitted }),
  ];
  if (!story.stage) return words;
  const place = { x: BESIDE, y: 0, width: room.width - BESIDE, height: room.height };
  return [...words, drawScene(placeScene(story.stage, [step.frame]), place, colours)];
}
