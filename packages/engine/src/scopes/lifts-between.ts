import type { Day } from '../domain/index.ts';
import type { LiftReading } from '../strength/reading.ts';
import type { View } from '../view.ts';

/** The strength sessions of the log from one day to another, both included; found by halving, not by walking. */
export const liftsBetween = ({ lifts }: View, from: Day, to: Day): readonly LiftReading[] => {
  let low = 0;
  let high = lifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lifts[middle]!.day < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < lifts.length && lifts[end]!.day <= to) end += 1;
  return lifts.slice(low, end);
};
