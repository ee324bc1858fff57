import type { Json } from '@carryover/engine';
import { tell } from '../data/journal.ts';
import { draftOf } from '../data/new-draft.ts';
import { changeOpenSession, type KeptSession } from './kept-session.ts';

/** Who comes back so much later did not train all the time: the session ended with its last set. Ours. */
const awayMilliseconds = 60 * 60_000;

/** How long it took, in minutes; at least one. */
const minutesOf = ({ startedAt, last }: Pick<KeptSession, 'startedAt' | 'last'>, now: number): number => {
  const end = last === undefined || now - last.tickedAt < awayMilliseconds ? now : last.tickedAt;
  return Math.max(1, Math.round((end - startedAt) / 60_000));
};

const forget = ({ id }: KeptSession): Promise<void> =>
  changeOpenSession((now) => (now?.id === id ? undefined : now));

/** A session of which nothing was done, or left: it never was. */
const withdrawEmpty = async (session: KeptSession): Promise<void> => {
  if (session.isTold) await tell(draftOf('withdrawal', { target: session.id }));
};

/** Says how long it took, and how hard it was where somebody said so. */
export const finishSession = async (
  session: KeptSession,
  setsDone: number,
  { sessionRpe }: { readonly sessionRpe?: number | undefined } = {},
): Promise<void> => {
  const change: { [field: string]: Json } = {
    durationMinutes: minutesOf(session, Date.now()),
    ...(sessionRpe === undefined ? {} : { sessionRpe }),
  };
  if (setsDone === 0) await withdrawEmpty(session);
  else await tell(draftOf('correction', { target: session.id, of: 'session-done', change }));
  await forget(session);
};

/** Closes it as it is: sets that were ticked stay in the journal. */
export const leaveSession = async (session: KeptSession, setsDone: number): Promise<void> => {
  if (setsDone === 0) await withdrawEmpty(session);
  await forget(session);
};
