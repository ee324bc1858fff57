import assert from 'node:assert/strict';
import {
  type Advice,
  type Athlete,
  audit,
  type BlockKind,
  cite,
  type Day,
  exerciseById,
  type Intent,
  type Plan,
  type PlannedItem,
  type PlannedSession,
  type PlannedWeek,
  parseWeeks,
  presets,
  type RuledBreach,
  rules,
  type Session,
  type SessionKind,
  type StrengthSession,
  type TrainingLog,
  type Week,
  type Why,
} from '@carryover/engine';

/** Two weeks around the night in which the clocks of Madrid change, 28 March 2027. */
const weeksText = `2027-03-22
Mon  07:00 run easy 45m | 18:00 lift legs heavy 45m: squat-back 5 40kg warmup, 3x5 60kg rir2 rest180s; split-squat 3x6/side 20kg rir2 rest120s; calf-raise-single 3x8/side rir2 rest90s; side-plank 2x30s/side rest60s ?
Tue  07:00 run intervals 60m
Wed  07:00 run easy 40m | cross football 60m
Thu  18:30 lift full explosive 35m: box-jump 3x5 rest90s; deadlift-romanian 3x6 50kg rir2 rest180s ?
Fri  18:00 lift mobility 20m
Sun  09:00 run long 120m

2027-03-29
Mon  run easy 40m
Tue  18:00 lift legs heavy 30m: squat-back 2x5 50kg rir4 rest180s; calf-raise-single 2x8/side rir3 rest90s ?
Wed  07:00 run threshold 50m
Sun  10:00 run race 21.1km
`;

const fullDose = { setShare: 1, loadShare: 1, moreReserve: 0, contactShare: 1 };

const why: readonly Why[] = [
  {
    of: 'load',
    says: 'Up 2.5 kg: both last sessions reached the top of the range with 2 in reserve.',
    method: 'double progression',
    facts: { stepKg: 2.5 },
    sources: [cite('ours', 'Two sessions at the top of the range before more load.')],
  },
];

const intentOf = (exerciseId: string): Intent => {
  const { role, isometric } = exerciseById(exerciseId)!;
  if (role === 'power') return 'power';
  return isometric ? 'hold' : 'strength';
};

const itemOf = ({ exerciseId = '', sets }: StrengthSession['exercises'][number]): PlannedItem => {
  const work = sets.filter(({ role }) => role === 'work');
  const { reps, seconds, loadKg, rir, restSeconds = 90 } = work[0]!;
  const low = reps ?? seconds ?? 1;
  return {
    entry: {
      exercise: exerciseById(exerciseId)!,
      intent: intentOf(exerciseId),
      sets: work.length,
      range: { low, high: low + 2 },
      timed: seconds !== undefined,
      reserve: rir,
      restSeconds,
      why,
    },
    sets: work.length,
    restSeconds,
    ...(reps === undefined ? {} : { reps }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(loadKg === undefined ? {} : { loadKg }),
    ...(rir === undefined ? {} : { reserve: rir }),
    why,
  };
};

const plannedOf = (session: StrengthSession): PlannedSession => {
  const kind: SessionKind = session.effort === 'explosive' ? 'explosive' : 'heavy';
  return {
    kind,
    frame: { kind, menu: kind === 'heavy' ? 'A' : 'B', dose: fullDose, frozen: false },
    session,
    minutes: session.durationMinutes ?? 40,
    items: session.exercises.map(itemOf),
    dropped: kind === 'explosive' ? ['Left out to fit 35 minutes: side plank.'] : [],
    why,
  };
};

const isOwn = (session: Session): session is StrengthSession =>
  session.kind === 'strength' && session.exercises.length > 0;

const weekOf = ({ firstDay, sessions }: Week, block: BlockKind): PlannedWeek => ({
  start: firstDay,
  block,
  blockNumber: 1,
  deload: block === 'taper',
  provisional: block === 'taper',
  runs: sessions.filter((session) => session.kind === 'run'),
  crosses: sessions.filter((session) => session.kind === 'cross'),
  sessions: sessions.filter(isOwn).map(plannedOf),
  locked: sessions.filter((session) => session.kind === 'strength').filter((session) => !isOwn(session)),
  why: [
    {
      of: 'block',
      says: 'Fewer repetitions, heavier loads.',
      sources: [cite('ours', 'An order of blocks.')],
    },
  ],
});

const breachesOf = (log: TrainingLog): RuledBreach[] =>
  audit(log, { preset: presets[0]!, rules }).findings.flatMap(({ rule, breaches }) =>
    breaches.map((breach) => ({ rule, breach })),
  );

const titled = (session: Session, title: string | undefined): Session =>
  title === undefined ? session : { ...session, title };

export interface ExampleOptions {
  readonly athlete?: Athlete;
  /** Instead of the titles that the sessions have, on every session. */
  readonly title?: string;
  readonly advice?: readonly Advice[];
}

const parsed = parseWeeks(weeksText, { status: 'planned' });
assert.deepEqual(parsed.errors, []);

const logOf = (weeks: readonly Week[], athlete: Athlete): TrainingLog => {
  const sessions = weeks.flatMap((week) => week.sessions);
  const window = { from: weeks[0]!.firstDay, to: weeks.at(-1)!.firstDay + 6 };
  return { athlete, sessions, coverage: { runs: window, lifts: window } };
};

/** Asked once: an audit takes longer than all that the tests of a writer do. */
const breaches = breachesOf(logOf(parsed.weeks, {}));

/** A short plan in which everything that a writer must handle occurs once, made by hand. */
export const examplePlan = ({ athlete = {}, title, advice }: ExampleOptions = {}): Plan => {
  const weeks = parsed.weeks.map((week) => ({
    ...week,
    sessions: week.sessions.map((session) => titled(session, title)),
  }));
  const log = logOf(weeks, athlete);
  const { sessions } = log;
  const window = { from: weeks[0]!.firstDay, to: weeks.at(-1)!.firstDay + 6 };
  const monday: Day = window.from;
  return {
    athlete,
    log,
    preset: 'evidence',
    window,
    weeks: [weekOf(weeks[0]!, 'strength'), weekOf(weeks[1]!, 'taper')],
    breaches,
    penalty: { must: 0, should: 750, moved: 0, prefer: 40 },
    proven: true,
    conflicts: [
      {
        week: monday,
        breaches: breaches.slice(0, 1),
        unplaced: [],
        between: [['intervals on Tuesday', 'no time on Wednesday']],
        changes: [
          {
            says: 'Move the intervals from Tuesday to Wednesday.',
            moves: [
              { runId: sessions[2]!.id, to: { day: monday + 2, half: 'am' } },
              { runId: sessions[0]!.id },
            ],
            clears: ['heavy-legs-before-quality-run'],
            penalty: { must: 0, should: 0, moved: 0, prefer: 40 },
          },
        ],
      },
      {
        week: monday + 7,
        breaches: [],
        unplaced: ['strength-2027-03-29-B'],
        between: [],
        changes: [
          {
            says: 'Make room for strength on Wednesday morning.',
            moves: [],
            opens: { day: monday + 9, half: 'am' },
            clears: [],
            penalty: { must: 0, should: 0, moved: 0, prefer: 0 },
          },
          {
            says: 'Leave out Strength B this week.',
            moves: [],
            drops: 'strength-2027-03-29-B',
            clears: [],
            penalty: { must: 0, should: 0, moved: 0, prefer: 60 },
          },
        ],
      },
    ],
    advice: advice ?? [
      { says: 'Two weeks are too short to see a trend.', why },
      { says: 'The clocks change on Sunday.', days: { from: monday + 6, to: monday + 6 }, why },
    ],
  };
};
