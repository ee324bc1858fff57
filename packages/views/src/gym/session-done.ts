import {
  type Day,
  exerciseById,
  fold,
  formatDay,
  type JournalState,
  type KeptEntry,
  type LiftReading,
  type Plan,
  type PlanChange,
  type PlannedItem,
  type PlannedSession,
  viewOf,
} from '@carryover/engine';
import { type LoadUnit, loadsInUnit } from '@carryover/formats';
import { planFrom } from '../plan/index.ts';
import { loadUnitOf } from '../request/index.ts';
import type { GymContext } from './context.ts';
import { numbersOf } from './numbers.ts';
import type { DoneExercise, SessionDone } from './session-done-type.ts';
import { prescriptionOf, reasonOf } from './words.ts';

/** The journal as if the session had never been: neither it nor its sets. */
const withoutSession = (entries: readonly KeptEntry[], id: string): readonly KeptEntry[] =>
  entries.filter(({ entry }) => {
    const { session } = entry.body;
    return entry.id !== id && !(entry.kind === 'set-logged' && session === id);
  });

const readingOf = ({ log }: JournalState, id: string, today: Day): LiftReading | undefined =>
  viewOf(log, { from: today, to: today }, exerciseById).lifts.find(
    ({ session }) => session.id === id && session.status === 'done',
  );

const sessionsOf = ({ weeks }: Plan): readonly PlannedSession[] => weeks.flatMap(({ sessions }) => sessions);

const itemIn = (session: PlannedSession | undefined, exercise: string): PlannedItem | undefined =>
  session?.items.find(({ entry }) => entry.exercise.id === exercise);

const numbers = ['sets', 'reps', 'seconds', 'loadKg', 'reserve'] as const;
const isSame = (a: PlannedItem, b: PlannedItem): boolean => numbers.every((name) => a[name] === b[name]);

interface Plans {
  /** As planned had the session not been, and with it. */
  readonly before: Plan;
  readonly after: Plan;
  readonly today: Day;
  readonly unit: LoadUnit;
}

/** Of the next session with the exercise: its numbers, and those it would have had. */
const nextOf = (exercise: string, { before, after, today, unit }: Plans): Pick<DoneExercise, 'next'> => {
  const ahead = sessionsOf(after).filter(({ session }) => session.at.day > today);
  const session = ahead.find((each) => itemIn(each, exercise));
  const item = itemIn(session, exercise);
  if (!session || !item) return {};
  const same = sessionsOf(before).find((each) => each.session.id === session.session.id);
  const was = itemIn(same, exercise);
  const { sets, reps, seconds, loadKg, reserve } = item;
  return {
    next: {
      date: formatDay(session.session.at.day),
      says: prescriptionOf(item, sets, unit),
      asks: {
        sets,
        ...numbersOf({
          role: 'work',
          ...(reps === undefined ? {} : { reps }),
          ...(seconds === undefined ? {} : { seconds }),
          ...(loadKg === undefined ? {} : { loadKg }),
          ...(reserve === undefined ? {} : { rir: reserve }),
        }),
      },
      ...(was && !isSame(was, item) ? { was: prescriptionOf(was, was.sets, unit) } : {}),
      why: item.why
        .filter(({ of }) => of === 'load' || of === 'reps' || of === 'sets')
        .map((why) => reasonOf(why, unit)),
    },
  };
};

const doneExercises = (reading: LiftReading, plans: Plans): readonly DoneExercise[] =>
  reading.exercises
    .filter(({ work }) => work.length > 0)
    .map(({ exercise, performed, work, hardSets }) => ({
      exercise: exercise?.id ?? '',
      name: exercise?.name ?? performed.name,
      eachSide: exercise?.laterality === 'unilateral',
      sets: work.map(({ set }) => numbersOf(set)),
      hardSets,
      ...(exercise ? nextOf(exercise.id, plans) : {}),
    }));

/** Numbers are told with their exercises, and that it was done is known. */
const ofWholePlan: ReadonlySet<PlanChange['what']['kind']> = new Set([
  'moved',
  'dropped',
  'added',
  'exercise',
  'run',
]);

/** What the plan has otherwise because of the session, beside what it had otherwise already. */
const changesOf = (
  after: ReturnType<typeof planFrom>,
  before: ReturnType<typeof planFrom>,
  again: () => ReturnType<typeof planFrom>,
): readonly string[] => {
  // Without an accepted plan there is only the one that was made a moment before.
  const { changes = [] } = after.changes === undefined ? again() : after;
  const known = new Set(before.changes?.map(({ says }) => says));
  return changes
    .filter(({ what, says }) => ofWholePlan.has(what.kind) && !known.has(says))
    .map(({ says }) => says);
};

/** The session that was just done, and what changes next time; undefined where there is none of that id. */
export const sessionDone = (context: GymContext, id: string): SessionDone | undefined => {
  const { entries, state, today, unit = loadUnitOf(state, today) } = context;
  const reading = readingOf(state, id, today);
  if (!reading) return undefined;
  const before = planFrom(fold(withoutSession(entries, id)), today);
  const after = planFrom(state, today);
  const plans: Plans = { before: before.plan, after: after.plan, today, unit };
  const { session, hardSets, contacts, workSets } = reading;
  const next = sessionsOf(after.plan).find((each) => each.session.at.day > today)?.session;
  const changes = changesOf(after, before, () => planFrom(state, today, { before: before.plan }));
  return {
    id,
    title: session.title ?? '',
    date: formatDay(session.at.day),
    ...(session.durationMinutes === undefined ? {} : { minutes: session.durationMinutes }),
    sets: workSets,
    hardSets,
    contacts,
    exercises: doneExercises(reading, plans),
    changes: changes.map((says) => loadsInUnit(says, unit)),
    ...(next ? { next: { date: formatDay(next.at.day), title: next.title ?? '' } } : {}),
  };
};
