import type { DBSchema, IDBPDatabase } from 'idb';

/**
 * One entry. It has exactly one of `seq`, `waits` and `refused`: an index holds only rows that have its field, so each
 * list of a journal is one index, and an entry changes lists by a write to its one row.
 */
export interface EntryRow {
  readonly athlete: string;
  readonly id: string;
  /** The entry as JSON, so that its bytes stay what they are and no upgrade has a reason to touch them. */
  readonly text: string;
  readonly readable: boolean;
  readonly seq?: number;
  /** The chain up to `seq`. */
  readonly chain?: string;
  /** In which order this device was told, as long as the entry waits in the outbox. */
  readonly waits?: number;
  /** The same, once the shared journal has refused it. */
  readonly refused?: number;
  readonly reason?: string;
}

export interface HeadRow {
  readonly athlete: string;
  readonly epoch: string;
  readonly seq: number;
  readonly chain: string;
  /** The last `waits` that was given. */
  readonly told: number;
}

export interface JournalSchema extends DBSchema {
  entries: {
    key: [athlete: string, id: string];
    value: EntryRow;
    indexes: {
      placed: [athlete: string, seq: number];
      waiting: [athlete: string, waits: number];
      refused: [athlete: string, refused: number];
    };
  };
  heads: { key: string; value: HeadRow };
}

export type JournalDatabase = IDBPDatabase<JournalSchema>;

/**
 * Each step takes the database from one version to the next. Steps only ever add: they create, and never delete, rename
 * or rewrite, so that what waits in the outbox outlives every upgrade and a tab of an older Carryover can go on working.
 * What is computed belongs into another database, that may be deleted at any time.
 */
export const steps: readonly ((database: JournalDatabase) => void)[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: ['athlete', 'id'] });
    entries.createIndex('placed', ['athlete', 'seq'], { unique: true });
    entries.createIndex('waiting', ['athlete', 'waits'], { unique: true });
    entries.createIndex('refused', ['athlete', 'refused'], { unique: true });
    database.createObjectStore('heads', { keyPath: 'athlete' });
  },
];
