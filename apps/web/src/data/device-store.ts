import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

/** What this device alone remembers beside the journal: its id, an open session, a running rest. Nothing of it is synced. */
const name = 'carryover-device';

/** Of this version, or of a newer one as it is: what a newer Carryover adds is not looked at. */
const open = (): Promise<IDBPDatabase> =>
  openDB(name, 1, { upgrade: (database) => void database.createObjectStore('kept') }).catch(
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'VersionError') return openDB(name);
      throw error;
    },
  );

let current: Promise<IDBPDatabase> | undefined;

/** As the journal does, it makes way for the upgrade of a newer tab, and is opened again when it is needed. */
const opened = (): Promise<IDBPDatabase> => {
  if (current !== undefined) return current;
  const opening = open();
  const drop = (): void => {
    if (current === opening) current = undefined;
  };
  current = opening;
  opening.then((database) => {
    database.addEventListener('versionchange', () => {
      database.close();
      drop();
    });
    database.addEventListener('close', drop);
  }, drop);
  return opening;
};

const begin = async <Mode extends 'readonly' | 'readwrite'>(
  mode: Mode,
  again = true,
): Promise<IDBPTransaction<unknown, ['kept'], Mode>> => {
  const mine = opened();
  const database = await mine;
  try {
    return database.transaction(['kept'], mode, { durability: 'strict' });
  } catch (error) {
    // Closed since it was opened. Nothing has begun, so a second try repeats nothing.
    if (!again || !(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    if (current === mine) current = undefined;
    return begin(mode, false);
  }
};

export const kept = async <Value>(key: string): Promise<Value | undefined> =>
  (await begin('readonly')).objectStore('kept').get(key) as Promise<Value | undefined>;

/** Resolves when it would survive a power cut. */
export const keep = async (key: string, value: unknown): Promise<void> => {
  const transaction = await begin('readwrite');
  await Promise.all([transaction.objectStore('kept').put(value, key), transaction.done]);
};

export const forgetKept = async (key: string): Promise<void> => {
  const transaction = await begin('readwrite');
  await Promise.all([transaction.objectStore('kept').delete(key), transaction.done]);
};

/** Forgets all of it, this device's own name among it. */
export const forgetAllKept = async (): Promise<void> => {
  const transaction = await begin('readwrite');
  await Promise.all([transaction.objectStore('kept').clear(), transaction.done]);
};
