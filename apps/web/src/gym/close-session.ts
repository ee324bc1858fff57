import type { Json } from '@carryover/engine';
import type { Draft } from '../data/draft.ts';
import { tell } from '../data/journal.ts';
import { draftOf } from '../data/new-draft.ts';
import { offerUndo } from '../data/undo.ts';
import { href } from '../path.ts';
import { goTo } from '../router.ts';
import { changeOpenSession, type KeptSession } from './kept-session.ts';
import { keepClosed, reopenSession } from './reopen-session.ts';
import { words } from './words.ts';

/** Who comes back so much later did not train all the time: the session ended with its last set. Ours. */
const awayMilliseconds = 60 * 60_000;

/** How long it took, in minutes; at least one. */
const minutesOf = ({ startedAt, last }: Pick<KeptSession, 'startedAt' | 'last'>, now: number): number => {
  const end = last === undefined || now - last.tickedAt < awayMilliseconds ? now : last.tickedAt;
  return Math.max(1, Math.round((end - startedAt) / 60_000));
};

/** A session of which nothing was done, or left: it never was. */
const withdrawalOf = ({ id, isTold }: KeptSession): readonly Draft[] =>
  isTold ? [draftOf('withdrawal', { target: id })] : [];

const openAgain = async (id: string): Promise<void> => {
  if (await reopenSession(id)) goTo(href('session', id));
};

/** Tells what is to be told of its end, and closes it; the way back is offered. */
const close = async (session: KeptSession, says: string, drafts: readonly Draft[]): Promise<void> => {
  const { id } = session;
  if (drafts.length > 0) await tell(...drafts);
  await keepClosed(
    session,
    drafts.map((draft) => draft.id),
  );
  await changeOpenSession((now) => (now?.id === id ? undefined : now));
  offerUndo(says, () => openAgain(id), words.openAgain);
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
  const finish = draftOf('correction', { target: session.id, of: 'session-done', change });
  await close(
    session,
    words.finished(session.planned.title),
    setsDone === 0 ? withdrawalOf(session) : [finish],
  );
};

/** Closes it as it is: sets that were ticked stay in the journal. */
export const leaveSession = (session: KeptSession, setsDone: number): Promise<void> =>
  close(session, words.closed(session.planned.title), setsDone === 0 ? withdrawalOf(session) : []);
