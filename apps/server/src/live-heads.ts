import type { Head } from '@carryover/store';

type Listener = (head: Head) => void;

/** Who waits for a journal to grow, and who tells them. */
export interface LiveHeads {
  /** Another entry has its place. */
  announce(athlete: string, head: Head): void;
  /** Undefined when the athlete has as many listeners as they may have. `ended` is called when the server closes. */
  listen(athlete: string, listener: Listener, ended: () => void): (() => void) | undefined;
  close(): void;
}

interface Ear {
  readonly hear: Listener;
  readonly ended: () => void;
}

interface Room {
  readonly ears: Set<Ear>;
  last: string;
}

const nameOf = ({ epoch, seq }: Head): string => `${epoch}:${seq}`;

/**
 * Heads as they grow. Pushes to this process are told at once; what came in by another server or program on the same
 * database is seen by looking at the heads of those who wait, one row of a primary key each.
 */
export const createLiveHeads = (options: {
  readonly head: (athlete: string) => Promise<Head>;
  readonly mostListeners: number;
  readonly pollMilliseconds: number;
}): LiveHeads => {
  const rooms = new Map<string, Room>();
  let timer: NodeJS.Timeout | undefined;

  const announce = (athlete: string, head: Head): void => {
    const room = rooms.get(athlete);
    if (room === undefined || room.last === nameOf(head)) return;
    room.last = nameOf(head);
    for (const { hear } of room.ears) hear(head);
  };
  const poll = async (): Promise<void> => {
    for (const athlete of [...rooms.keys()]) {
      try {
        announce(athlete, await options.head(athlete));
      } catch {
        // The database is away for a while: the next round asks again, and every other route says so.
      }
    }
    schedule();
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = rooms.size === 0 ? undefined : setTimeout(poll, options.pollMilliseconds).unref();
  };
  const leave = (athlete: string, ear: Ear): void => {
    const room = rooms.get(athlete);
    room?.ears.delete(ear);
    if (room?.ears.size === 0) rooms.delete(athlete);
  };

  return {
    announce,
    listen: (athlete, hear, ended) => {
      const room = rooms.get(athlete) ?? { ears: new Set(), last: '' };
      if (room.ears.size >= options.mostListeners) return undefined;
      const ear = { hear, ended };
      room.ears.add(ear);
      rooms.set(athlete, room);
      if (timer === undefined) schedule();
      return () => leave(athlete, ear);
    },
    close: () => {
      clearTimeout(timer);
      const ears = [...rooms.values()].flatMap((room) => [...room.ears]);
      rooms.clear();
      for (const { ended } of ears) ended();
    },
  };
};
