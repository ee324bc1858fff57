import type { MovementPattern } from '../domain/index.ts';
import type { Level } from '../rule.ts';
import type { SourceKey } from '../sources/index.ts';

/** `off` silences a rule (never a safety rule); a level takes the place of should and prefer. */
export type RuleSetting =
  | 'off'
  | { readonly level?: Exclude<Level, 'must'>; readonly params?: Readonly<Record<string, number>> };

/** One exercise of a session as a school prints it; what it leaves open is absent. */
export interface PrintedExercise {
  readonly pattern: MovementPattern;
  /** The catalogue's id, where the school names an exercise and not only a kind. */
  readonly exercise?: string;
  readonly sets?: number;
  readonly reps?: number;
  readonly seconds?: number;
  readonly restSeconds?: number;
}

/** Which rules speak, how loudly, with which numbers. What a preset does not name keeps the rule's own default. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  /** The school in a sentence or two. */
  readonly says: string;
  readonly source?: SourceKey;
  /** The leg sessions of its week, where the school prints them: exercises in order. */
  readonly days?: readonly (readonly PrintedExercise[])[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}
