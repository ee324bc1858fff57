import { openDB } from 'idb';

/** What this device alone remembers beside the journal: its id, an open session, a running rest. Nothing of it is synced. */
const open = () =>
  openDB('carryover-device', 1, { upgrade: (database) => void database.createObjectStore('kept') });

let database: ReturnType<typeof open> | undefined;

const opened = () => {
  database ??= open();
  return database;
};

export const kept = async <Value>(name: string): Promise<Value | undefined> =>
  (await opened()).get('kept', name) as Promise<Value | undefined>;

/** Resolves when it would survive a power cut. */
export const keep = async (name: string, value: unknown): Promise<void> => {
  const transaction = (await opened()).transaction('kept', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(value, name), transaction.done]);
};

export const forgetKept = async (name: string): Promise<void> => {
  await (await opened()).delete('kept', name);
};

/** Forgets all of it, this device's own name among it. */
export const forgetAllKept = async (): Promise<void> => {
  await (await opened()).clear('kept');
};
