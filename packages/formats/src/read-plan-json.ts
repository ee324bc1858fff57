import {
  type CrossSession,
  type ExerciseSet,
  exerciseById,
  type Moment,
  type Plan,
  type PlannedItem,
  type PlannedSession,
  type PlannedWeek,
  parseDay,
  type Run,
  type StrengthSession,
} from '@carryover/engine';
import type * as z from 'zod';
import { UnreadableFile } from './read/errors.ts';
import { planSchema } from './write/plan-schema.ts';

type PlanJson = z.infer<typeof planSchema>;
type WeekJson = PlanJson['weeks'][number];
type SessionJson = WeekJson['sessions'][number];
type ItemJson = SessionJson['items'][number];

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

const itemOf = (item: ItemJson, file: string): PlannedItem => {
  const exercise = exerciseById(item.exercise);
  if (!exercise) throw new UnreadableFile(file, `there is no exercise "${item.exercise}" in the catalogue.`);
  const { reps, seconds, loadKg, rir: reserve, note, sets, restSeconds } = item;
  const timed = seconds !== undefined;
  return {
    entry: {
      exercise,
      intent: item.intent,
      sets,
      range: item.range,
      timed,
      reserve,
      restSeconds,
      ...given({ group: item.group }),
      why: [],
    },
    sets,
    restSeconds,
    ...given({ reps, seconds, loadKg, reserve, note }),
    why: [],
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
  frame: {
    kind: json.kind,
    menu: json.menu,
    dose: { setShare: 1, loadShare: 1, moreReserve: 0, contactShare: 1 },
    frozen: false,
  },
  session: {
    kind: 'strength',
    id: json.id,
    // The half is the slot in which the session was placed.
    at: { ...momentOf(json), ...given({ half: json.part }) },
    status: 'planned',
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
  why: [],
});

const weekOf = (json: WeekJson, file: string): PlannedWeek => ({
  start: dayOf(json.start),
  block: json.block,
  deload: json.deload,
  provisional: json.provisional,
  runs: json.runs.map(runOf),
  crosses: json.crosses.map(crossOf),
  sessions: json.sessions.map((session) => sessionOf(session, file)),
  locked: json.locked.map(lockedOf),
  why: [],
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The plan of a file that `writePlanJson` wrote, to set a newer one beside: its weeks with their runs and sessions.
 * Reasons, breaches and what was done before are the newer plan's to tell, and are left out. Throws UnreadableFile.
 */
export const readPlanJson = (text: string, file: string): Plan => {
  const result = planSchema.safeParse(parsed(text));
  if (!result.success)
    throw new UnreadableFile(
      file,
      'this is no plan of Carryover. Write one with carryover plan --output-file plan.json.',
    );
  const { preset, window, zone, weeks, penalty, proven } = result.data;
  const athlete = given({ zone });
  return {
    athlete,
    preset,
    window: { from: dayOf(window.from), to: dayOf(window.to) },
    log: { athlete, sessions: [], coverage: {} },
    weeks: weeks.map((week) => weekOf(week, file)),
    breaches: [],
    penalty,
    proven,
    conflicts: [],
    advice: [],
  };
};
