import type { Run, RunType } from '../domain/index.ts';

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
