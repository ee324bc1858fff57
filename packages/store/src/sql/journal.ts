import { type Kysely, sql } from 'kysely';
import { emptyChain } from '../chain.ts';
import type { DatabasePlace } from '../database.ts';
import type { Head, JournalStore } from '../journal-store.ts';
import type { EntryRow, Tables } from '../tables.ts';
import { DatabaseError, isCollision, isFull } from './errors.ts';
import { entryPages } from './pages.ts';
import { followOn, placeEntries } from './place.ts';
import { type Patience, retrying, shortWaits } from './retry.ts';
import { entryOf, inChunks, keptOf, rowOf } from './rows.ts';
import { forgottenEpoch, rowsAStatement, statementsFor, toldColumns } from './statements.ts';
import {
  emptyHead,
  moveHead,
  rowsById,
  run,
  takeAnyHead,
  takeHead,
  type Writing,
  writePlaced,
  writeWaiting,
} from './writing.ts';

export interface Surroundings extends Patience {
  /** A UUID that was never used before; names one life of a journal. */
  readonly newId: () => string;
}

/** Order of the whole journal: what has a place, then what waits for one, then what was refused. */
const inOrder = <Row extends Pick<EntryRow, 'seq' | 'refused'>>(rows: readonly Row[]): readonly Row[] => [
  ...rows.filter(({ seq }) => seq !== null),
  ...rows.filter(({ seq, refused }) => seq === null && refused === null),
  ...rows.filter(({ refused }) => refused !== null),
];

/** The journal in the tables of SQLite or PostgreSQL; every statement but `athletes` is about one athlete alone. */
export const sqlJournal = (
  db: Kysely<Tables>,
  kind: DatabasePlace['kind'],
  surroundings: Surroundings,
): JournalStore => {
  const statements = statementsFor(db, kind);
  const writing = <Result>(work: (transaction: Writing) => Promise<Result>): Promise<Result> =>
    retrying(() => db.transaction().execute(work), isCollision, surroundings, shortWaits).catch((error) => {
      if (!isFull(error)) throw error;
      const message =
        'There is no room left on the disk: nothing of this was kept. Make room, then try again.';
      throw new DatabaseError('full', message, error);
    });

  const outbox = (athlete: string) =>
    db.selectFrom('entries').where('athlete_id', '=', athlete).where('seq', 'is', null);

  return {
    append: (athlete, entries) =>
      entries.length === 0
        ? Promise.resolve([])
        : writing(async (transaction) => {
            const head = await takeHead(transaction, statements, athlete);
            const kept = await rowsById(transaction, statements, athlete, entries);
            const placing = placeEntries(athlete, entries, kept, head);
            if (placing.rows.length === 0) return placing.answers;
            await writePlaced(transaction, statements, placing.rows);
            const epoch = head.epoch === '' ? surroundings.newId() : head.epoch;
            await moveHead(transaction, statements, athlete, { ...placing.head, epoch });
            return placing.answers;
          }),
    since: entryPages(db, statements),
    chainAt: async (athlete, seq) => {
      if (seq === 0) return emptyChain;
      const query = db.selectFrom('entries').select('chain').where('athlete_id', '=', athlete);
      return (await query.where('seq', '=', seq).executeTakeFirst())?.chain ?? undefined;
    },
    head: async (athlete) => (await run<Head>(db, statements.head, [athlete])).rows[0] ?? emptyHead,

    record: async (athlete, entries) => {
      if (entries.length === 0) return;
      await writing(async (transaction) => {
        await takeHead(transaction, statements, athlete);
        const last = await transaction
          .selectFrom('entries')
          .select((eb) => eb.fn.max('place').as('place'))
          .where('athlete_id', '=', athlete)
          .where('seq', 'is', null)
          .executeTakeFirst();
        const next = (last?.place ?? 0) + 1;
        const rows = entries.map((checked, index) =>
          rowOf(athlete, checked, { seq: null, place: next + index }),
        );
        await writeWaiting(transaction, rows);
      });
    },
    pending: async (athlete, limit) => {
      const query = outbox(athlete).selectAll().where('refused', 'is', null);
      return (await query.orderBy('place').limit(limit).execute()).map(entryOf);
    },
    pendingCount: async (athlete) => {
      const query = outbox(athlete).select((eb) => eb.fn.countAll<number>().as('count'));
      return (await query.where('refused', 'is', null).executeTakeFirstOrThrow()).count;
    },
    refuse: async (athlete, refusals) => {
      const byReason = Map.groupBy(refusals, ({ reason }) => reason);
      await writing(async (transaction) => {
        await takeHead(transaction, statements, athlete);
        for (const [reason, refused] of byReason)
          for (const some of inChunks(refused, rowsAStatement))
            await transaction
              .updateTable('entries')
              .set({ refused: reason })
              .where('athlete_id', '=', athlete)
              .where(
                'id',
                'in',
                some.map(({ id }) => id),
              )
              .where('seq', 'is', null)
              .execute();
      });
    },
    refused: async (athlete) => {
      const rows = await outbox(athlete)
        .selectAll()
        .where('refused', 'is not', null)
        .orderBy('place')
        .execute();
      return rows.map((row) => ({ entry: entryOf(row), reason: row.refused ?? '' }));
    },
    receive: (athlete, entries, upTo) =>
      writing(async (transaction) => {
        const own = await takeHead(transaction, statements, athlete);
        await writePlaced(transaction, statements, followOn(athlete, own, entries, upTo));
        await moveHead(transaction, statements, athlete, upTo);
      }),
    startOver: (athlete, epoch) =>
      writing(async (transaction) => {
        await takeHead(transaction, statements, athlete);
        await sql`
          update entries set place = old.rank, seq = null, chain = null, refused = null
          from (
            select id, row_number() over (order by seq is null, seq, place) as rank
            from entries where athlete_id = ${athlete}
          ) as old
          where entries.athlete_id = ${athlete} and entries.id = old.id`.execute(transaction);
        await moveHead(transaction, statements, athlete, { ...emptyHead, epoch });
      }),

    entries: async (athlete) => {
      const query = db.selectFrom('entries').select(toldColumns).select('refused');
      const rows = query.where('athlete_id', '=', athlete).orderBy('seq').orderBy('place');
      return inOrder(await rows.execute()).map(keptOf);
    },
    athletes: async () => {
      const query = db.selectFrom('heads').select('athlete_id');
      const told = query.where((eb) =>
        eb.or([
          eb('seq', '>', 0),
          eb.exists(
            eb
              .selectFrom('entries')
              .select('entries.id')
              .whereRef('entries.athlete_id', '=', 'heads.athlete_id'),
          ),
        ]),
      );
      const rows = await told.orderBy('athlete_id').execute();
      return rows.map(({ athlete_id }) => athlete_id);
    },
    forget: async (athlete) => {
      await writing(async (transaction) => {
        await takeAnyHead(transaction, statements, athlete);
        await transaction.deleteFrom('entries').where('athlete_id', '=', athlete).execute();
        await moveHead(transaction, statements, athlete, { ...emptyHead, epoch: forgottenEpoch });
      });
      // Its bytes are overwritten in the file, and would stand in the -wal until it is closed. The deletion holds even
      // where that fails, as while somebody reads: then they go with the next checkpoint.
      if (kind === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db).catch(() => undefined);
    },
    close: () => db.destroy(),
  };
};
