import type { Exercise, SessionKind } from '../domain/index.ts';
import type { SessionFrame } from './frame.ts';
import type { Why } from './why.ts';

/** What the sets of an exercise are for; it decides reps, reserve, rest and how the load moves. */
export const intents = ['power', 'strength', 'accessory', 'hold', 'stability', 'mobility', 'drill'] as const;
export type Intent = (typeof intents)[number];

/** The lowest and the highest reps (or seconds) of a set: double progression moves between them. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One exercise of a session, as it stays through a block. */
export interface MenuEntry {
  readonly exercise: Exercise;
  readonly intent: Intent;
  readonly sets: number;
  /** Reps, or seconds where `timed`. Each side where the exercise is on one side. */
  readonly range: Range;
  readonly timed: boolean;
  /** Reps in reserve to stop at; undefined where effort is not the point (mobility, drills). */
  readonly reserve: number | undefined;
  readonly restSeconds: number;
  /** Entries with the same letter are done in turns. */
  readonly group?: string;
  /** How to do it where load alone does not make it what it is: slowly, or fast. */
  readonly how?: string;
  /** Nothing is added to the own weight yet: the movement is new. */
  readonly ownWeight?: true;
  readonly why: readonly Why[];
}

/** What one kind of session does through a block, in order. */
export interface Menu {
  readonly letter: SessionFrame['menu'];
  readonly kind: SessionKind;
  readonly entries: readonly MenuEntry[];
  /** Estimated, at the full dose, warm-up included. */
  readonly minutes: number;
  /** What the equipment or a sore place left out, a sentence each. */
  readonly dropped: readonly string[];
  /** What is left out or done in fewer sets to fit the minutes, a sentence each; a lighter week does less anyway. */
  readonly trimmed: readonly string[];
}
