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

const doneRows = ({ rows }: SessionExercise): number => rows.filter(({ done }) => done !== undefined).length;

const hasMore = ({ isSkipped, rows }: SessionExercise): boolean =>
  !isSkipped && rows.some(({ done }) => done === undefined);

/** The exercises that are done in turns with one, itself among them. */
export const groupOf = (view: SessionView, exercise: SessionExercise): readonly SessionExercise[] =>
  exercise.group === undefined ? [exercise] : view.exercises.filter(({ group }) => group === exercise.group);

/** The first set that is not done; of a pair, of the one that is behind. */
export const nextRow = (view: SessionView): SessionView['next'] => {
  const first = view.exercises.find(hasMore);
  if (first === undefined) return undefined;
  const open = groupOf(view, first).filter(hasMore);
  const behind = open.reduce((least, each) => (doneRows(each) < doneRows(least) ? each : least));
  return { place: behind.place, row: behind.rows.findIndex(({ done }) => done === undefined) };
};

/** The view as it will be when all that was tapped is known. */
export const withPending = (view: SessionView, pending: readonly Pending[]): SessionView => {
  const open = pending.filter((each) => !isSettled(view, each));
  if (open.length === 0) return view;
  const { next: _, ...shown } = open.reduce(laidOver, view);
  const next = nextRow(shown);
  const setsDone = shown.exercises
    .flatMap(({ rows }) => rows)
    .filter(({ role, done }) => role === 'work' && done);
  return { ...shown, setsDone: setsDone.length, ...(next ? { next } : {}) };
};

/**
 * Seconds to rest after the set that was just done there; undefined where none is due: a partner of the pair comes
 * first, or nothing comes at all.
 */
export const restAfter = (view: SessionView, place: number, row: number): number | undefined => {
  const next = nextRow(view);
  const exercise = view.exercises.find((each) => each.place === place);
  if (next === undefined || exercise === undefined) return undefined;
  const group = groupOf(view, exercise);
  const partner = group.find((each) => each.place === next.place);
  const isTurnOfPartner =
    partner !== undefined && partner !== exercise && group.indexOf(partner) > group.indexOf(exercise);
  if (isTurnOfPartner) return undefined;
  // Light sets take little out of anybody; the same limit as in the engine's estimate of a session.
  const isWarmUp = exercise.rows[row]?.role === 'warmup';
  return isWarmUp ? Math.min(exercise.restSeconds, 60) : exercise.restSeconds;
};
