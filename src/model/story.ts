import type { Claim } from '#schema/claim.ts';
import type { Contrast } from '#schema/contrast.ts';
import type { DecisionPoint } from '#schema/decisionPoint.ts';
import type { Figure } from '#schema/figure.ts';
import type { Gate } from '#schema/gate.ts';
import type { Lesson } from '#schema/lesson.ts';
import type { Safeguard } from '#schema/safeguard.ts';
import type { Source } from '#schema/source.ts';
import type { Stage } from '#schema/stage.ts';
import type { Step } from '#schema/step.ts';
import type { BriefLine, PieceId, StoryFile } from '#schema/story.ts';
import type { TimelineEvent } from '#schema/timelineEvent.ts';
import type { EventDate } from './eventDate.ts';
import type { Standing } from './standing.ts';
import type { Cited } from './voice.ts';

/** An entry of a story with what follows from the others: its standing, and its sources by name. */
export type Assembled<Data> = Omit<Data, 'sources'> & {
  id: string;
  file: string;
  html: string;
  standing: Standing;
  cited: Cited[];
};

export type AssembledFigure = Assembled<Figure>;
export type AssembledEvent = Assembled<Omit<TimelineEvent, 'at' | 'until'>> & {
  at: EventDate;
  until: EventDate | undefined;
};
export type AssembledStep = Assembled<Step>;
export type AssembledDecision = Assembled<DecisionPoint>;
export type AssembledGate = Assembled<Gate>;
export type AssembledClaim = Assembled<Claim>;
export type AssembledContrast = Assembled<Contrast>;

/** Where a source is used: an entry, by the words it is known by, and the piece it stands in. */
export interface Use {
  entry: string;
  words: string;
  piece: PieceId;
}

export type AssembledSource = Source & { id: string; html: string; usedIn: Use[] };

/** A whole story, ready to be drawn. Every list may be empty. */
export interface Story extends Omit<StoryFile, 'brief'> {
  slug: string;
  /** How the page was made, as HTML. */
  method: string;
  /** Words that a reader reads, for the reading time. */
  words: number;
  brief: Assembled<BriefLine>[];
  figures: AssembledFigure[];
  events: AssembledEvent[];
  stage: Stage | undefined;
  stageAlternative: string;
  steps: AssembledStep[];
  decisions: AssembledDecision[];
  gates: AssembledGate[];
  claims: AssembledClaim[];
  lessons: Assembled<Lesson>[];
  safeguards: Assembled<Safeguard>[];
  contrasts: AssembledContrast[];
  sources: AssembledSource[];
}
