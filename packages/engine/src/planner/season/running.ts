import type { Run } from '../../domain/index.ts';
import type { SeasonWeek } from './season-weeks.ts';

/** A run of known kilometres and unknown minutes counts six a kilometre (ours). */
const minutesPerKm = 6;
/** A week of clearly less running than the two before it: at most 80 % of their mean (ours). */
const downShare = 0.8;

const minutesOf = (run: Run): number => run.durationMinutes ?? (run.distanceKm ?? 0) * minutesPerKm;

const isDown = (first = 0, second = 0, now = 0): boolean =>
  first > 0 && second > 0 && now <= (downShare * (first + second)) / 2;

/** For each week whether the running steps back in it. The two weeks before the first are looked at too. */
export const downWeeks = (weeks: readonly SeasonWeek[], runs: readonly Run[]): readonly boolean[] => {
  const from = (weeks[0]?.start ?? 0) - 14;
  const minutes = Array.from({ length: weeks.length + 2 }, () => 0);
  for (const run of runs) {
    const at = Math.floor((run.at.day - from) / 7);
    if (minutes[at] !== undefined) minutes[at] += minutesOf(run);
  }
  return weeks.map((_, index) => isDown(minutes[index], minutes[index + 1], minutes[index + 2]));
};
