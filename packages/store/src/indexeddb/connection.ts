import { type IDBPTransaction, openDB } from 'idb';
import { type JournalDatabase, type JournalSchema, steps } from './schema.ts';

const stores: ['entries', 'heads'] = ['entries', 'heads'];

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<JournalSchema, typeof stores, Mode>;
export type Reading = Transaction<'readonly'>;
export type Writing = Transaction<'readwrite'>;

export interface Connection {
  /** Sees one state of the journal, whatever is written meanwhile. */
  read<Result>(work: (transaction: Reading) => Promise<Result>): Promise<Result>;
  /** All of it is on the disk when this resolves; none of it has happened when it rejects. */
  write<Result>(work: (transaction: Writing) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name;

/** Of the newest version that this Carryover knows, or of a newer one as it is: upgrades only ever add. */
const openJournal = (name: string, onBlocked: () => void): Promise<JournalDatabase> =>
  openDB<JournalSchema>(name, steps.length, {
    blocked: onBlocked,
    upgrade: (database, from) => {
      for (const step of steps.slice(from)) step(database);
    },
  }).catch((error: unknown) => {
    if (isNamed(error, 'VersionError')) return openDB<JournalSchema>(name);
    throw error;
  });

/**
 * A database that is opened when it is needed, and again after it was closed: a tab that stands open makes way for the
 * upgrade of a newer one at once and goes on afterwards, and so does one whose browser ended the connection.
 */
export const connect = (name: string, onBlocked: () => void): Connection => {
  let current: Promise<JournalDatabase> | undefined;
  let isOver = false;

  const open = (): Promise<JournalDatabase> => {
    const opening: Promise<JournalDatabase> = openJournal(name, onBlocked).then((database) => {
      const drop = (): void => {
        if (current === opening) current = undefined;
      };
      database.addEventListener('versionchange', () => {
        database.close();
        drop();
      });
      database.addEventListener('close', drop);
      return database;
    });
    opening.catch(() => {
      if (current === opening) current = undefined;
    });
    return opening;
  };

  const begin = async <Mode extends 'readonly' | 'readwrite'>(
    mode: Mode,
    again = true,
  ): Promise<Transaction<Mode>> => {
    if (isOver) throw new Error(`the journal store ${name} was closed: open it anew`);
    current ??= open();
    const mine = current;
    const database = await mine;
    try {
      return database.transaction(stores, mode, { durability: 'strict' });
    } catch (error) {
      // Closed since it was opened. Nothing has begun, so a second try repeats nothing.
      if (!again || !isNamed(error, 'InvalidStateError')) throw error;
      if (current === mine) current = undefined;
      return begin(mode, false);
    }
  };

  return {
    read: async (work) => work(await begin('readonly')),
    write: async (work) => {
      const transaction = await begin('readwrite');
      const { done } = transaction;
      // Awaited below; this keeps a transaction that fails before then from being called unhandled.
      done.catch(() => {});
      try {
        const result = await work(transaction);
        await done;
        return result;
      } catch (error) {
        try {
          transaction.abort();
        } catch {
          // It has ended by itself, as when the disk is full.
        }
        await done.catch(() => {});
        throw transaction.error ?? error;
      }
    },
    close: async () => {
      isOver = true;
      const database = await current?.catch(() => undefined);
      database?.close();
    },
  };
};
