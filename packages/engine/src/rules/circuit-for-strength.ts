import { type Breach, type Cannot, defineRule } from '../rule.ts';
import { eachLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { mostHypertrophyReps } from '../strength/goals.ts';
import type { ExerciseReading, JudgedSet, LiftReading } from '../strength/reading.ts';
import { groupsOf, mostRestSeconds, restInRound } from '../strength/rest.ts';

const fewestStations = 3;
/** A circuit by its name alone, rests unknown: half a miss (ours). */
const excessByName = 0.5;

const isStrengthSet = ({ set, hard }: JudgedSet): boolean =>
  hard !== false && (set.reps ?? 0) <= mostHypertrophyReps;

/** At least half of the sets are for strength: rounds of core, balance or long sets lose nothing by short rests. */
const isStrengthWork = (stations: readonly ExerciseReading[]): boolean => {
  const sets = stations.flatMap(({ exercise, work }) => work.map((judged) => ({ exercise, judged })));
  const strength = sets.filter(
    ({ exercise, judged }) => exercise?.role === 'strength' && !exercise.isometric && isStrengthSet(judged),
  );
  return strength.length > 0 && strength.length * 2 >= sets.length;
};

const saysStrength = ({ session }: LiftReading): boolean =>
  session.focus !== 'core' &&
  session.focus !== 'mobility' &&
  session.effort !== 'light' &&
  session.effort !== 'stability';

/** The rounds of a session: groups of three exercises or more, or all of it when it is called a circuit. */
const roundsOf = (lift: LiftReading): (readonly ExerciseReading[])[] => {
  if (lift.session.circuit) return [lift.exercises.filter(({ work }) => work.length > 0)];
  return [...groupsOf(lift).values()].filter((stations) => stations.length >= fewestStations);
};

interface Rest {
  readonly seconds: number;
  readonly words: string;
  /** A bound above the limit proves nothing. */
  readonly isBound: boolean;
}

/** Told with the sets, or the most that the session's length leaves for each of them. */
const restKnown = (lift: LiftReading, stations: readonly ExerciseReading[]): Rest | undefined => {
  const told = restInRound(stations);
  if (told !== undefined)
    return { seconds: told, words: `${Math.round(told)} s of rest between sets`, isBound: false };
  const most = mostRestSeconds(lift);
  if (most === undefined || lift.workSets < 2) return undefined;
  const seconds = most / (lift.workSets - 1);
  const words = `at most ${Math.round(seconds)} s of rest between sets, by the session’s length`;
  return { seconds, words, isBound: true };
};

const judgeWord = (lift: LiftReading): Breach | Cannot | undefined => {
  const { session } = lift;
  if (!session.circuit) return session.effort === undefined ? { cannot: 'sets' } : undefined;
  if (!saysStrength(lift)) return undefined;
  return { excess: excessByName, facts: { rest: 'rests not logged' }, sessions: [session] };
};

export default defineRule({
  id: 'circuit-for-strength',
  family: 'intensity',
  level: 'prefer',
  statement:
    'Do strength work in sets with {leastRestSeconds} s of rest or more between them, not as a circuit.',
  why: 'Without rest the force drops from round to round, and the session trains how well you stand fatigue. The road does that already. A circuit is far better than nothing; for strength the same sets with rest are better still.',
  message: 'Strength work done as a circuit: {rest}',
  remedy:
    'Do the same exercises one after the other, or in pairs that use different muscles, and rest until the next set can be as strong as the last.',
  sources: [
    cite(
      'article-eight-mistakes',
      'Circuits, timers and short rests turn lifting into cardio, and force is lost.',
    ),
    cite(
      'article-four-mistakes',
      'Classes with many repetitions and little rest do not always train the strength that running needs.',
    ),
    cite(
      'article-strong-and-explosive',
      'Whatever circuit comes to mind that day: that is the actual problem.',
    ),
    cite('grgic-2018-rest', 'Trained people gain most strength with more than 2 min of rest between sets.'),
    cite('ours', 'Rounds of 3 exercises or more with less than 60 s of rest count as a circuit.'),
  ],
  dissent: [cite('acsm-2026', 'Circuits count as beneficial, as people keep them up.')],
  params: {
    leastRestSeconds: {
      is: 'Least mean rest from one set to the next',
      unit: 's',
      default: 60,
      min: 20,
      max: 180,
    },
  },
  over: eachLift({ decidedAt: 'set' }),
  check: ({ lift }, { leastRestSeconds }) => {
    const { session, hasSets } = lift;
    if (!hasSets) return judgeWord(lift);
    let unknown = false;
    let worst: { excess: number; words: string } | undefined;
    for (const stations of roundsOf(lift)) {
      if (!isStrengthWork(stations)) continue;
      const rest = restKnown(lift, stations);
      const short = rest !== undefined && rest.seconds < leastRestSeconds;
      if (!short && (rest === undefined || rest.isBound)) {
        if (session.circuit) worst ??= { excess: excessByName, words: 'rests not logged' };
        else unknown = true;
      }
      if (!short) continue;
      const excess = 1 - rest.seconds / leastRestSeconds;
      if (worst === undefined || excess > worst.excess) worst = { excess, words: rest.words };
    }
    if (worst) return { excess: worst.excess, facts: { rest: worst.words }, sessions: [session] };
    return unknown ? { cannot: 'rest-times' } : undefined;
  },
});
