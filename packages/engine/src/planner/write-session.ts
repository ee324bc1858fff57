import type { Athlete, Day, Gym, Moment, PerformedExercise, StrengthSession } from '../domain/index.ts';
import { estimateMinutes } from '../strength/session-minutes.ts';
import type { Exposure } from '../view.ts';
import type { Draft } from './draft.ts';
import type { MenuEntry } from './menu.ts';
import type { PlannedSession } from './plan.ts';
import type { PlanRequest } from './request.ts';
import {
  achievableLoads,
  assumed,
  type ExerciseState,
  liftedLoads,
  nextStep,
  type Prescription,
  prescribe,
  stateOf,
} from './set/index.ts';
import { type Ask, withinRoom } from './within-room.ts';

/** By exercise id: what was really lifted, oldest first. */
export type DoneWork = ReadonlyMap<string, readonly Exposure[]>;

/** What of a draft decides its sets. */
export interface Writable extends Pick<Draft, 'id' | 'frame' | 'menu' | 'gym'> {
  readonly week: Pick<Draft['week'], 'deload' | 'why'>;
  /** Minutes that the session may take. */
  readonly room: number;
}

/** The same gym makes the same loads for an exercise all season. */
const loadFinder = (done: DoneWork) => {
  const known = new Map<Gym, Map<string, readonly number[] | undefined>>();
  return (gym: Gym, { exercise }: MenuEntry): readonly number[] | undefined => {
    const ofGym = known.get(gym) ?? new Map<string, readonly number[] | undefined>();
    known.set(gym, ofGym);
    if (!ofGym.has(exercise.id))
      ofGym.set(exercise.id, achievableLoads(exercise, gym, liftedLoads(done.get(exercise.id) ?? [])));
    return ofGym.get(exercise.id);
  };
};

/** What an older plan found ready for its next rung is so for as long as what was lifted since says nothing else. */
export const isStillDue = (
  entry: MenuEntry,
  { log: { athlete }, gym }: Pick<PlanRequest, 'log' | 'gym'>,
  done: DoneWork,
): boolean => {
  const exposures = done.get(entry.exercise.id) ?? [];
  const loads = entry.ownWeight ? undefined : achievableLoads(entry.exercise, gym, liftedLoads(exposures));
  const state = stateOf(exposures, entry);
  return nextStep({ entry, state, athlete, loads, frozen: false }).kind === 'next-rung';
};

const titleOf = ({ menu, week }: Pick<Writable, 'menu' | 'week'>): string => {
  const name = {
    heavy: 'Strength',
    explosive: 'Explosive strength',
    light: 'Light strength',
    upper: 'Upper body',
  }[menu.kind];
  return `${name} ${menu.letter}${week.deload ? ', lighter' : ''}`;
};

const performedOf = (entry: MenuEntry, { sets }: Prescription): PerformedExercise => ({
  name: entry.exercise.name,
  exerciseId: entry.exercise.id,
  sets,
  ...(entry.group === undefined ? {} : { group: entry.group }),
});

/** Sets before the work with a load lie in the model's first minutes; those that look for one are counted. */
export const minutesOf = (exercises: readonly PerformedExercise[], entries: readonly MenuEntry[]): number =>
  Math.ceil(
    estimateMinutes(
      exercises.map(({ sets }, index) => ({
        exercise: entries[index]!.exercise,
        sets: sets.filter(({ role, loadKg }) => role !== 'warmup' || loadKg === undefined),
      })),
    ),
  );

const isHeavy = ({ item, sets }: Prescription): boolean =>
  item.entry.intent === 'strength' && sets.some(({ loadKg }) => loadKg !== undefined);

/**
 * Writes every set of sessions that come in time order: the first of an exercise goes on from what was really lifted,
 * each later one from what the one before it is taken to have done.
 */
export const sessionWriter = (
  athlete: Athlete,
  done: DoneWork,
  plannedKg: ReadonlyMap<string, number> = new Map(),
): ((draft: Writable, at: Moment) => PlannedSession) => {
  const states = new Map<string, ExerciseState>();
  const loadsOf = loadFinder(done);
  const askOf = ({ frame, gym, week }: Writable, entry: MenuEntry, day: Day, warm: boolean): Ask => {
    const { id } = entry.exercise;
    const state = states.get(id) ?? stateOf(done.get(id) ?? [], entry);
    const { dose, frozen } = frame;
    const loads = entry.ownWeight ? undefined : loadsOf(gym, entry);
    const warmUp = warm ? 'short' : 'full';
    const hint = plannedKg.get(id);
    const known = { entry, state, dose, frozen, athlete, loads, day, warmUp, weekWhy: week.why } as const;
    const given = hint === undefined ? known : { ...known, plannedKg: hint };
    return { entry, write: (asking) => prescribe({ ...given, ...asking }) };
  };
  const remember = ({ item }: Prescription, day: Day, frozen: boolean): void => {
    const { entry } = item;
    const { id } = entry.exercise;
    const state = states.get(id) ?? stateOf(done.get(id) ?? [], entry);
    states.set(id, assumed(state, item, day, athlete.experience, frozen));
  };
  return (draft, at) => {
    const { entries, trimmed } = draft.menu;
    let warm = false;
    const asks = entries.map((entry) => {
      const ask = askOf(draft, entry, at.day, warm);
      warm ||= isHeavy(ask.write({}));
      return ask;
    });
    const fits = (all: readonly Prescription[]): boolean =>
      minutesOf(
        all.map((each, index) => performedOf(entries[index]!, each)),
        entries,
      ) <= draft.room;
    const results = withinRoom(asks, trimmed.length === 0, fits);
    for (const result of results) remember(result, at.day, draft.frame.frozen);
    const exercises = results.map((result, index) => performedOf(draft.menu.entries[index]!, result));
    const minutes = minutesOf(exercises, draft.menu.entries);
    const session: StrengthSession = {
      kind: 'strength',
      id: draft.id,
      at,
      status: 'planned',
      title: titleOf(draft),
      durationMinutes: minutes,
      exercises,
    };
    const planned: PlannedSession = {
      kind: draft.menu.kind,
      frame: draft.frame,
      session,
      minutes,
      items: results.map(({ item }) => item),
      dropped:
        draft.frame.dose.setShare < 1 ? draft.menu.dropped : [...draft.menu.dropped, ...draft.menu.trimmed],
      why: [],
    };
    return planned;
  };
};
