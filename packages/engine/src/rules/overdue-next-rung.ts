import { ladders } from '../catalog/index.ts';
import type { Exercise } from '../domain/index.ts';
import { defineRule } from '../rule.ts';
import { eachDoneExercise } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { sessionsSinceEasy } from '../strength/become-easy.ts';
import { nameInside } from '../strength/names.ts';
import { hasLoad, sinceLayoff } from '../strength/series.ts';
import type { Exposure, View } from '../view.ts';

const params = {
  topReps: { is: 'Top of the rep range of a light exercise', unit: 'reps', default: 12, min: 6, max: 30 },
  leastReserve: {
    is: 'Reps in reserve that show it has become easy',
    unit: 'reps',
    default: 2,
    min: 1,
    max: 5,
  },
  fullHoldSeconds: { is: 'A full hold', unit: 's', default: 45, min: 20, max: 120 },
  moreSessions: {
    is: 'Sessions on the rung after two that met this',
    unit: 'sessions',
    default: 4,
    min: 0,
    max: 20,
  },
  leastWeeks: {
    is: 'Weeks on the rung before it can be overdue',
    unit: 'weeks',
    default: 0,
    min: 0,
    max: 16,
  },
} as const;

/** An exercise left out for four weeks is no longer on its rung (ours). */
const currentDays = 28;
const wholeMissSessions = 12;

const isClimbed = (exercise: Exercise): boolean =>
  exercise.ladder !== undefined && (exercise.role === 'strength' || exercise.role === 'stability');

/** A lift for high loads goes on by load once there is one: the next weight, not the next rung. */
const goesOnByLoad = (exercise: Exercise, latest: Exposure): boolean =>
  exercise.highResistance && hasLoad(latest);

const nextRung = ({ ladder }: Exercise): Exercise | undefined =>
  ladder && ladders.find(({ id }) => id === ladder.id)?.rungs[ladder.rung];

/** Somebody who does a harder exercise of the ladder too has gone on already. */
const doesHarder = ({ ladder }: Exercise, view: View, day: number): boolean =>
  [...view.exposures.values()].some((exposures) => {
    const other = exposures[0]!.reading.exercise!.ladder;
    const latest = exposures.at(-1)!;
    const last = latest.lift.day;
    return other?.id === ladder!.id && other.rung > ladder!.rung && last > day - currentDays;
  });

export default defineRule({
  id: 'overdue-next-rung',
  family: 'progression',
  level: 'prefer',
  statement:
    'When an exercise has become easy ({topReps} repetitions with {leastReserve} in reserve, or {fullHoldSeconds} s held, twice in a row), go to the next harder one within {moreSessions} sessions.',
  why: 'An exercise that has become easy has done its work. The next harder one asks the same muscles for more.',
  message: '{exercise} has been easy for {sessions} sessions: the next step is {next}',
  remedy:
    'Try {next}, with fewer repetitions or a shorter hold. Keep the old exercise as a warm-up if you like it.',
  blindSpot: 'Pain, and a difference between the sides, which should both be small first.',
  sources: [
    cite(
      'practice',
      'Two sessions at the top of the range with 2 in reserve, or the full hold, before a harder exercise.',
    ),
    cite(
      'article-four-mistakes',
      'After 4 to 6 weeks move on to a more challenging exercise for the same muscles.',
    ),
    cite('kassiano-2022', 'Systematic variation helps.'),
    cite('ours', '12 reps, 45 s and 4 more sessions; exercises for high loads go on by load instead.'),
  ],
  dissent: [
    cite(
      'eihara-2022',
      'Programmes of ten weeks and more did better (g −0.45) than those of 6 to 8 (g −0.21): exercises need not change soon.',
    ),
    cite(
      'storen-2008',
      'One exercise, the half squat, was kept for all of eight weeks, and economy improved.',
    ),
  ],
  params,
  over: eachDoneExercise(isClimbed, 'longer-history'),
  check: ({ exercise, exposures, view }, p) => {
    const next = nextRung(exercise);
    const latest = exposures.at(-1)!;
    const last = latest.lift.day;
    const known = Math.min(view.window.to, view.liftCoverage!.to);
    if (!next || goesOnByLoad(exercise, latest)) return undefined;
    if (known - last >= currentDays || doesHarder(exercise, view, last)) return undefined;
    const series = sinceLayoff(exposures);
    const { since, unknown } = sessionsSinceEasy(series, p);
    if (unknown) return { cannot: 'reserve' };
    const weeks = (last - series[0]!.lift.day) / 7;
    if (since < p.moreSessions || since < 0 || weeks <= p.leastWeeks) return undefined;
    const easy = series.slice(-since - 2);
    return {
      excess: Math.min(1, (since - p.moreSessions + 1) / wholeMissSessions),
      facts: {
        exercise: exercise.name,
        next: nameInside(next),
        sessions: easy.length,
        weeks: Math.floor(weeks),
      },
      sessions: easy.map(({ lift }) => lift.session),
      days: [last],
    };
  },
});
