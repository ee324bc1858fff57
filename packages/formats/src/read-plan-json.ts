import {
  type CrossSession,
  type ExerciseSet,
  exerciseById,
  inOrder,
  type Moment,
  type Plan,
  type PlannedItem,
  type PlannedSession,
  type PlannedWeek,
  parseDay,
  type Run,
  type Session,
  type StrengthSession,
  type Why,
} from '@carryover/engine';
import type * as z from 'zod';
import { UnreadableFile } from './read/errors.ts';
import { planSchema } from './write/plan-schema.ts';

type PlanJson = z.infer<typeof planSchema>;
type WeekJson = PlanJson['weeks'][number];
type SessionJson = WeekJson['sessions'][number];
type ItemJson = SessionJson['items'][number];
type WhyJson = WeekJson['why'][number];

const given = <Words extends object>(words: Words): { [Name in keyof Words]?: NonNullable<Words[Name]> } =>
  Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Words]?: NonNullable<Words[Name]>;
  };

/** The schema has let only dates of the calendar through. */
const dayOf = (date: string): number => parseDay(date)!;

const minuteOfClock = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** The half follows from the clock where there is one. */
const momentOf = ({ date, part, time }: Pick<SessionJson, 'date' | 'part' | 'time'>): Moment => ({
  day: dayOf(date),
  ...(time === undefined ? given({ half: part }) : { minuteOfDay: minuteOfClock(time) }),
});

const plannedFrame = ({
  id,
  title,
  minutes,
  ...at
}: Pick<WeekJson['runs'][number], 'id' | 'title' | 'minutes' | 'date' | 'part' | 'time'>) => ({
  id,
  at: momentOf(at),
  status: 'planned' as const,
  ...given({ title, durationMinutes: minutes }),
});

const runOf = (run: WeekJson['runs'][number]): Run => ({
  kind: 'run',
  ...plannedFrame(run),
  type: run.type,
  typeConfidence: run.typeConfidence,
  typeEvidence: [],
  ...given({ distanceKm: run.distanceKm, priority: run.priority, extras: run.extras }),
});

const crossOf = (cross: WeekJson['crosses'][number]): CrossSession => ({
  kind: 'cross',
  ...plannedFrame(cross),
  sport: cross.sport,
  hard: cross.hard,
  ...given({ distanceKm: cross.distanceKm }),
});

const lockedOf = (locked: WeekJson['locked'][number]): StrengthSession => ({
  kind: 'strength',
  ...plannedFrame(locked),
  ...(locked.done ? { status: 'done' as const } : {}),
  exercises: locked.exercises.map((name) => ({ name, sets: [] })),
});

const whyOf = ({ of, says, rule, method, facts, sources }: WhyJson): Why => {
  const [first, ...more] = sources;
  return { of, says, sources: [first!, ...more], ...given({ ruleId: rule, method, facts }) };
};

const itemOf = (item: ItemJson, file: string): PlannedItem => {
  const exercise = exerciseById(item.exercise);
  if (!exercise) throw new UnreadableFile(file, `there is no exercise "${item.exercise}" in the catalogue.`);
  const { reps, seconds, loadKg, rir: reserve, note, nextRung, sets, restSeconds, inBlock } = item;
  return {
    entry: {
      exercise,
      intent: item.intent,
      sets: inBlock.sets,
      range: item.range,
      timed: inBlock.timed,
      reserve: inBlock.rir,
      restSeconds: inBlock.restSeconds,
      ...given({ group: item.group, how: inBlock.how, ownWeight: inBlock.ownWeight }),
      why: inBlock.why.map(whyOf),
    },
    sets,
    restSeconds,
    ...given({ reps, seconds, loadKg, reserve, note, nextRung }),
    why: item.why.map(whyOf),
  };
};

const setsOf = ({
  sets,
  reps,
  seconds,
  loadKg,
  rir,
  restSeconds,
  eachSide,
  warmUp,
}: ItemJson): ExerciseSet[] => {
  const sided = eachSide ? { eachSide } : {};
  const work: ExerciseSet = { role: 'work', ...given({ reps, seconds, loadKg, rir }), restSeconds, ...sided };
  return [
    ...warmUp.map((set): ExerciseSet => ({ role: 'warmup', ...given(set), ...sided })),
    ...Array.from({ length: sets }, () => work),
  ];
};

const sessionOf = (json: SessionJson, file: string): PlannedSession => ({
  kind: json.kind,
  frame: { kind: json.kind, menu: json.menu, dose: json.dose, frozen: json.frozen },
  session: {
    kind: 'strength',
    id: json.id,
    // The half is the slot in which the session was placed.
    at: { ...momentOf(json), ...given({ half: json.part }) },
    status: 'planned',
    ...given({ title: json.title }),
    durationMinutes: json.minutes,
    exercises: json.items.map((item) => ({
      name: item.name,
      exerciseId: item.exercise,
      sets: setsOf(item),
      ...given({ group: item.group }),
    })),
  },
  minutes: json.minutes,
  items: json.items.map((item) => itemOf(item, file)),
  dropped: json.dropped,
  why: json.why.map(whyOf),
});

/** One session of a plan, as `plannedSessionJson` wrote it. Throws UnreadableFile for exercises that are not known. */
export const plannedSessionOfJson = (json: SessionJson): PlannedSession => sessionOf(json, 'the session');

const weekOf = (json: WeekJson, file: string): PlannedWeek => ({
  start: dayOf(json.start),
  block: json.block,
  blockNumber: json.blockNumber,
  deload: json.deload,
  provisional: json.provisional,
  runs: json.runs.map(runOf),
  crosses: json.crosses.map(crossOf),
  sessions: json.sessions.map((session) => sessionOf(session, file)),
  locked: json.locked.map(lockedOf),
  why: json.why.map(whyOf),
});

const sessionsOf = ({ runs, crosses, sessions, locked }: PlannedWeek): readonly Session[] => [
  ...runs,
  ...crosses,
  ...locked,
  ...sessions.map(({ session }) => session),
];

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The plan of a file that `writePlanJson` wrote, to set a newer one beside: its weeks with their runs, their
 * sessions and the reasons. Breaches and what was done before are the newer plan's to tell, and are left out. Throws UnreadableFile.
 */
export const readPlanJson = (text: string, file: string): Plan => planOfJson(parsed(text), file);

/** The same of data that was parsed already. Throws UnreadableFile. */
export const planOfJson = (value: unknown, file: string): Plan => {
  const result = planSchema.safeParse(value);
  if (!result.success)
    throw new UnreadableFile(
      file,
      'this is no plan of Carryover. Write one with carryover plan --output-file plan.json.',
    );
  const { preset, window, zone, racesBeyond, penalty, proven } = result.data;
  const athlete = given({ zone });
  const weeks = result.data.weeks.map((week) => weekOf(week, file));
  return {
    athlete,
    preset,
    window: { from: dayOf(window.from), to: dayOf(window.to) },
    log: {
      athlete,
      sessions: inOrder([...weeks.flatMap(sessionsOf), ...racesBeyond.map(runOf)]),
      coverage: {},
    },
    weeks,
    breaches: [],
    penalty,
    proven,
    conflicts: [],
    advice: [],
  };
};
