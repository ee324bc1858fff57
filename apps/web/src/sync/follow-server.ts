import { createDevice, httpTransport, type JournalStore, keepInSync } from '@carryover/store';
import { localAthlete } from '../data/local-athlete.ts';
import { type Fetch, type FoundServer, findServer } from './find-server.ts';
import type { SyncState, WakeWhy } from './sync-state.ts';

type DeviceParts = Parameters<typeof createDevice>[0];
type Result = Awaited<ReturnType<ReturnType<typeof createDevice>['syncOnce']>>;
type Server = Extract<FoundServer, { kind: 'server' }>;

export interface FollowParts {
  readonly store: JournalStore;
  readonly device: string;
  /** Of this app's address: the server is looked for there. */
  readonly origin: string;
  readonly fetch: Fetch;
  /** Tells of the server's events until it is closed. */
  readonly listen: (address: string, onHead: () => void) => { isOver(): boolean; close(): void };
  readonly readEntry: () => Promise<DeviceParts['readEntry']>;
  /** What is kept of the last time, and of whom this journal is. */
  readonly state: SyncState;
  readonly journalOf: string | undefined;
  readonly keepJournalOf: (athlete: string) => Promise<void>;
  readonly onState: (state: SyncState) => void;
  /** Entries of other devices came in, or the order of all of them may be another. */
  readonly onChanged: () => void;
  readonly after: (milliseconds: number, call: () => void) => () => void;
  readonly now: () => number;
  readonly random: () => number;
}

export interface Following {
  wake(why: WakeWhy): void;
  stop(): void;
  /** The athlete of this server is the one whose journal this is, whatever it was synced with before. */
  adopt(): Promise<void>;
}

const minute = 60_000;
/** Ours: a plain file server is asked now and then, a server that was there before sooner. */
const lookAgain = { none: 10 * minute, other: minute };

/** A store that notices what came from elsewhere: one's own entries coming back change nothing that is shown. */
const noticing = (store: JournalStore, device: string, onForeign: () => void): JournalStore => ({
  ...store,
  receive: async (athlete, entries, head) => {
    await store.receive(athlete, entries, head);
    if (entries.some(({ entry }) => entry.device !== device)) onForeign();
  },
});

/** Looks for the server beside the app, and keeps this device in sync with it for as long as it answers. */
export const followServer = (parts: FollowParts): Following => {
  const { store, device, origin, fetch, after, now, random } = parts;
  let { state, journalOf } = parts;
  let found: FoundServer | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let isLooking = false;
  let isAskedAgain = false;
  let isOver = false;
  let sync:
    | { readonly wake: (why: 'told' | 'online' | 'visible') => void; readonly stop: () => void }
    | undefined;
  let takeBack = (): void => {};

  const say = (change: SyncState): void => {
    state = { ...(state.syncedAt === undefined ? {} : { syncedAt: state.syncedAt }), ...change };
    parts.onState(state);
  };
  const ofServer = ({ athlete, hasAccounts }: Server) => ({ athlete, hasAccounts });

  const lookLater = (milliseconds: number): void => {
    takeBack();
    takeBack = after(milliseconds * (0.5 + random() / 2), () => void look());
  };

  const stop = (): void => {
    sync?.stop();
    sync = undefined;
  };

  const onError = (server: Server, error: Error): void => {
    const trouble = 'trouble' in error ? error.trouble : undefined;
    if (trouble === 'signed-out' || trouble === 'not-found') {
      // Whoever signs in next may be another athlete.
      stop();
      lookLater(trouble === 'signed-out' ? lookAgain.other : 0);
    }
    if (trouble === 'signed-out') say({ kind: 'signed-out', ...ofServer(server) });
    else if (trouble === 'unreachable' || trouble === 'timeout')
      say({ kind: 'offline', ...ofServer(server) });
    else say({ kind: 'trouble', says: error.message, ...ofServer(server) });
  };

  const onResult = (server: Server, { error, startedOver }: Result): void => {
    if (startedOver !== undefined) parts.onChanged();
    if (error === undefined) say({ kind: 'synced', syncedAt: now(), ...ofServer(server) });
    else onError(server, error);
  };

  const begin = async (server: Server): Promise<void> => {
    const readEntry = await parts.readEntry();
    if (isOver) return;
    const address = `${origin}/api/v1/athletes/${encodeURIComponent(server.athlete)}/journal`;
    const one = createDevice({
      store: noticing(store, device, parts.onChanged),
      athlete: localAthlete,
      device,
      transport: httpTransport({ address, fetch }),
      readEntry,
    });
    const listen = () => parts.listen(`${address}/events`, () => running.wake('event'));
    const running = keepInSync({
      device: one,
      now,
      random,
      after,
      onResult: (result) => {
        if (result.error === undefined && events.isOver()) events = listen();
        onResult(server, result);
      },
    });
    let events = listen();
    sync = {
      wake: running.wake,
      stop: () => {
        running.stop();
        events.close();
      },
    };
  };

  const meet = async (server: Server): Promise<void> => {
    if (journalOf !== undefined && journalOf !== server.athlete)
      return say({ kind: 'other-athlete', ...ofServer(server) });
    if (journalOf === undefined) await parts.keepJournalOf(server.athlete);
    journalOf = server.athlete;
    await begin(server);
  };

  const know = async (seen: FoundServer): Promise<void> => {
    if (seen.kind === 'server') return meet(seen);
    lookLater(seen.kind === 'none' ? lookAgain.none : lookAgain.other);
    if (seen.kind === 'trouble') say({ kind: 'trouble', says: seen.says });
    else if (seen.kind === 'signed-out') say({ kind: 'signed-out', hasAccounts: true });
    else if (seen.kind === 'no-journal') say({ kind: 'no-journal' });
    else if (journalOf === undefined) say({ kind: 'device-only' });
    else say({ kind: seen.kind === 'none' ? 'server-gone' : 'offline' });
  };

  const look = async (): Promise<void> => {
    if (isOver || sync !== undefined) return;
    if (isLooking) {
      isAskedAgain = true;
      return;
    }
    isLooking = true;
    isAskedAgain = false;
    takeBack();
    lookedAt = now();
    try {
      found = await findServer(origin, fetch);
      await know(found);
    } catch (error) {
      say({ kind: 'trouble', says: error instanceof Error ? error.message : String(error) });
      lookLater(lookAgain.other);
    } finally {
      isLooking = false;
    }
    // Somebody signed in, or said whose journal this is, while the answer from before was on its way.
    if (isAskedAgain) await look();
  };

  /** Where no server was, what is told is no reason to look for one. */
  const mayLook = (why: WakeWhy): boolean =>
    why === 'signed-in' ||
    (found?.kind === 'none' ? why !== 'told' && now() - lookedAt > lookAgain.none : true);

  void look();
  return {
    wake: (why) => {
      if (why === 'signed-in') stop();
      if (sync !== undefined && why !== 'signed-in') sync.wake(why);
      else if (mayLook(why)) void look();
    },
    stop: () => {
      isOver = true;
      takeBack();
      stop();
    },
    adopt: async () => {
      if (found?.kind !== 'server') return;
      journalOf = found.athlete;
      await parts.keepJournalOf(found.athlete);
      await look();
    },
  };
};
