// Made-up running weeks to plan strength around: no two alike, some of them too full to be clean.
import {
  exerciseById,
  halves,
  inOrder,
  type Moment,
  parseDay,
  presetById,
  type Run,
  type RunType,
  rules,
  type Session,
  type StrengthSession,
  type TrainingLog,
  viewOf,
} from '@carryover/engine';
import { momentsAround, type PlacementInput } from '../../../packages/engine/src/planner/placement/index.ts';
import { type Chance, seeded } from '../../seeded.ts';

const firstDay = parseDay('2027-01-04') ?? 0;
const seed = 20_270_104;
const minutes = 45;

const runOn = (day: number, at: Omit<Moment, 'day'>, type: RunType, durationMinutes: number): Run => ({
  id: `run-${day}-${at.half ?? at.minuteOfDay}`,
  kind: 'run',
  status: 'planned',
  at: { day, ...at },
  type,
  typeConfidence: 1,
  typeEvidence: [],
  durationMinutes,
});

const weekOfRuns = (start: number, chance: Chance): Run[] => {
  const quality: readonly [RunType, ...RunType[]] = ['intervals', 'threshold', 'hills'];
  const half = (): Omit<Moment, 'day'> => ({ half: chance.pick(halves) });
  return [
    runOn(start, half(), 'easy', chance.between(30, 60)),
    runOn(start + 1, half(), chance.pick(quality), 60),
    runOn(start + chance.between(2, 3), half(), chance.pick(['steady', 'easy']), 50),
    runOn(start + 4, { minuteOfDay: 18 * 60 + 30 }, chance.pick(quality), 50),
    runOn(start + 5, half(), chance.pick(['easy', 'steady', 'threshold']), 40),
    runOn(start + 6, { half: 'am' }, 'long', chance.between(80, 150)),
  ];
};

const squat = { role: 'work', reps: 5, loadKg: 80, rir: 2 } as const;
const jump = { role: 'work', reps: 5 } as const;

const sessionOf = (exercises: StrengthSession['exercises']): StrengthSession => ({
  id: 'session',
  kind: 'strength',
  status: 'planned',
  at: { day: firstDay },
  exercises,
});

const contents = [
  sessionOf([
    { name: 'Back squat', exerciseId: 'squat-back', sets: [squat, squat, squat, squat] },
    { name: 'Romanian deadlift', exerciseId: 'deadlift-romanian', sets: [squat, squat, squat] },
  ]),
  sessionOf([
    { name: 'Box jump', exerciseId: 'box-jump', sets: [jump, jump, jump] },
    { name: 'Split squat', exerciseId: 'split-squat', sets: [squat, squat, squat] },
  ]),
];

/** So many weeks with two sessions each, every half of a day open. */
export const seasonOf = (weeks: number): PlacementInput => {
  const chance = seeded(seed);
  const starts = Array.from({ length: weeks }, (_, week) => firstDay + week * 7);
  const days = { from: firstDay, to: firstDay + weeks * 7 - 1 };
  const sessions: Session[] = inOrder(starts.flatMap((start) => weekOfRuns(start, chance)));
  const log: TrainingLog = { athlete: {}, sessions, coverage: { runs: days } };
  const preset = presetById('evidence');
  if (!preset) throw new Error('There is no preset evidence.');
  const { lifts } = viewOf({ ...log, sessions: contents, coverage: {} }, days, exerciseById);
  return {
    weeks: starts.map((start, week) => ({
      start,
      sessions: lifts.map((lift, place) => ({ id: `${week}-${place}`, lift, minutes })),
    })),
    log,
    earliest: firstDay,
    openMinutes: () => 60,
    momentOf: momentsAround(log),
    options: { preset, rules },
  };
};
