import type { z } from 'astro/zod';
import { claim } from './claim.ts';
import { contrast } from './contrast.ts';
import { decisionPoint } from './decisionPoint.ts';
import { figure } from './figure.ts';
import { gate } from './gate.ts';
import { lesson } from './lesson.ts';
import { safeguard } from './safeguard.ts';
import { source } from './source.ts';
import { stage } from './stage.ts';
import { step } from './step.ts';
import { story } from './story.ts';
import { timelineEvent } from './timelineEvent.ts';

/** Kinds that are one file of a story: `story.md`, `stage.md`. */
export const FILE_KINDS = { story, stage } as const;

/** Kinds that are a folder of a story, one entry a file. */
export const FOLDER_KINDS = {
  sources: source,
  numbers: figure,
  timeline: timelineEvent,
  narrative: step,
  comparison: decisionPoint,
  gates: gate,
  accountability: claim,
  implications: lesson,
  safeguards: safeguard,
  contrast,
} as const;

export const KINDS = { ...FILE_KINDS, ...FOLDER_KINDS } as const;

export type Kind = keyof typeof KINDS;
export type FolderKind = keyof typeof FOLDER_KINDS;

/** The names of all kinds, and of those that are a folder, in their order. */
export const ALL_KINDS = Object.keys(KINDS) as readonly Kind[];
export const FOLDERS = Object.keys(FOLDER_KINDS) as readonly FolderKind[];

export type KindData = { [K in Kind]: z.infer<(typeof KINDS)[K]> };
