import type { ExerciseSet, Json } from '@carryover/engine';
import { signal } from '@preact/signals';
import type { Draft } from '../data/draft.ts';
import { tell } from '../data/journal.ts';
import { draftOf } from '../data/new-draft.ts';
import { preferences } from '../data/preferences.ts';
import { offerUndo } from '../data/undo.ts';
import { changeSession, type KeptSession, type LastSet } from './kept-session.ts';
import { type Pending, restAfter, withPending } from './pending.ts';
import { restBetween, restFrom } from './rest.ts';
import type { SessionExercise, SessionRow, SessionView, SetNumbers } from './session-view.ts';
import { exerciseBodyOf, setOf } from './set-body.ts';
import { words } from './words.ts';

/** What was tapped and the view may not know yet. */
export const pending = signal<readonly Pending[]>([]);

/** Why the last thing that was tapped was not kept; what it changed on the screen was taken back. */
export const failure = signal<Error | undefined>(undefined);

/** Forgets what the view knows by now. */
export const settlePending = (isSettled: (each: Pending) => boolean): void => {
  const open = pending.peek().filter((each) => !isSettled(each));
  if (open.length < pending.peek().length) pending.value = open;
};

/** Shows it, keeps it, and takes it back from the screen where it could not be kept. */
const keepTapped = async (tapped: Pending, ...drafts: readonly Draft[]): Promise<boolean> => {
  pending.value = [...pending.peek(), tapped];
  try {
    await tell(...drafts);
    failure.value = undefined;
    return true;
  } catch (error) {
    pending.value = pending.peek().filter((each) => each !== tapped);
    failure.value = error instanceof Error ? error : new Error(String(error));
    return false;
  }
};

const correctionOf = (target: string, change: { readonly [field: string]: Json }): Draft =>
  draftOf('correction', { target, of: 'set-logged', change });

/** A set is plain JSON. */
const setChange = (set: object) => ({ set: { ...set } as { readonly [field: string]: Json } });

/** The set of an entry, as it is shown: what was tapped a moment ago is in it. */
const shownSet = ({ exercises }: SessionView, entry: string): ExerciseSet | undefined => {
  for (const exercise of exercises) {
    const row = exercise.rows.find(({ done }) => done?.entry === entry);
    if (row?.done) return setOf(exercise, row, row.done, preferences.peek().loadUnit);
  }
  return undefined;
};

/** The rest after the set before, known only now. */
const measuredRest = (
  last: LastSet | undefined,
  view: SessionView,
  tickedAt: number,
  work: Parameters<typeof restBetween>[1]['work'],
): readonly Draft[] => {
  const set = last && shownSet(view, last.entry);
  if (last === undefined || set?.role !== 'work') return [];
  const restSeconds = restBetween(last.tickedAt, { tickedAt, begunAt: last.nextBegunAt, work });
  return restSeconds === undefined ? [] : [correctionOf(last.entry, setChange({ ...set, restSeconds }))];
};

const withoutRest = ({ rest: _, ...session }: KeptSession): KeptSession => session;

/** A set that was ticked is no longer held. */
const withoutHold = (session: KeptSession, place: number, row: number): KeptSession => {
  const { hold, ...others } = session;
  return hold?.place === place && hold.row === row ? others : session;
};

/** A row of an exercise, as it is shown. */
export interface Spot {
  readonly exercise: SessionExercise;
  /** Which of its rows. */
  readonly index: number;
  readonly row: SessionRow;
}

/** Logs a set: the first one tells of the session too, in the same breath. A rest begins where one is due. */
export const tick = async (
  session: KeptSession,
  view: SessionView,
  { exercise, index, row }: Spot,
  numbers: SetNumbers,
  /** When it ended: now, or earlier where nobody looked while it was held. */
  tickedAt = Date.now(),
): Promise<void> => {
  const set = setOf(exercise, row, numbers, preferences.peek().loadUnit);
  const { place } = exercise;
  const logged = draftOf('set-logged', {
    session: session.id,
    place,
    exercise: exerciseBodyOf(exercise, session.notes[place]),
    set,
  });
  const tapped: Pending = { kind: 'tick', entry: logged.id, place, row: index, done: numbers };
  const restSeconds = restAfter(withPending(view, [...pending.peek(), tapped]), place, index);
  const isKept = await keepTapped(
    tapped,
    ...(session.isTold ? [] : [session.entry]),
    logged,
    ...measuredRest(session.last, view, tickedAt, set),
  );
  if (!isKept) return;
  await changeSession(session.id, (now) => ({
    ...withoutHold(withoutRest(now), place, index),
    isTold: true,
    last: { entry: logged.id, tickedAt },
    ...(restSeconds === undefined ? {} : { rest: restFrom(tickedAt, restSeconds, logged.id) }),
  }));
};

/** Takes a ticked set back; the rest that ran after it ends. */
export const untick = async (session: KeptSession, entry: string): Promise<void> => {
  const isKept = await keepTapped({ kind: 'untick', entry }, draftOf('withdrawal', { target: entry }));
  if (!isKept) return;
  await changeSession(session.id, (now) => {
    const { last, ...rested } = now.rest?.after === entry ? withoutRest(now) : now;
    return last === undefined || last.entry === entry ? rested : { ...rested, last };
  });
};

/** Other numbers for a set that was ticked. */
export const correct = async ({ exercise, row }: Spot, numbers: SetNumbers): Promise<void> => {
  if (row.done === undefined) return;
  const { entry, restSeconds } = row.done;
  const rested = { ...numbers, ...(restSeconds === undefined ? {} : { restSeconds }) };
  const set = setOf(exercise, row, rested, preferences.peek().loadUnit);
  await keepTapped({ kind: 'correct', entry, done: numbers }, correctionOf(entry, setChange(set)));
};

/** Notes something of an exercise: with its sets that are ticked, and with those to come. */
export const noteExercise = async (
  session: KeptSession,
  exercise: SessionExercise,
  note: string,
): Promise<void> => {
  const target = exercise.rows.findLast(({ done }) => done !== undefined)?.done?.entry;
  const body = { ...exerciseBodyOf(exercise, note), ...(note ? {} : { note: '' }) };
  const drafts =
    target === undefined
      ? []
      : [correctionOf(target, { exercise: { ...body } as { [field: string]: Json } })];
  const keepNote = (text: string): Promise<void> =>
    changeSession(session.id, (now) => ({ ...now, notes: { ...now.notes, [exercise.place]: text } }));
  if (drafts.length > 0) await tell(...drafts);
  await keepNote(note);
  offerUndo(words.noted(exercise.name), async () => {
    if (drafts.length > 0) await tell(...drafts.map(({ id }) => draftOf('withdrawal', { target: id })));
    await keepNote(session.notes[exercise.place] ?? '');
  });
};
