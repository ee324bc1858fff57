// Mistakes that programs like ours have made. Each is put into the production code from outside; a simulator that does
// not find one of them within the seeds of its line is of no use.
import type { KeptEntry } from '@carryover/engine';
import type { CheckedEntry, Head, JournalStore } from '../../src/journal-store.ts';
import { memoryStore } from '../../src/memory/memory-store.ts';
import { readEntry } from './entries.ts';
import type { Fault } from './fault.ts';
import { copyInto } from './ledger.ts';
import type { Disk } from './process.ts';

/** What a faulty device keeps beside its journal, as durable as that. */
const beside = <Value>(make: () => Value): ((disk: Disk) => Value) => {
  const kept = new WeakMap<Disk, Value>();
  return (disk) => {
    const value = kept.get(disk) ?? make();
    kept.set(disk, value);
    return value;
  };
};

const noIdempotency: Fault = {
  name: 'no-idempotency',
  says: 'the server gives an entry a new place each time that it is pushed',
  server: (store) => ({
    ...store,
    append: async (id, entries) => {
      const known = new Set((await store.entries(id)).map(({ entry }) => entry.id));
      const copies = known.size;
      const again = ({ entry, readable }: CheckedEntry): CheckedEntry => ({
        entry: known.has(entry.id) ? { ...entry, id: `${entry.id} copy ${copies}` } : entry,
        readable,
      });
      const answers = await store.append(id, entries.map(again));
      return answers.map((answer, index) => ({ ...answer, id: entries[index]!.entry.id }));
    },
  }),
};

const clearedAtLogout: Fault = {
  name: 'cleared-at-logout',
  says: 'signing out clears the journal with what was not yet sent',
  logoutClears: true,
};

const byClock = (a: KeptEntry, b: KeptEntry): number =>
  a.entry.told.epochMilliseconds - b.entry.told.epochMilliseconds;

const orderByClock: Fault = {
  name: 'order-by-clock',
  says: 'the journal is read in the order of the clocks of the devices',
  order: (entries) => entries.toSorted(byClock),
};

const sentOn = beside(() => new Set<string>());

const confirmOnSend: Fault = {
  name: 'confirm-on-send',
  says: 'an entry leaves the outbox when it is sent, before it is answered',
  device: (store, transport, disk) => {
    const sent = sentOn(disk);
    const unsent = async (id: string): Promise<Awaited<ReturnType<JournalStore['pending']>>> =>
      (await store.pending(id, Number.MAX_SAFE_INTEGER)).filter((entry) => !sent.has(entry.id));
    return [
      {
        ...store,
        pending: async (id, limit) => (await unsent(id)).slice(0, limit),
        pendingCount: async (id) => (await unsent(id)).length,
      },
      {
        ...transport,
        push: (request, signal) => {
          for (const { id } of request.entries) sent.add(id);
          return transport.push(request, signal);
        },
      },
    ];
  },
};

const cursorOn = beside((): { head?: Head } => ({}));

const cursorFirst: Fault = {
  name: 'cursor-first',
  says: 'the place that a device has reached is written before the entries up to it',
  device: (store, transport, disk) => {
    const cursor = cursorOn(disk);
    return [
      {
        ...store,
        head: async (id) => cursor.head ?? store.head(id),
        receive: async (id, entries, head) => {
          cursor.head = head;
          await store.receive(id, entries, head);
          delete cursor.head;
        },
      },
      transport,
    ];
  },
};

const restoreUnseen: Fault = {
  name: 'restore-unseen',
  says: 'the server takes the place that a device shows for one of its own',
  onPush: async (_, __, { device, entries }) => ({ device, entries }),
  onPull: async ({ store }, id, pull) => {
    const head = await store.head(id);
    const since = Math.min(pull.since, head.seq);
    return { ...pull, epoch: head.epoch, since, chain: (await store.chainAt(id, since)) ?? head.chain };
  },
};

const pushBlocksPull: Fault = {
  name: 'push-blocks-pull',
  says: 'a device pulls only when its push went well',
  device: (store, transport) => {
    let failed = false;
    return [
      store,
      {
        push: async (request, signal) => {
          failed = true;
          const answer = await transport.push(request, signal);
          failed = false;
          return answer;
        },
        pull: (request, signal) =>
          failed ? Promise.reject(new Error('push first')) : transport.pull(request, signal),
      },
    ];
  },
};

const badBlocksBatch: Fault = {
  name: 'bad-blocks-batch',
  says: 'one bad entry rejects the whole push',
  onPush: async (_, __, push) => {
    if (push.entries.some((raw) => 'problem' in readEntry(raw))) throw new Error('the push is not valid');
    return push;
  },
};

const pushWithoutBase: Fault = {
  name: 'push-without-base',
  says: 'a push does not say what its device knows, so a restored server takes new entries before the older ones',
  onPush: async (_, __, { device, entries }) => ({ device, entries }),
};

const startOverForgets: Fault = {
  name: 'start-over-forgets',
  says: 'a device that starts over drops what it had, as the server will send it all',
  device: (store, transport) => [
    {
      ...store,
      startOver: async (id, epoch) => {
        await store.forget(id);
        await store.startOver(id, epoch);
      },
    },
    transport,
  ],
};

const refusedDropped: Fault = {
  name: 'refused-dropped',
  says: 'what the server refuses is deleted',
  device: (store, transport, disk) => [
    {
      ...store,
      refuse: async (id, refusals) => {
        await store.refuse(id, refusals);
        const refused = new Set((await disk.store.refused(id)).map(({ entry }) => entry.id));
        const without: JournalStore = {
          ...disk.store,
          entries: async () => (await disk.store.entries(id)).filter(({ entry }) => !refused.has(entry.id)),
          refused: async () => [],
        };
        disk.store = await copyInto(
          without,
          memoryStore(() => ''),
        );
      },
    },
    transport,
  ],
};

const knownByLength: Fault = {
  name: 'chain-by-length',
  says: 'a restored server is known by its length only, not by what it holds',
  onPush: async (authority, id, push) => {
    const known = push.known;
    if (known === undefined) return push;
    return { ...push, known: { ...known, chain: (await authority.store.chainAt(id, known.seq)) ?? '' } };
  },
  onPull: async ({ store }, id, pull) => ({
    ...pull,
    chain: (await store.chainAt(id, pull.since)) ?? pull.chain,
  }),
};

/** Each with the number of seeds within which it must be found. */
export const faults: readonly (readonly [Fault, number])[] = [
  [noIdempotency, 100],
  [clearedAtLogout, 100],
  [orderByClock, 100],
  [confirmOnSend, 100],
  [cursorFirst, 100],
  [restoreUnseen, 100],
  [pushBlocksPull, 100],
  [badBlocksBatch, 100],
  [pushWithoutBase, 5000],
  [startOverForgets, 100],
  [refusedDropped, 100],
  [knownByLength, 5000],
];
