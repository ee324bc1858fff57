import { defineRule, type Values } from '../rule.ts';
import { counted, eachLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { reserveOf, shareOfSet } from '../strength/judge-set.ts';
import { nameInside } from '../strength/names.ts';
import type { ExerciseReading, LiftReading } from '../strength/reading.ts';
import type { View } from '../view.ts';

const params = {
  firstSessions: {
    is: 'Sessions that count as the first ones',
    unit: 'sessions',
    default: 6,
    min: 2,
    max: 30,
  },
  firstWeeks: { is: 'Weeks that count as the first ones', unit: 'weeks', default: 4, min: 1, max: 26 },
  mostShare: { is: 'Heaviest share of a maximum', unit: '%', default: 75, min: 50, max: 90 },
  leastReserve: { is: 'Reps in reserve of every set', unit: 'reps', default: 3, min: 1, max: 5 },
  leastReps: { is: 'Fewest reps of a loaded set', unit: 'reps', default: 8, min: 3, max: 12 },
  mostNewLifts: { is: 'New leg lifts in one session', unit: 'lifts', default: 2, min: 1, max: 6 },
} as const;

interface Fault {
  readonly excess: number;
  readonly what: string;
}

const depthJumps: ReadonlySet<string> = new Set(['drop-jump', 'depth-jump']);

const isLegLift = ({ exercise, work }: ExerciseReading): boolean =>
  exercise?.role === 'strength' &&
  (exercise.region === 'lower' || exercise.region === 'whole') &&
  work.some(({ set }) => set.loadKg !== undefined);

const exerciseFaults = (reading: ExerciseReading, p: Values<typeof params>): Fault[] => {
  const { exercise, work } = reading;
  if (!exercise || work.length === 0) return [];
  if (depthJumps.has(exercise.id)) return [{ excess: 1, what: nameInside(exercise) }];
  if (exercise.role !== 'strength' || exercise.isometric) return [];
  const faults: Fault[] = [];
  for (const judged of work) {
    const { reps, loadKg } = judged.set;
    const reserve = reserveOf(judged.set);
    const name = nameInside(exercise);
    if (reserve !== undefined && reserve < p.leastReserve)
      faults.push({
        excess: 1 - reserve / p.leastReserve,
        what: `${name} with ${counted(reserve, 'repetition')} in reserve`,
      });
    if (reps !== undefined && reps < p.leastReps && loadKg !== undefined)
      faults.push({ excess: 1 - reps / p.leastReps, what: `${name} for ${counted(reps, 'repetition')}` });
    // Without a reserve the share is only an upper bound, and every set of eight would be over the limit.
    const share = reserve === undefined ? undefined : shareOfSet(judged);
    if (share !== undefined && share * 100 > p.mostShare) {
      const percent = Math.round(share * 100);
      faults.push({
        excess: Math.min(1, (share * 100) / p.mostShare - 1),
        what: `${name} at ${percent} % of a maximum`,
      });
    }
  }
  return faults;
};

/** Nothing earlier is known of somebody new to lifting, so a lift is new when the log first shows it. */
const newLegLifts = (lift: LiftReading, view: View): number =>
  lift.exercises.filter(
    (reading) => isLegLift(reading) && view.exposures.get(reading.exercise!.id)?.[0]?.lift === lift,
  ).length;

const newLiftsFault = (lift: LiftReading, view: View, most: number): Fault[] => {
  const count = newLegLifts(lift, view);
  return count > most
    ? [{ excess: 1 - most / count, what: `${counted(count, 'new leg lift')} at once` }]
    : [];
};

/** The first sessions or the first weeks of the log, whichever last longer. */
const isEarly = ({ day }: LiftReading, view: View, p: Values<typeof params>): boolean => {
  const first = view.lifts[0]!.day;
  return day < first + p.firstWeeks * 7 || day <= (view.lifts[p.firstSessions - 1]?.day ?? day);
};

export default defineRule({
  id: 'novice-too-heavy',
  family: 'intensity',
  level: 'should',
  statement:
    'If you are new to lifting, use loads for {leastReps} repetitions or more in the first {firstWeeks} weeks and {firstSessions} sessions, keep {leastReserve} in reserve, and begin with at most {mostNewLifts} new leg lifts a session.',
  why: 'Muscles that are new to a lift get sore from little, and learn from little. A few weeks of moderate loads teach the movements and leave legs that can still run.',
  message: 'One of the first sessions had {what}',
  remedy:
    'Take loads that you could lift {leastReserve} more times after {leastReps} repetitions, and begin with new lifts one or two at a time.',
  blindSpot: 'What you lifted before the log began.',
  sources: [
    cite('acsm-2009', 'For novices: loads that allow 8 to 12 repetitions.'),
    cite('article-eight-mistakes', 'Beginners start with moderate weights to learn the form, then add load.'),
    cite(
      'ours',
      'How long the start lasts (6 sessions and 4 weeks), 75 % of a maximum, 3 repetitions in reserve, 2 new leg lifts a session, no depth jumps.',
    ),
  ],
  dissent: [cite('article-strong-and-explosive', 'Be strong, lift heavy: it names no easier start.')],
  params,
  over: eachLift({ needsSets: true, decidedAt: 'set' }),
  check: ({ lift, view }, p) => {
    const { experience } = view.athlete;
    if (experience === undefined) return { cannot: 'experience' };
    if (experience !== 'novice' || !isEarly(lift, view, p)) return undefined;
    const faults = lift.exercises.flatMap((reading) => exerciseFaults(reading, p));
    faults.push(...newLiftsFault(lift, view, p.mostNewLifts));
    const worst = faults.reduce<Fault | undefined>(
      (a, b) => (a === undefined || b.excess > a.excess ? b : a),
      undefined,
    );
    if (!worst) return undefined;
    return { excess: worst.excess, facts: { what: worst.what }, sessions: [lift.session] };
  },
});
