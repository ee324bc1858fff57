import type { Kysely, Transaction } from 'kysely';
import type { JournalStore, TextPages } from './journal-store.ts';
import type { Tables } from './tables.ts';

/** Where the data is kept: one file, or a PostgreSQL that many servers share. */
export type DatabasePlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** An open database, its schema up to date. */
export interface Database {
  readonly kind: DatabasePlace['kind'];
  readonly journal: JournalStore;
  /** The pages of `journal.since`, each entry as the JSON text that it is kept as. */
  readonly texts: TextPages;
  /** For the tables beside the journal: accounts, feeds, imports, computed views. */
  readonly tables: Kysely<Tables>;
  /** One transaction on the tables, begun anew where another one was in its way: the work may run more than once. */
  transaction<Result>(work: (tables: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  /** Whether the athlete had their journal deleted: it takes in nothing more. */
  isForgotten(athlete: string): Promise<boolean>;
  /** What is wrong with one athlete's journal as it is kept, a sentence each: nothing, when all is well. */
  verify(athlete: string): Promise<readonly string[]>;
  /** The same for every athlete, and for the database itself; reads everything. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
