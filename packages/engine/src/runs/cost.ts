import type { Run, RunType } from '../domain/index.ts';

export interface RunCost {
  /** Of one run, with an easy run of 45 minutes as 1. The scale is ours: no universal one exists. */
  readonly cost: number;
  /** Hours that the legs should be spared heavy work before and after it; ours, fitted to the evidence. */
  readonly protectBeforeHours: number;
  readonly protectAfterHours: number;
}

export const runCosts: Readonly<Record<RunType, RunCost>> = {
  recovery: { cost: 0.5, protectBeforeHours: 0, protectAfterHours: 0 },
  easy: { cost: 1, protectBeforeHours: 0, protectAfterHours: 0 },
  steady: { cost: 1.5, protectBeforeHours: 12, protectAfterHours: 12 },
  long: { cost: 2, protectBeforeHours: 24, protectAfterHours: 24 },
  'long-quality': { cost: 3, protectBeforeHours: 24, protectAfterHours: 24 },
  threshold: { cost: 2.5, protectBeforeHours: 24, protectAfterHours: 24 },
  intervals: { cost: 3, protectBeforeHours: 24, protectAfterHours: 24 },
  hills: { cost: 2.5, protectBeforeHours: 24, protectAfterHours: 24 },
  race: { cost: 4, protectBeforeHours: 24, protectAfterHours: 24 },
  unknown: { cost: 1, protectBeforeHours: 0, protectAfterHours: 0 },
};

/** Threshold, intervals, hills, a race, or a long run with hard parts. */
export const isQuality = (type: RunType): boolean =>
  type === 'threshold' ||
  type === 'intervals' ||
  type === 'hills' ||
  type === 'race' ||
  type === 'long-quality';

export const isLong = (type: RunType): boolean => type === 'long' || type === 'long-quality';

/** The runs that tire most: quality and long ones. */
export const isHard = (type: RunType): boolean => isQuality(type) || isLong(type);

export const isEasy = (type: RunType): boolean => type === 'easy' || type === 'recovery';

/** Explosive work inside a run: as good for the floor as a short session. */
export const isRunDose = ({ extras }: Run): boolean =>
  extras !== undefined && (extras.includes('hill-sprints') || extras.includes('bounds'));
