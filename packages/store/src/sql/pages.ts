import type { Kysely } from 'kysely';
import type { DatabasePlace } from '../database.ts';
import type { Head, JournalStore, TextPages } from '../journal-store.ts';
import type { EntryRow, Tables } from '../tables.ts';
import { entryOf, jsonOf } from './rows.ts';
import { type Statements, statementsFor, type toldColumns } from './statements.ts';
import { emptyHead, run } from './writing.ts';

/** Columns of a page; its head alone comes back when there is nothing after a place. */
interface PageHead {
  readonly epoch: string;
  readonly head_seq: number;
  readonly head_chain: string;
}
type PlacedRow = Pick<EntryRow, Exclude<(typeof toldColumns)[number], 'seq'>> & { readonly seq: number };
type NoRow = { readonly id: null };

const pagesOf =
  <Placed>(db: Kysely<Tables>, statements: Statements, placedOf: (row: PlacedRow) => Placed) =>
  async (
    athlete: string,
    seq: number,
    limit: number,
  ): Promise<{ readonly entries: readonly Placed[]; readonly head: Head }> => {
    const parameters = [athlete, seq, limit, athlete];
    const { rows } = await run<PageHead & (PlacedRow | NoRow)>(db, statements.page, parameters);
    const first = rows[0];
    if (first === undefined) return { entries: [], head: emptyHead };
    const head = { epoch: first.epoch, seq: first.head_seq, chain: first.head_chain };
    return { entries: rows.flatMap((row) => (row.id === null ? [] : [placedOf(row)])), head };
  };

/** What comes after a place, as entries. */
export const entryPages = (db: Kysely<Tables>, statements: Statements): JournalStore['since'] =>
  pagesOf(db, statements, (row) => ({ entry: entryOf(row), readable: row.readable === 1, seq: row.seq }));

/** The same as JSON text, for which no body is read. */
export const textPages = (db: Kysely<Tables>, kind: DatabasePlace['kind']): TextPages =>
  pagesOf(db, statementsFor(db, kind), (row) => {
    const json = jsonOf(row);
    return { seq: row.seq, json, bytes: Buffer.byteLength(json) };
  });
