// A shared journal and its devices in memory, for the tests of the sync.
import type { Entry, Json } from '@carryover/engine';
import type { JournalStore } from '../../src/journal-store.ts';
import { memoryStore } from '../../src/memory/memory-store.ts';
import { answerPull } from '../../src/sync/answer-pull.ts';
import { type Authority, answerPush } from '../../src/sync/authority.ts';
import { createDevice, type Device, type DeviceParts } from '../../src/sync/device.ts';
import type { Transport } from '../../src/sync/protocol.ts';
import type { ReadEntry } from '../../src/sync/read-entry.ts';
import { devicesInMemory } from '../../src/sync/saw-device.ts';

export const athlete = '0190c5a1-0000-4000-8000-00000000000a';

/** Stands in for the shapes of formats: says what it likes of an entry by its kind. */
export const readEntry: ReadEntry = (raw) => {
  const entry = raw as Entry;
  if (typeof entry?.kind !== 'string') return { problem: 'this is no entry' };
  if (entry.kind === 'bad') return { problem: 'reps: expected a whole number, found "many"' };
  return { entry, readable: entry.kind !== 'newer' };
};

let made = 0;

export const entry = (kind = 'check-in', body: { readonly [key: string]: Json } = {}): Entry => {
  made += 1;
  const tail = made.toString(16).padStart(12, '0');
  return {
    id: `0190c5a1-7e2b-7c3d-8e4f-${tail}`,
    kind,
    version: 1,
    device: '0190c5a1-0000-4000-8000-00000000000d',
    told: { epochMilliseconds: 1_795_000_000_000 + made, zone: 'Europe/Berlin' },
    body: { n: made, ...body },
  };
};

let epochs = 0;
export const newEpoch = (): string => {
  epochs += 1;
  return `epoch-${epochs}`;
};

export const serve = (store: JournalStore = memoryStore(newEpoch)): Authority => ({
  store,
  readEntry,
  sawDevice: devicesInMemory(),
});

/** Through JSON, as over a wire. */
const overWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

export const wireTo = (authority: Authority): Transport => ({
  push: async (request) => overWire(await answerPush(authority, athlete, overWire(request))),
  pull: async (request) => overWire(await answerPull(authority, athlete, overWire(request))),
});

export interface Held extends Device {
  readonly store: JournalStore;
  tell(...entries: readonly Entry[]): Promise<void>;
  ids(): Promise<readonly string[]>;
}

export const hold = (
  transport: Transport,
  parts: Partial<DeviceParts> = {},
  store: JournalStore = memoryStore(newEpoch),
): Held => {
  const device = createDevice({
    store,
    athlete,
    device: `device ${crypto.randomUUID()}`,
    transport,
    readEntry,
    ...parts,
  });
  return {
    ...device,
    store,
    tell: (...entries) =>
      store.record(
        athlete,
        entries.map((each) => ({ entry: each, readable: true })),
      ),
    ids: async () => (await store.entries(athlete)).map((kept) => kept.entry.id),
  };
};
