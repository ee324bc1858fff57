import type { Equipment, Exercise } from '../domain/index.ts';
import { defineRule } from '../rule.ts';
import { counted, eachDoneExercise } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { hasLoad } from '../strength/series.ts';
import { unchangedStretch } from '../strength/unchanged.ts';

const params = {
  leastWeeks: { is: 'Weeks unchanged that are too long', unit: 'weeks', default: 8, min: 4, max: 26 },
  leastSessions: { is: 'Sessions of the lift in them', unit: 'sessions', default: 10, min: 4, max: 40 },
  sameWithin: { is: 'Change that counts as none', unit: '%', default: 2, min: 0, max: 10 },
  easyReserve: {
    is: 'Reps in reserve from which it is plainly light',
    unit: 'reps',
    default: 3,
    min: 1,
    max: 5,
  },
} as const;

/** Half a year unchanged is a whole miss (ours). */
const wholeMissWeeks = 26;

/** Without a weight there is nothing to lift: reps alone say little of these. */
const weights: readonly Equipment[] = [
  'barbell',
  'dumbbell',
  'kettlebell',
  'machine',
  'smith',
  'cable',
  'trap-bar',
];

const needsWeight = ({ equipment }: Exercise): boolean => equipment.some((item) => weights.includes(item));

/** Logged reserve grades it: a lift with three reps to spare is plainly light, one that is hard is only stuck. */
const gradeOf = (reserve: number | undefined, easy: number): number =>
  reserve === undefined ? 1 : Math.min(1, Math.max(0.25, (reserve + 1) / (easy + 1)));

export default defineRule({
  id: 'too-light-for-months',
  family: 'intensity',
  level: 'prefer',
  statement:
    'Let each lift move on: change its load, repetitions or sets before {leastWeeks} weeks and {leastSessions} sessions have been the same.',
  why: 'The body gets used to a weight. After that, the same weight for the same repetitions keeps what you have and adds little.',
  message: '{exercise}: {load} for {times}, unchanged for {weeks} weeks ({sessions} sessions)',
  remedy:
    'Try one more repetition in each set, then the next weight. If there is none, take a harder exercise for the same muscles.',
  blindSpot: 'Better control and more depth, and how hard the sets felt when no reps in reserve were logged.',
  sources: [
    cite(
      'acsm-2009',
      'When one or two repetitions more than asked for can be done, loads should rise by 2 to 10 %.',
    ),
    cite('article-eight-mistakes', 'The same weights for months: you are maintaining, not improving.'),
    cite('article-four-mistakes', 'You should keep adding resistance, repetitions or intensity over time.'),
    cite('ours', '8 weeks, 10 sessions, and 2 % as no change; lighter weeks are left aside.'),
  ],
  dissent: [
    cite(
      'spiering-2021',
      'The same load once a week kept strength for up to 32 weeks in the young: in season, keeping may be the aim.',
    ),
  ],
  params,
  over: eachDoneExercise((exercise) => exercise.role === 'strength' && !exercise.isometric),
  check: ({ exercise, exposures, view }, p) => {
    const { from, to } = view.liftCoverage!;
    if (Math.min(to, view.window.to) - from + 1 < p.leastWeeks * 7) return { cannot: 'longer-history' };
    if (needsWeight(exercise) && !exposures.some(hasLoad)) return { cannot: 'loads' };
    const wanted = { weeks: p.leastWeeks, sessions: p.leastSessions, within: p.sameWithin / 100 };
    const stretch = unchangedStretch(exposures, wanted);
    if (!stretch) return undefined;
    const weeks = (stretch.to - stretch.from) / 7;
    return {
      excess: Math.min(1, weeks / wholeMissWeeks) * gradeOf(stretch.reserve, p.easyReserve),
      facts: {
        exercise: exercise.name,
        load: stretch.loadKg === 0 ? 'body weight' : `${Math.round(stretch.loadKg * 10) / 10} kg`,
        reps: Math.round(stretch.reps),
        times: counted(Math.round(stretch.reps), 'repetition'),
        weeks: Math.floor(weeks),
        sessions: stretch.done.length,
        reserve: stretch.reserve ?? 'not logged',
      },
      sessions: stretch.done.map(({ lift }) => lift.session),
      days: [stretch.to],
    };
  },
});
