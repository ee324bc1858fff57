import { defineRule, type Values } from '../rule.ts';
import { eachLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { reserveOf, shareOfSet } from '../strength/judge-set.ts';
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
  if (depthJumps.has(exercise.id)) return [{ excess: 1, what: exercise.name.toLowerCase() }];
  if (exercise.role !== 'strength' || exercise.isometric) return [];
  const faults: Fault[] = [];
  for (const judged of work) {
    const { reps, loadKg } = judged.set;
    const reserve = reserveOf(judged.set);
    const name = exercise.name.toLowerCase();
    if (reserve !== undefined && reserve < p.leastReserve)
      faults.push({ excess: 1 - reserve / p.leastReserve, what: `${name} with ${reserve} in reserve` });
    if (reps !== undefined && reps < p.leastReps && loadKg !== undefined)
      faults.push({ excess: 1 - reps / p.leastReps, what: `${name} for ${reps} reps` });
    // Without a reserve the share is only an upper bound, and every set of eight would be over the limit.
    const share = reserve === undefined ? undefined : shareOfSet(judged);
    if (share !== undefined && share * 100 > p.mostShare) {
      const percent = Math.round(share * 100);
      faults.push({ excess: Math.min(1, (share * 100) / p.mostShare - 1), what: `${name} at ${percent} %` });
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
  return count > most ? [{ excess: 1 - most / count, what: `${count} new leg lifts at once` }] : [];
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
    'New to lifting: in the first {firstWeeks} weeks or {firstSessions} sessions use loads for {leastReps} reps or more, keep {leastReserve} in reserve, and add at most {mostNewLifts} new leg lifts a session.',
  why: 'Muscles and tendons that are new to a lift get sore from little and learn fast from little. A few weeks of moderate loads give the same strength with legs that can still run.',
  message: 'A first session with {what}',
  remedy:
    'Take a load that you could lift {leastReserve} more times after {leastReps} reps, and add new lifts one or two at a time.',
  blindSpot: 'What you lifted before the log began.',
  sources: [
    cite('acsm-2009', 'Novices train with loads for 8 to 12 repetitions.'),
    cite('article-eight-mistakes', 'Beginners start with moderate weights to learn the form, then add load.'),
    cite(
      'ours',
      'How long the start lasts (6 sessions or 4 weeks), 75 % of a maximum, 3 reps in reserve, 2 new leg lifts a session, no depth jumps.',
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
