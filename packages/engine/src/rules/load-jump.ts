import { defineRule } from '../rule.ts';
import { eachDoneExposure } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { layoffDays } from '../strength/history.ts';
import { smallestStepKg } from '../strength/load-jump.ts';
import type { JudgedSet } from '../strength/reading.ts';
import type { Exposure } from '../view.ts';

const params = {
  mostRise: { is: 'Largest rise of the load', unit: '%', default: 10, min: 2, max: 50 },
  barbellStepKg: { is: 'Smallest step of a barbell', unit: 'kg', default: 2.5, min: 0.5, max: 10 },
  dumbbellStepKg: { is: 'Smallest step of a dumbbell', unit: 'kg', default: 2.5, min: 0.5, max: 5 },
  otherStepKg: { is: 'Smallest step of other weights', unit: 'kg', default: 5, min: 1, max: 10 },
  searchSessions: {
    is: 'First sessions, in which the load is still sought',
    unit: 'sessions',
    default: 3,
    min: 0,
    max: 8,
  },
} as const;

/** Sessions before it that a load is compared with: more than one, so that a light day does not make a jump. */
const comparedSessions = 4;

/** Half as much again over the limit is a whole miss (ours). */
const wholeMiss = 0.5;
/** Loads typed in pounds are no round kilograms. */
const rounding = 0.001;

const isLoaded = ({ set, hard }: JudgedSet): boolean =>
  (set.loadKg ?? 0) > 0 && set.reps !== undefined && hard !== false;

interface Top {
  readonly loadKg: number;
  readonly reps: number;
}

/** The heaviest work set, and of equal loads the one with most reps; a set that cost no effort is no measure. */
const topSet = ({ reading }: Exposure): Top | undefined => {
  const { topSet: heaviest } = reading;
  if (heaviest && isLoaded(heaviest)) return { loadKg: heaviest.set.loadKg!, reps: heaviest.set.reps! };
  let top: Top | undefined;
  for (const judged of reading.work) {
    if (!isLoaded(judged)) continue;
    const loadKg = judged.set.loadKg!;
    const reps = judged.set.reps!;
    if (!top || loadKg > top.loadKg || (loadKg === top.loadKg && reps > top.reps)) top = { loadKg, reps };
  }
  return top;
};

/** The heaviest set of the sessions before; undefined when one of them was as heavy, or when none had a load. */
const heaviestBefore = (exposures: readonly Exposure[], index: number, loadKg: number): Top | undefined => {
  let heaviest: Top | undefined;
  for (let at = index - 1; at >= Math.max(0, index - comparedSessions); at -= 1) {
    const top = topSet(exposures[at]!);
    if (!top) continue;
    if (top.loadKg >= loadKg) return undefined;
    if (!heaviest || top.loadKg > heaviest.loadKg) heaviest = top;
  }
  return heaviest;
};

/** Of the first sessions of a lift, or of those after a lay-off, the load is still being found. */
const isSearching = (exposures: readonly Exposure[], index: number, sessions: number): boolean => {
  for (let at = index; at > index - sessions; at -= 1) {
    const before = exposures[at - 1];
    if (!before || exposures[at]!.lift.day - before.lift.day >= layoffDays) return true;
  }
  return false;
};

export default defineRule({
  id: 'load-jump',
  family: 'progression',
  level: 'prefer',
  statement:
    'Raise a load by {mostRise} % or less from one session to the next, or else by the smallest step that there is.',
  why: 'A load that grows in small steps can grow for a long time. A big step often ends in shorter sets, poorer form or legs too sore to run well.',
  message:
    '{exercise}: {beforeKg} kg one session, {loadKg} kg the next ({risePercent} % more, for no fewer repetitions)',
  remedy:
    'Take a step between the two. Where there is none, add repetitions at {beforeKg} kg first, until the bigger step feels small.',
  blindSpot: 'Sessions that were not logged between the two.',
  sources: [
    cite(
      'acsm-2009',
      'When one or two repetitions more than asked for can be done, raise the load by 2 to 10 %.',
    ),
    cite('article-eight-mistakes', 'Progress does not mean jumping weight every session.'),
    cite(
      'ours',
      'The smallest steps (2.5 kg for bars and dumbbells, 5 kg elsewhere) and the 3 sessions in which a load is sought.',
    ),
  ],
  params,
  over: eachDoneExposure((exercise) => exercise.role === 'strength' && exercise.loadable),
  check: ({ exercise, exposures, index }, p) => {
    const exposure = exposures[index]!;
    const top = topSet(exposure);
    if (!top) return { cannot: 'loads' };
    if (isSearching(exposures, index, p.searchSessions)) return undefined;
    const before = heaviestBefore(exposures, index, top.loadKg);
    if (!before || top.reps < before.reps) return undefined;
    const beforeKg = before.loadKg;
    const rise = top.loadKg / beforeKg - 1;
    const limit = p.mostRise / 100;
    if (rise <= limit + rounding || top.loadKg - beforeKg <= smallestStepKg(exercise, p)) return undefined;
    return {
      excess: Math.min(1, (rise - limit) / wholeMiss),
      facts: { exercise: exercise.name, beforeKg, loadKg: top.loadKg, risePercent: Math.round(rise * 100) },
      sessions: [exposures[index - 1]!.lift.session, exposure.lift.session],
    };
  },
});
