import type { SessionExercise, SessionRow, SessionView, SetNumbers } from './session-view.ts';

// What was tapped shows at once, before the journal answers: laid over the view until the view knows it by itself.

export type Pending =
  | {
      readonly kind: 'tick';
      readonly entry: string;
      readonly place: number;
      readonly row: number;
      readonly done: SetNumbers;
    }
  | { readonly kind: 'untick'; readonly entry: string }
  | { readonly kind: 'correct'; readonly entry: string; readonly done: SetNumbers };

const isDoneAs = (row: SessionRow, entry: string): boolean => row.done?.entry === entry;

const holds = (view: SessionView, test: (row: SessionRow) => boolean): boolean =>
  view.exercises.some(({ rows }) => rows.some(test));

const numbers = ['loadKg', 'reps', 'seconds', 'rir'] as const;

const sameNumbers = (a: SetNumbers, b: SetNumbers): boolean => numbers.every((name) => a[name] === b[name]);

/** Whether the view knows it already. */
export const isSettled = (view: SessionView, pending: Pending): boolean => {
  if (pending.kind === 'tick') return holds(view, (row) => isDoneAs(row, pending.entry));
  if (pending.kind === 'untick') return !holds(view, (row) => isDoneAs(row, pending.entry));
  return !holds(view, (row) => isDoneAs(row, pending.entry) && !sameNumbers(row.done!, pending.done));
};

const undone = ({ done: _, ...row }: SessionRow): SessionRow => row;

const corrected = (row: SessionRow, entry: string, done: SetNumbers): SessionRow => {
  const rest = row.done?.restSeconds;
  return { ...row, done: { entry, ...done, ...(rest === undefined ? {} : { restSeconds: rest }) } };
};

const mapRows = (
  view: SessionView,
  change: (row: SessionRow, exercise: SessionExercise, index: number) => SessionRow,
): SessionView => ({
  ...view,
  exercises: view.exercises.map((exercise) => ({
    ...exercise,
    rows: exercise.rows.map((row, index) => change(row, exercise, index)),
  })),
});

const laidOver = (view: SessionView, pending: Pending): SessionView =>
  mapRows(view, (row, { place }, index) => {
    if (pending.kind === 'tick')
      return place === pending.place && index === pending.row && row.done === undefined
        ? { ...row, done: { entry: pending.entry, ...pending.done } }
        : row;
    if (!isDoneAs(row, pending.entry)) return row;
    return pending.kind === 'untick' ? undone(row) : corrected(row, pending.entry, pending.done);
  });

const doneSets = ({ rows }: SessionExercise): number =>
  rows.filter(({ role, done }) => role === 'work' && done !== undefined).length;

/** Once the work has begun, a warm-up set that was not ticked is no more to do. */
const openRow = (exercise: SessionExercise): number | undefined => {
  if (exercise.isSkipped) return undefined;
  const isWarm = doneSets(exercise) > 0;
  const at = exercise.rows.findIndex(({ role, done }) => done === undefined && (role === 'work' || !isWarm));
  return at < 0 ? undefined : at;
};

const isOpen = (exercise: SessionExercise): boolean => openRow(exercise) !== undefined;

/** The exercises that are done in turns with one, itself among them. */
export const groupOf = (
  view: Pick<SessionView, 'exercises'>,
  exercise: SessionExercise,
): readonly SessionExercise[] =>
  exercise.group === undefined ? [exercise] : view.exercises.filter(({ group }) => group === exercise.group);

/** As the view itself will say: what was begun goes on, in turns; then the first that is left. */
const nextRow = (view: SessionView, lastPlace: number): SessionView['next'] => {
  const begun = view.exercises.find(({ place }) => place === lastPlace);
  const open = (begun === undefined ? [] : groupOf(view, begun)).filter(isOpen);
  const first = view.exercises.find(isOpen);
  const members = open.length > 0 ? open : first === undefined ? [] : groupOf(view, first).filter(isOpen);
  const isWarming = (each: SessionExercise): boolean => each.rows[openRow(each)!]?.role === 'warmup';
  const [fewest] = [...members].sort((a, b) => doneSets(a) - doneSets(b));
  const next = members.find(isWarming) ?? fewest;
  return next && { place: next.place, row: openRow(next)! };
};

const placeOf = (view: SessionView, pending: Pending): number | undefined =>
  pending.kind === 'tick'
    ? pending.place
    : view.exercises.find(({ rows }) => rows.some((row) => isDoneAs(row, pending.entry)))?.place;

/** The view as it will be when all that was tapped is known. */
export const withPending = (view: SessionView, pending: readonly Pending[]): SessionView => {
  const open = pending.filter((each) => !isSettled(view, each));
  const last = open.at(-1);
  if (last === undefined) return view;
  const lastPlace = placeOf(view, last) ?? 0;
  const { next: _, ...shown } = open.reduce(laidOver, view);
  const next = nextRow(shown, lastPlace);
  return {
    ...shown,
    setsDone: shown.exercises.reduce((sum, each) => sum + doneSets(each), 0),
    ...(next ? { next } : {}),
  };
};

/** A rest after a light set is never longer; as in the engine's estimate of a session. */
const warmUpRestSeconds = 60;

/**
 * Seconds to rest after the set that was just done there; undefined where none is due: a partner of the pair comes
 * first, or nothing comes at all.
 */
export const restAfter = (view: SessionView, place: number, row: number): number | undefined => {
  const exercise = view.exercises.find((each) => each.place === place);
  if (view.next === undefined || exercise === undefined || exercise.restSeconds === 0) return undefined;
  const turns = groupOf(view, exercise).map((each) => each.place);
  if (turns.indexOf(view.next.place) > turns.indexOf(place)) return undefined;
  const isWarmUp = exercise.rows[row]?.role === 'warmup';
  return isWarmUp ? Math.min(exercise.restSeconds, warmUpRestSeconds) : exercise.restSeconds;
};
