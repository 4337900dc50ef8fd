import { placeFlow } from '#charts/placeFlow.ts';
import type { Story } from '#model/story.ts';
import type { PieceHeading, PieceId } from '#schema/story.ts';
import { cardWords } from '#words/cardWords.ts';
import { wordsFor } from '#words/wordsFor.ts';
import { firstPair } from './accountability.ts';
import { tellingDecision } from './comparison.ts';
import { gatesOf } from './gates.ts';
import { countOf, listOf } from './lists.ts';
import { tellingStep } from './narrative.ts';
import { leadFigure, numeralOf } from './numbers.ts';

/** What the card of a piece shows, in words; with no heading, that of the whole story. */
export function cardAlt(story: Story, heading: PieceHeading | undefined): string {
  const piece = heading?.id ?? 'opening';
  const title = heading && piece !== 'opening' ? heading.title : story.title;
  return cardWords(story.lang).shows(title, linesOf(piece, story));
}

function linesOf(piece: PieceId, story: Story): string[] {
  const { says, counted, events } = cardWords(story.lang);
  if (piece === 'opening') {
    const { mark } = story;
    return mark ? [mark.counted, mark.uncounted ?? ''].filter((line) => line !== '') : [story.dek];
  }
  if (piece === 'numbers') {
    const figure = leadFigure(story);
    return figure
      ? [says(figure.label, numeralOf(figure, story.lang).join(' ').trim()), figure.alt ?? ''].filter(Boolean)
      : [];
  }
  if (piece === 'timeline') return [events(story.events.map(({ short, title }) => short ?? title))];
  if (piece === 'narrative') {
    const step = tellingStep(story);
    return step ? [step.heading, step.alt] : [];
  }
  if (piece === 'comparison') {
    const decision = tellingDecision(story);
    const taken = story.paths.map(({ id, name }) => says(name, decision?.paths[id]?.text ?? ''));
    return decision ? [decision.question, ...taken] : [];
  }
  if (piece === 'gates') {
    const { asReported, reaches } = wordsFor(story.lang).gates;
    const gates = gatesOf(story);
    const told = gates.map(({ gate, word }) => `${gate.name} (${word})`);
    const { system } = placeFlow(gates.map(({ gate }) => gate)).did.end;
    return gates.length > 0 ? [says(asReported, told.join('; ')), reaches[system]] : [];
  }
  if (piece === 'accountability')
    return firstPair(story).map(({ name, who, claim }) => says(who === '' ? name : who, claim));
  const names = listOf(piece, story).map(({ words, note }) => (note === '' ? words : `${words} (${note})`));
  return [counted(countOf(piece, story), names)];
}
