import type { MenuEntry } from '../menu.ts';
import type { ExerciseState } from './state.ts';
import type { Step } from './step.ts';
import { mostAmount } from './support.ts';

/** What the minutes of a session leave of an exercise at the most. */
export interface Limit {
  readonly sets: number;
  /** Reps, or seconds where the entry is timed. */
  readonly amount: number;
}

/** A step within the limit. Where no set can follow and the reps are at their end, a harder exercise is next. */
export const withinLimit = (
  step: Step,
  limit: Limit | undefined,
  entry: MenuEntry,
  { level }: ExerciseState,
): Step => {
  if (!limit || (step.sets <= limit.sets && step.amount <= limit.amount)) return step;
  const most = mostAmount(entry);
  const asked =
    step.kind === 'more-sets' ? Math.min(most, Math.max(step.amount, level?.amount ?? 0)) : step.amount;
  const amount = Math.min(limit.amount, asked);
  const sets = Math.min(limit.sets, step.sets);
  if (step.kind === 'more-sets' && amount >= most) return { ...step, kind: 'next-rung', sets, amount };
  const grows = step.kind === 'more-sets' || step.kind === 'more-reps';
  return { ...step, ...(grows ? { kind: 'no-room' } : {}), sets, amount };
};
