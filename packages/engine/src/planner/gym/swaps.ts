import { exerciseById, exercises } from '../../catalog/index.ts';
import type { Day, Exercise, ExerciseSet, Gym, TrainingLog } from '../../domain/index.ts';
import { cite } from '../../sources/index.ts';
import { nameInside } from '../../strength/names.ts';
import { type Exposure, viewOf } from '../../view.ts';
import type { PlannedItem, PlannedSession } from '../plan.ts';
import type { PlanRequest } from '../request.ts';
import { situationOf } from '../session/build.ts';
import { choicesFor, isForKind, isOpen, type Situation, wellKnown } from '../session/choose.ts';
import { canStandFor, inPlace } from '../session/in-place.ts';
import { rolesOf } from '../session/roles.ts';
import { painsFor } from '../session/sore.ts';
import { achievableLoads, liftedLoads, prescribe, stateOf } from '../set/index.ts';
import { beginsBare } from '../set/loads.ts';
import type { Why } from '../why.ts';

/** A place of a session under way in which another exercise is to be done. */
export interface SwapInput {
  readonly request: PlanRequest;
  /** What there is today. */
  readonly gym: Gym;
  readonly today: Day;
  /** As it was begun. */
  readonly planned: PlannedSession;
  /** Its entry, whose sets are no history of their own exercise. */
  readonly session: string;
  readonly place: number;
}

/** Another exercise with numbers from its own history: no weight is carried over. */
export interface Swap {
  readonly item: PlannedItem;
  /** Warm-up sets first. */
  readonly sets: readonly ExerciseSet[];
}

/** Sessions of one exercise, oldest first; those of others say nothing of it. */
const historyOf = (log: TrainingLog, id: string, { session, today }: SwapInput): readonly Exposure[] => {
  const sessions = log.sessions.filter(
    (each) =>
      each.kind === 'strength' &&
      each.status === 'done' &&
      each.id !== session &&
      each.at.day <= today &&
      each.exercises.some(({ exerciseId }) => exerciseId === id),
  );
  return viewOf({ ...log, sessions }, { from: today, to: today }, exerciseById).exposures.get(id) ?? [];
};

const timesDone = (log: TrainingLog, session: string): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const each of log.sessions) {
    if (each.kind !== 'strength' || each.status !== 'done' || each.id === session) continue;
    for (const id of new Set(each.exercises.map(({ exerciseId }) => exerciseId)))
      if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
};

const whySwapped = (from: Exercise, to: Exercise, times: number, hasLoad: boolean): Why => {
  const what = from.pattern === to.pattern ? 'the same movement' : 'for the same place of the session';
  const known = `done in ${times === 1 ? 'one session' : `${times} sessions`} so far`;
  const load = times === 0 ? ', so its load is found by feel' : ', with a load of its own';
  return {
    of: 'exercise',
    says: `In place of the ${nameInside(from)}: ${what}, ${times === 0 ? 'new to you' : known}${hasLoad ? load : ''}.`,
    method: 'swap along pattern',
    facts: { inPlaceOf: from.id, sessions: times },
    sources: [
      cite('ours', 'The same movement for the same effort; loads of two exercises are never compared.'),
    ],
  };
};

/** What the day left of the sets and added to the reserve holds for another exercise too. */
const doseOf = ({ frame: { dose } }: PlannedSession, { entry, sets, reserve }: PlannedItem) => ({
  ...dose,
  setShare: Math.min(dose.setShare, sets / entry.sets),
  moreReserve: Math.max(dose.moreReserve, (reserve ?? 0) - (entry.reserve ?? 0)),
});

/** The numbers of an exercise in a place of the session, from its own history. */
const swappedTo = (input: SwapInput, exercise: Exercise, times: number): Swap => {
  const { request, gym, planned, place, today } = input;
  const { log } = request;
  const item = planned.items[place]!;
  const done = historyOf(log, exercise.id, input);
  const loads = achievableLoads(exercise, gym, liftedLoads(done)) ?? [];
  const why = whySwapped(
    item.entry.exercise,
    exercise,
    times,
    loads.length > 0 && !beginsBare({ ...item.entry, exercise }),
  );
  const entry = inPlace(item.entry, exercise, gym, why);
  return prescribe({
    entry,
    state: stateOf(done, entry),
    dose: doseOf(planned, item),
    frozen: planned.frame.frozen,
    athlete: log.athlete,
    loads: entry.ownWeight || loads.length === 0 ? undefined : loads,
    day: today,
    weekWhy: planned.why,
  });
};

/** The exercise in the place; undefined where the catalogue has none of that id, or the session no such place. */
export const swapTo = (input: SwapInput, id: string): Swap | undefined => {
  const exercise = exerciseById(id);
  if (!exercise || !input.planned.items[input.place]) return undefined;
  return swappedTo(input, exercise, timesDone(input.request.log, input.session).get(id) ?? 0);
};

/** Ids in the order in which the planner takes them for the places that an exercise can fill. */
const plannersOrder = (exercise: Exercise, situation: Situation): readonly string[] => {
  return [
    ...new Set(rolesOf(exercise.id).flatMap((role) => choicesFor(role, situation).map(({ id }) => id))),
  ];
};

const mostOptions = 8;

/** What can be done in a place instead, as the planner would choose: what is on its lists first, and what is known. */
export const swapsFor = (input: SwapInput): readonly Swap[] => {
  const { request, gym, planned, place, today, session } = input;
  const item = planned.items[place];
  if (!item) return [];
  const { log, minutes, options } = request;
  const exposures = timesDone(log, session);
  const situation = situationOf({
    block: item.entry.intent === 'strength' ? 'strength' : 'build',
    sessions: [{ menu: planned.frame.menu, kind: planned.kind }],
    athlete: log.athlete,
    gym,
    minutes,
    pains: painsFor(log.pains ?? [], today),
    exposures,
    options,
  });
  const { exercise } = item.entry;
  const order = plannersOrder(exercise, situation);
  const listedAt = ({ id }: Exercise): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const isKnown = ({ id }: Exercise): number => Number((exposures.get(id) ?? 0) >= wellKnown);
  const taken = new Set(planned.items.map(({ entry }) => entry.exercise));
  const open = exercises
    .filter((other) => canStandFor(other, item.entry) && !taken.has(other))
    .filter((other) => isOpen(other, situation) && isForKind(other, planned.kind));
  const alike = open.filter(({ pattern }) => pattern === exercise.pattern);
  return (alike.length > 0 ? [...alike] : open)
    .sort(
      (a, b) => listedAt(a) - listedAt(b) || isKnown(b) - isKnown(a) || b.runSpecificity - a.runSpecificity,
    )
    .slice(0, mostOptions)
    .map((other) => swappedTo(input, other, exposures.get(other.id) ?? 0));
};
