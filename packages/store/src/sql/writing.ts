import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import { emptyChain } from '../chain.ts';
import { placedTwice } from '../following.ts';
import { ForgottenJournal } from '../forgotten.ts';
import type { CheckedEntry, Head } from '../journal-store.ts';
import type { EntryRow, Tables } from '../tables.ts';
import { inChunks } from './rows.ts';
import { entryColumns, forgottenEpoch, rowsAStatement, type Statements } from './statements.ts';

export type Writing = Transaction<Tables>;

export const emptyHead: Head = { epoch: '', seq: 0, chain: emptyChain };

/** Runs a statement that is in words already. */
export const run = <Row>(db: Kysely<Tables>, text: string, parameters: readonly unknown[]) =>
  db.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]));

/** Held until the transaction ends: whoever else writes to the same journal waits here. */
export const takeAnyHead = async (db: Writing, { heldHead }: Statements, athlete: string): Promise<Head> => {
  const { rows } = await run<Head>(db, heldHead, [athlete]);
  return (
    rows[0] ??
    (await db
      .insertInto('heads')
      .values({ athlete_id: athlete, ...emptyHead })
      // Somebody else's first write may be there by now: this too waits for it, and holds the row.
      .onConflict((conflict) =>
        conflict.column('athlete_id').doUpdateSet((eb) => ({ seq: eb.ref('heads.seq') })),
      )
      .returning(['epoch', 'seq', 'chain'])
      .executeTakeFirstOrThrow())
  );
};

/**
 * The athlete's head, held as above.
 * @throws ForgottenJournal where the athlete had their journal deleted.
 */
export const takeHead: typeof takeAnyHead = async (db, statements, athlete) => {
  const head = await takeAnyHead(db, statements, athlete);
  if (head.epoch === forgottenEpoch) throw new ForgottenJournal();
  return head;
};

export const isForgotten = async (db: Kysely<Tables>, athlete: string): Promise<boolean> => {
  const query = db.selectFrom('heads').select('epoch').where('athlete_id', '=', athlete);
  return (await query.executeTakeFirst())?.epoch === forgottenEpoch;
};

export const moveHead = async (
  db: Writing,
  { moveHead: text }: Statements,
  athlete: string,
  { epoch, seq, chain }: Head,
): Promise<void> => {
  await run(db, text, [epoch, seq, chain, athlete]);
};

export const rowsById = async (
  db: Writing,
  statements: Statements,
  athlete: string,
  entries: readonly CheckedEntry[],
): Promise<ReadonlyMap<string, EntryRow>> => {
  const found = new Map<string, EntryRow>();
  for (const some of inChunks(entries, rowsAStatement)) {
    const ids = some.map(({ entry }) => entry.id);
    const { rows } = await run<EntryRow>(db, statements.rowsById(ids.length), [athlete, ...ids]);
    for (const row of rows) found.set(row.id, row);
  }
  return found;
};

const placedBefore = async (db: Writing, rows: readonly EntryRow[]): Promise<string> => {
  const ids = rows.map(({ id }) => id);
  const places = rows.map(({ seq }) => seq);
  const query = db.selectFrom('entries').select('id').where('athlete_id', '=', rows[0]!.athlete_id);
  const found = query.where('id', 'in', ids).where('seq', 'not in', places);
  return (await found.executeTakeFirstOrThrow()).id;
};

/** @throws NotFollowing where an entry has a place already; the transaction is to be undone then. */
export const writePlaced = async (
  db: Writing,
  { placeRows }: Statements,
  rows: readonly EntryRow[],
): Promise<void> => {
  for (const some of inChunks(rows, rowsAStatement)) {
    const parameters = some.flatMap((row) => entryColumns.map((column) => row[column]));
    const { numAffectedRows } = await run(db, placeRows(some.length), parameters);
    if (numAffectedRows !== BigInt(some.length)) throw placedTwice(await placedBefore(db, some));
  }
};

/** The outbox grows at its end; what is there already stays as it is. */
export const writeWaiting = async (db: Writing, rows: readonly EntryRow[]): Promise<void> => {
  for (const some of inChunks(rows, rowsAStatement))
    await db
      .insertInto('entries')
      .values(some)
      .onConflict((conflict) => conflict.columns(['athlete_id', 'id']).doNothing())
      .execute();
};
