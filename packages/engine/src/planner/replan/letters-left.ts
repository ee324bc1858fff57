import type { SessionFrame, WeekFrame } from '../frame.ts';
import type { Plan } from '../plan.ts';
import type { PlanRequest } from '../request.ts';
import { doneOf } from './what-became.ts';

const byLetter = (a: SessionFrame, b: SessionFrame): number =>
  a.menu < b.menu ? -1 : Number(a.menu > b.menu);

const kindsOf = (frames: readonly SessionFrame[]): string =>
  frames.map(({ menu, kind }) => `${menu} ${kind}`).join();

/**
 * A week that has begun still owes the sessions of the older plan that were not done. Counting alone would plan the
 * second one again for whoever did it first.
 */
export const withLettersLeft = (
  weeks: readonly WeekFrame[],
  request: PlanRequest,
  before: Plan | undefined,
): readonly WeekFrame[] => {
  const [first, ...others] = weeks;
  const old = before?.weeks.find(({ start }) => start === first?.start);
  if (!before || !first || !old) return weeks;
  const done = doneOf(before, request);
  const left = old.sessions
    .filter(({ session }) => !done.has(session.id))
    .map(({ frame }) => frame)
    .sort(byLetter);
  if (left.length !== first.sessions.length || kindsOf(left) === kindsOf(first.sessions)) return weeks;
  const sessions = first.sessions.map((frame, index) => {
    const { menu, kind } = left[index]!;
    return { ...frame, menu, kind };
  });
  return [{ ...first, sessions }, ...others];
};
