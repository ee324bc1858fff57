// Weeks with runs, races, other sport and strength that stays, and sessions to place among them.
import fc from 'fast-check';
import { exerciseById } from '../../../catalog/index.ts';
import {
  type Day,
  halves,
  inOrder,
  parseDay,
  type Run,
  runTypes,
  type Session,
  type StrengthSession,
  type TrainingLog,
} from '../../../domain/index.ts';
import { logOfText } from '../../../example.ts';
import { presets } from '../../../presets/index.ts';
import type { Preset } from '../../../presets/preset.ts';
import type { Rule } from '../../../rule.ts';
import type { LiftReading } from '../../../strength/reading.ts';
import { viewOf } from '../../../view.ts';
import { momentsAround } from '../moments.ts';
import type { Placeable, PlacementInput } from '../placement.ts';

const firstDay = parseDay('2027-01-04')!;

const readLine = (line: string): LiftReading => {
  const log = logOfText(`2027-01-04\nMon ${line}`);
  return viewOf(log, { from: firstDay, to: firstDay + 6 }, exerciseById).lifts[0]!;
};

/** Each with exercises of its own, so that what one holds says nothing of another. */
const contents: readonly LiftReading[] = [
  'lift legs: squat-back 3x5 80kg rir2; calf-raise-single 3x8/side ?',
  'lift legs: deadlift-romanian 6x5 80kg rir0; leg-press 6x6 120kg rir1 ?',
  'lift legs: box-jump 3x5; hip-thrust 3x6 60kg rir6 ?',
  'lift legs: broad-jump 10x5; depth-jump 10x5 ?',
  'lift legs: step-up 2x12/side rir6; side-plank 2x30s/side ?',
  'lift upper: pull-up 3x6 rir2; overhead-press 3x6 30kg rir2 ?',
  'lift core: pogo-hops 3x10; plank 3x30s ?',
  'lift legs heavy 40m ?',
  'lift legs light 30m ?',
  'lift legs 40m ?',
  'lift mobility 20m ?',
].map(readLine);

const moment = fc.oneof(
  fc.constantFrom({ half: 'am' as const }, { half: 'pm' as const }),
  fc.integer({ min: 330, max: 1260 }).map((minuteOfDay) => ({ minuteOfDay })),
);
const anyMoment = fc.oneof({ weight: 9, arbitrary: moment }, { weight: 1, arbitrary: fc.constant({}) });

const run = fc.record(
  {
    kind: fc.constant('run' as const),
    type: fc.constantFrom(...runTypes.filter((type) => type !== 'race')),
    typeConfidence: fc.constant(1),
    typeEvidence: fc.constant([]),
    durationMinutes: fc.integer({ min: 10, max: 200 }),
    distanceKm: fc.integer({ min: 2, max: 40 }),
    extras: fc.constantFrom(['strides' as const], ['hill-sprints' as const]),
  },
  { requiredKeys: ['kind', 'type', 'typeConfidence', 'typeEvidence'] },
);
const race = fc.record(
  {
    kind: fc.constant('run' as const),
    type: fc.constant('race' as const),
    typeConfidence: fc.constant(1),
    typeEvidence: fc.constant([]),
    distanceKm: fc.constantFrom(5, 10, 21.1, 42.2, 60),
    priority: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
  },
  { requiredKeys: ['kind', 'type', 'typeConfidence', 'typeEvidence'] },
);
const cross = fc.record({
  kind: fc.constant('cross' as const),
  sport: fc.constant('football'),
  hard: fc.boolean(),
  durationMinutes: fc.integer({ min: 30, max: 120 }),
});
const lift = fc.constantFrom(...contents).map(
  ({ session }): Omit<StrengthSession, 'id' | 'at' | 'status'> => ({
    kind: 'strength',
    exercises: [],
    effort: session.effort ?? 'heavy',
    focus: session.focus ?? 'legs',
    ...(session.durationMinutes === undefined ? {} : { durationMinutes: session.durationMinutes }),
  }),
);

const daysBefore = 7;

/** Done in the week before, planned from the first day on. */
const logOver = (weeks: number, most: number): fc.Arbitrary<TrainingLog> =>
  fc
    .record({
      sessions: fc.array(
        fc.record({
          what: fc.oneof(
            { weight: 12, arbitrary: run },
            { weight: 1, arbitrary: race },
            { weight: 2, arbitrary: cross },
            { weight: 2, arbitrary: lift },
          ),
          at: anyMoment,
          day: fc.integer({ min: -daysBefore, max: weeks * 7 }),
        }),
        { minLength: most >> 1, maxLength: most },
      ),
      knowsRuns: fc.integer({ min: 0, max: 19 }),
      knowsLifts: fc.boolean(),
    })
    .map(({ sessions, knowsRuns, knowsLifts }) => {
      const known = { from: firstDay - daysBefore, to: firstDay + weeks * 7 };
      // After three weeks of a log an exercise that it has not shown counts as new: what a session holds would depend
      // on its day, which is no matter of these tests.
      const getsOld = weeks > 2;
      const isTold = ({
        what,
        day,
      }: {
        readonly what: { readonly kind: string };
        readonly day: number;
      }): boolean => !(getsOld && day < 0 && what.kind === 'strength');
      return {
        athlete: {},
        sessions: inOrder(
          sessions.filter(isTold).map(
            ({ what, at, day }, index): Session => ({
              ...what,
              id: `log-${index}`,
              status: day < 0 ? 'done' : 'planned',
              at: { ...at, day: firstDay + day },
            }),
          ),
        ),
        coverage: {
          ...(knowsRuns === 0 ? {} : { runs: known }),
          ...(knowsLifts && !getsOld ? { lifts: { from: known.from, to: firstDay - 1 } } : {}),
        },
      };
    });

/** Numbers and levels that make every way of asking a rule matter. */
const settings = fc.record(
  {
    'heavy-sessions-too-close': fc.record({
      params: fc.record({ minHours: fc.constantFrom(30, 48, 96), dayHours: fc.constantFrom(0, 24, 48) }),
    }),
    'no-strength': fc.record({ params: fc.record({ maxGapDays: fc.integer({ min: 1, max: 10 }) }) }),
    'no-rest-day': fc.record({ level: fc.constantFrom('should' as const, 'prefer' as const) }),
    'no-rest-after-long-run': fc.record({ level: fc.constantFrom('should' as const, 'prefer' as const) }),
    'strength-off-easy-days': fc.record({ params: fc.record({ onHardDays: fc.constantFrom(0, 1) }) }),
    'strength-dropped-at-taper': fc.record({
      level: fc.constantFrom('should' as const, 'prefer' as const),
    }),
  },
  { requiredKeys: [] },
) satisfies fc.Arbitrary<Preset['rules']>;

interface Shape {
  readonly weeks: number;
  /** Sessions of the log, and sessions to place in a week. */
  readonly mostLogged: number;
  readonly leastSessions: number;
  readonly mostSessions: number;
  /** Of ten halves of a day, how many are open. */
  readonly openOfTen: number;
  readonly settings?: boolean;
}

const slot = (weeks: number) =>
  fc.record({
    day: fc.integer({ min: firstDay, max: firstDay + weeks * 7 - 1 }),
    half: fc.constantFrom(...halves),
  });

export const arbitraryInput = (shape: Shape, rules: readonly Rule[]): fc.Arbitrary<PlacementInput> =>
  fc
    .record({
      log: logOver(shape.weeks, shape.mostLogged),
      sessions: fc.array(
        fc.array(
          fc
            .record({
              lift: fc.constantFrom(...contents),
              minutes: fc.constantFrom(30, 45, 60),
              formerly: fc.oneof(
                { weight: 4, arbitrary: fc.constant(undefined) },
                { weight: 1, arbitrary: slot(shape.weeks) },
              ),
            })
            .map(({ formerly, ...each }) => (formerly ? { ...each, formerly } : each)),
          { minLength: shape.leastSessions, maxLength: shape.mostSessions },
        ),
        { minLength: shape.weeks, maxLength: shape.weeks },
      ),
      open: fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.constantFrom(40, 45, 60, 90)), {
        minLength: shape.weeks * 14,
        maxLength: shape.weeks * 14,
      }),
      earliest: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 6 })),
      preset: fc.constantFrom(...presets),
      settings: shape.settings ? settings : fc.constant({}),
    })
    .map(({ log, sessions, open, earliest, preset, settings: own }) =>
      readable({
        weeks: sessions.map((week, index) => ({
          start: firstDay + index * 7,
          sessions: week.map((each, place): Placeable => ({ ...each, id: `w${index}-${place}` })),
        })),
        log,
        earliest: firstDay + earliest,
        openMinutes: (day, half) => {
          const [chance, minutes] = open[(day - firstDay) * 2 + (half === 'am' ? 0 : 1)] ?? [10, 0];
          return chance <= shape.openOfTen ? minutes : 0;
        },
        momentOf: momentsAround(log),
        options: { preset, rules, settings: own },
      }),
    );

const inShort = ({ at, ...session }: Session): string => {
  const what = session.kind === 'run' ? session.type : session.kind;
  return `${at.day - firstDay} ${at.half ?? at.minuteOfDay ?? '-'} ${what} ${session.durationMinutes ?? ''}`;
};

/** Says what a counterexample is about, not all that an exercise is. */
const readable = (input: PlacementInput): PlacementInput =>
  Object.assign(input, {
    [fc.toStringMethod]: () =>
      JSON.stringify(
        {
          weeks: input.weeks.map(({ sessions }) =>
            sessions.map(({ lift, formerly, ...each }) => ({
              ...each,
              holds: contents.indexOf(lift),
              formerly: formerly && `${formerly.day - firstDay} ${formerly.half}`,
            })),
          ),
          log: input.log.sessions.map(inShort),
          coverage: input.log.coverage,
          earliest: input.earliest - firstDay,
          open: input.weeks.map(({ start }) =>
            Array.from({ length: 14 }, (_, index) =>
              input.openMinutes(start + (index >> 1), halves[index & 1]!),
            ),
          ),
          preset: input.options.preset.id,
          settings: input.options.settings,
        },
        null,
        1,
      ),
  });

/** The same, some days later. */
export const later = (input: PlacementInput, days: number): PlacementInput => {
  const shift = <T extends { readonly at: { readonly day: Day } }>(each: T): T => ({
    ...each,
    at: { ...each.at, day: each.at.day + days },
  });
  const { runs, lifts } = input.log.coverage;
  const range = (each: typeof runs) => each && { from: each.from + days, to: each.to + days };
  const log: TrainingLog = {
    ...input.log,
    sessions: input.log.sessions.map((session): Session => shift<Session | Run>(session)),
    coverage: {
      ...(runs ? { runs: range(runs)! } : {}),
      ...(lifts ? { lifts: range(lifts)! } : {}),
    },
  };
  return {
    ...input,
    log,
    weeks: input.weeks.map(({ start, sessions }) => ({
      start: start + days,
      sessions: sessions.map(({ formerly, ...session }) => ({
        ...session,
        ...(formerly ? { formerly: { ...formerly, day: formerly.day + days } } : {}),
      })),
    })),
    earliest: input.earliest + days,
    openMinutes: (day, half) => input.openMinutes(day - days, half),
    momentOf: momentsAround(log),
  };
};
