import { signal } from '@preact/signals';
import { forgetKept, keep, kept } from '../data/device-store.ts';
import type { Draft } from '../data/draft.ts';
import { preferences } from '../data/preferences.ts';
import type { OpenSession } from './open-session.ts';

/** The set that was ticked last: the rest after it is known when the next one is ticked. */
export interface LastSet {
  readonly entry: string;
  readonly tickedAt: number;
  /** When somebody said that they begin the next one. */
  readonly nextBegunAt?: number;
}

export interface KeptSession extends OpenSession {
  /** The entry of the session, told with the first set. Told once more after a crash it is the same to the byte. */
  readonly entry: Draft;
  readonly isTold: boolean;
  readonly last?: LastSet;
  /** What was noted of exercises, by their places. */
  readonly notes: Readonly<Record<number, string>>;
  /** Of swaps that are to hold from now on: their entries, by their places. */
  readonly preferences?: Readonly<Record<number, string>>;
}

interface Known {
  readonly session?: KeptSession;
}

/** The session that is under way on this device; undefined until the device was asked. */
export const openSession = signal<Known | undefined>(undefined);

// The made-up runner's session is another than one's own.
const place = preferences.peek().sample ? 'open-session-of-sample' : 'open-session';

/** Other tabs follow by it. */
const channel = new BroadcastChannel(`carryover-${place}`);

const show = (session: KeptSession | undefined): void => {
  openSession.value = session === undefined ? {} : { session };
};

channel.addEventListener('message', ({ data }) => show(data as KeptSession | undefined));

let loading: Promise<void> | undefined;

/** Reads what this device remembers, once. */
export const loadOpenSession = (): Promise<void> => {
  loading ??= kept<KeptSession>(place).then((session) => {
    if (openSession.peek() === undefined) show(session);
  });
  return loading;
};

let before: Promise<unknown> = Promise.resolve();

/** One tab after another, where the browser can see to it. */
const alone = (work: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(`carryover-${place}`, work) : work();

/** Keeps what became of it, then shows it: what is on the screen would survive a killed tab. One change after another. */
export const changeOpenSession = (
  change: (session: KeptSession | undefined) => KeptSession | undefined,
): Promise<void> => {
  const changed = before.then(() =>
    alone(async () => {
      // Another tab may have changed it a moment ago, and its word may still be on the way.
      const now = await kept<KeptSession>(place);
      const next = change(now);
      if (next === now) return;
      if (next === undefined) await forgetKept(place);
      else await keep(place, next);
      show(next);
      channel.postMessage(next);
    }),
  );
  before = changed.catch(() => {});
  return changed;
};

/** The same for a session that is still open; nothing where it was closed meanwhile. */
export const changeSession = (id: string, change: (session: KeptSession) => KeptSession): Promise<void> =>
  changeOpenSession((session) => (session?.id === id ? change(session) : session));
