import type { JournalStore } from '../../src/journal-store.ts';

/** The calls of a large store that are under way, as those of a database are not over in one turn. */
export interface Calls {
  during<Value>(call: Promise<Value>): Promise<Value>;
  /** Resolves when no call is under way; undefined when none is. */
  whenIdle(): Promise<void> | undefined;
}

export const countCalls = (): Calls => {
  let busy = 0;
  let idle = Promise.withResolvers<void>();
  return {
    during: async (call) => {
      busy += 1;
      try {
        return await call;
      } finally {
        busy -= 1;
        if (busy === 0) {
          idle.resolve();
          idle = Promise.withResolvers();
        }
      }
    },
    whenIdle: () => (busy === 0 ? undefined : idle.promise),
  };
};

/**
 * A store of its own within a large one: each journal under another athlete. A world with four devices and their copies
 * needs a dozen stores, and opening that many databases would take most of the time.
 */
export const partOf = (store: JournalStore, part: string, { during }: Calls): JournalStore => {
  return {
    append: (_, entries) => during(store.append(part, entries)),
    since: (_, seq, limit) => during(store.since(part, seq, limit)),
    chainAt: (_, seq) => during(store.chainAt(part, seq)),
    head: () => during(store.head(part)),
    record: (_, entries) => during(store.record(part, entries)),
    pending: (_, limit) => during(store.pending(part, limit)),
    pendingCount: () => during(store.pendingCount(part)),
    refuse: (_, refusals) => during(store.refuse(part, refusals)),
    refused: () => during(store.refused(part)),
    receive: (_, entries, head) => during(store.receive(part, entries, head)),
    startOver: (_, epoch) => during(store.startOver(part, epoch)),
    entries: () => during(store.entries(part)),
    athletes: () => during(store.athletes()),
    forget: () => during(store.forget(part)),
    close: async () => {},
  };
};
