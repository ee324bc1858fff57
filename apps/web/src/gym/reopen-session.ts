import { forgetKept, keep, kept } from '../data/device-store.ts';
import { tell } from '../data/journal.ts';
import { draftOf } from '../data/new-draft.ts';
import { preferences } from '../data/preferences.ts';
import { changeOpenSession, type KeptSession } from './kept-session.ts';

/** The session that was closed last on this device, and what was told when it was. */
interface ClosedSession {
  readonly session: KeptSession;
  readonly told: readonly string[];
}

const place = preferences.peek().sample ? 'closed-session-of-sample' : 'closed-session';

/** A rest or a hold that ran when it was closed is over. */
export const keepClosed = (
  { rest: _rest, hold: _hold, ...session }: KeptSession,
  told: readonly string[],
): Promise<void> => keep(place, { session, told } satisfies ClosedSession);

/** Whether this session can be opened again here: it is the one that was closed last. */
export const canReopen = async (id: string): Promise<boolean> =>
  (await kept<ClosedSession>(place))?.session.id === id;

/** The session is under way again, as it was; false where another one is open meanwhile. */
export const reopenSession = async (id: string): Promise<boolean> => {
  const closed = await kept<ClosedSession>(place);
  if (closed?.session.id !== id) return false;
  let isOpen = false;
  await changeOpenSession((open) => {
    isOpen = open === undefined || open.id === id;
    return open ?? closed.session;
  });
  if (!isOpen) return false;
  await forgetKept(place);
  if (closed.told.length > 0) await tell(...closed.told.map((target) => draftOf('withdrawal', { target })));
  return true;
};
