import { hasEndedLongAgo, holdMilliseconds, stretchesOf } from './hold.ts';
import { changeSession, type KeptSession } from './kept-session.ts';
import type { Spot } from './log-set.ts';
import type { RunningHold } from './open-session.ts';
import type { SessionView, SetNumbers } from './session-view.ts';

/** Begins the countdown of a set; it is kept, so that a page that is loaded anew goes on with it. */
export const beginHold = (
  { id }: KeptSession,
  { exercise: { place, exercise }, index }: Spot,
  numbers: SetNumbers,
): Promise<void> => {
  const hold: RunningHold = { place, exercise, row: index, numbers, startedAt: Date.now() };
  return changeSession(id, (now) => ({ ...now, hold }));
};

/** Ends it; true for the one tab that may log it. */
export const endHold = async ({ id }: KeptSession, { startedAt }: RunningHold): Promise<boolean> => {
  let isMine = false;
  await changeSession(id, (session) => {
    const { hold, ...now } = session;
    isMine = hold?.startedAt === startedAt;
    return isMine ? now : session;
  });
  return isMine;
};

/** Where it runs: nowhere once its set was ticked or its exercise swapped, or when it ended long ago and nobody looked. */
export const spotOfHold = (
  { exercises }: SessionView,
  hold: RunningHold | undefined,
  now: number,
): Spot | undefined => {
  const exercise = exercises.find(
    (each) => each.place === hold?.place && each.exercise === hold.exercise && !each.isSkipped,
  );
  const row = hold && exercise?.rows[hold.row];
  if (hold === undefined || exercise === undefined || row === undefined || row.done !== undefined)
    return undefined;
  return hasEndedLongAgo(endOfHold(hold, exercise), now) ? undefined : { exercise, index: hold.row, row };
};

/** When it is over, in milliseconds since 1970. */
export const endOfHold = (
  { startedAt, numbers: { seconds = 0 } }: RunningHold,
  { eachSide }: Pick<Spot['exercise'], 'eachSide'>,
): number => startedAt + holdMilliseconds(stretchesOf(seconds, eachSide));
