import type { Entry } from '@carryover/engine';
import { type Kysely, sql, type Transaction } from 'kysely';
import { emptyChain } from '../chain.ts';
import type { DatabasePlace } from '../database.ts';
import { placedTwice } from '../following.ts';
import type { CheckedEntry, Head, JournalStore, Page } from '../journal-store.ts';
import type { EntryRow, Tables } from '../tables.ts';
import { isCollision } from './errors.ts';
import { followOn, placeEntries } from './place.ts';
import { type Patience, retrying, shortWaits } from './retry.ts';
import { entryOf, inChunks, keptOf, rowOf } from './rows.ts';

export interface Surroundings extends Patience {
  /** A UUID that was never used before; names one life of a journal. */
  readonly newId: () => string;
}

/** Rows a statement: 14 parameters each, where SQLite takes 32,766 and PostgreSQL 65,535. */
const rowsAStatement = 500;
const emptyHead: Head = { epoch: '', seq: 0, chain: emptyChain };

type Writing = Transaction<Tables>;

/** Columns of a page; its head alone comes back when there is nothing after a place. */
interface PageHead {
  readonly epoch: string;
  readonly head_seq: number;
  readonly head_chain: string;
}
type PlacedRow = Omit<EntryRow, 'seq'> & { readonly seq: number };
type NoRow = { readonly id: null };

const headOf = (db: Kysely<Tables>, athlete: string) =>
  db.selectFrom('heads').select(['epoch', 'seq', 'chain']).where('athlete_id', '=', athlete);

/**
 * The athlete's head, held until the transaction ends: whoever else writes to the same journal waits here. SQLite
 * lets one write at a time anyway.
 */
const takeHead = async (db: Writing, kind: DatabasePlace['kind'], athlete: string): Promise<Head> => {
  const query = kind === 'sqlite' ? headOf(db, athlete) : headOf(db, athlete).forUpdate();
  return (
    (await query.executeTakeFirst()) ??
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

const moveHead = async (db: Writing, athlete: string, head: Head): Promise<void> => {
  await db.updateTable('heads').set(head).where('athlete_id', '=', athlete).execute();
};

const rowsById = async (
  db: Writing,
  athlete: string,
  entries: readonly CheckedEntry[],
): Promise<ReadonlyMap<string, EntryRow>> => {
  const found = new Map<string, EntryRow>();
  const ids = entries.map(({ entry }) => entry.id);
  for (const some of inChunks(ids, rowsAStatement)) {
    const query = db.selectFrom('entries').selectAll().where('athlete_id', '=', athlete);
    for (const row of await query.where('id', 'in', some).execute()) found.set(row.id, row);
  }
  return found;
};

/** New rows come in; those that waited for a place get it. A row that has a place is never written again. */
const writePlaced = async (db: Writing, rows: readonly EntryRow[]): Promise<void> => {
  for (const some of inChunks(rows, rowsAStatement)) {
    const written = await db
      .insertInto('entries')
      .values(some)
      .onConflict((conflict) =>
        conflict
          .columns(['athlete_id', 'id'])
          .doUpdateSet((eb) => ({
            seq: eb.ref('excluded.seq'),
            chain: eb.ref('excluded.chain'),
            place: eb.ref('excluded.place'),
            refused: null,
            kind: eb.ref('excluded.kind'),
            version: eb.ref('excluded.version'),
            device: eb.ref('excluded.device'),
            told_ms: eb.ref('excluded.told_ms'),
            zone: eb.ref('excluded.zone'),
            body: eb.ref('excluded.body'),
            readable: eb.ref('excluded.readable'),
            sum: eb.ref('excluded.sum'),
          }))
          .where('entries.seq', 'is', null),
      )
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows === BigInt(some.length)) continue;
    const places = some.map(({ seq }) => seq);
    const ids = some.map(({ id }) => id);
    const query = db.selectFrom('entries').select('id').where('athlete_id', '=', some[0]!.athlete_id);
    const { id } = await query
      .where('id', 'in', ids)
      .where('seq', 'not in', places)
      .executeTakeFirstOrThrow();
    throw placedTwice(id);
  }
};

/** Order of the whole journal: what has a place, then what waits for one, then what was refused. */
const inOrder = (rows: readonly EntryRow[]): readonly EntryRow[] => [
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
  const writing = <Result>(work: (transaction: Writing) => Promise<Result>): Promise<Result> =>
    retrying(() => db.transaction().execute(work), isCollision, surroundings, shortWaits);

  const readPage = async (athlete: string, seq: number, limit: number): Promise<Page> => {
    // One statement, so that the head belongs to the page.
    const rows = await db
      .selectFrom('heads')
      .leftJoin(
        (eb) =>
          eb
            .selectFrom('entries')
            .selectAll()
            .where('entries.athlete_id', '=', athlete)
            .where('entries.seq', '>', seq)
            .orderBy('entries.seq')
            .limit(limit)
            .as('page'),
        (join) => join.onTrue(),
      )
      .select(['heads.epoch', 'heads.seq as head_seq', 'heads.chain as head_chain'])
      .select(['page.id', 'page.seq', 'page.kind', 'page.version', 'page.device'])
      .select(['page.told_ms', 'page.zone', 'page.body', 'page.readable'])
      .where('heads.athlete_id', '=', athlete)
      .orderBy('page.seq')
      .$castTo<PageHead & (PlacedRow | NoRow)>()
      .execute();
    const first = rows[0];
    if (first === undefined) return { entries: [], head: emptyHead };
    const entries = rows.flatMap((row) =>
      row.id === null ? [] : [{ entry: entryOf(row), readable: row.readable === 1, seq: row.seq }],
    );
    return { entries, head: { epoch: first.epoch, seq: first.head_seq, chain: first.head_chain } };
  };

  const outbox = (athlete: string) =>
    db.selectFrom('entries').where('athlete_id', '=', athlete).where('seq', 'is', null);

  return {
    append: (athlete, entries) =>
      entries.length === 0
        ? Promise.resolve([])
        : writing(async (transaction) => {
            const head = await takeHead(transaction, kind, athlete);
            const kept = await rowsById(transaction, athlete, entries);
            const placing = placeEntries(athlete, entries, kept, head);
            if (placing.rows.length === 0) return placing.answers;
            await writePlaced(transaction, placing.rows);
            const epoch = head.epoch === '' ? surroundings.newId() : head.epoch;
            await moveHead(transaction, athlete, { ...placing.head, epoch });
            return placing.answers;
          }),
    since: readPage,
    chainAt: async (athlete, seq) => {
      if (seq === 0) return emptyChain;
      const query = db.selectFrom('entries').select('chain').where('athlete_id', '=', athlete);
      return (await query.where('seq', '=', seq).executeTakeFirst())?.chain ?? undefined;
    },
    head: async (athlete) => (await headOf(db, athlete).executeTakeFirst()) ?? emptyHead,

    record: async (athlete, entries) => {
      if (entries.length === 0) return;
      await writing(async (transaction) => {
        await takeHead(transaction, kind, athlete);
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
        for (const some of inChunks(rows, rowsAStatement))
          await transaction
            .insertInto('entries')
            .values(some)
            .onConflict((conflict) => conflict.columns(['athlete_id', 'id']).doNothing())
            .execute();
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
        await takeHead(transaction, kind, athlete);
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
        const own = await takeHead(transaction, kind, athlete);
        await writePlaced(transaction, followOn(athlete, own, entries, upTo));
        await moveHead(transaction, athlete, upTo);
      }),
    startOver: (athlete, epoch) =>
      writing(async (transaction) => {
        await takeHead(transaction, kind, athlete);
        await sql`
          update entries set place = old.rank, seq = null, chain = null, refused = null
          from (
            select id, row_number() over (order by seq is null, seq, place) as rank
            from entries where athlete_id = ${athlete}
          ) as old
          where entries.athlete_id = ${athlete} and entries.id = old.id`.execute(transaction);
        await moveHead(transaction, athlete, { ...emptyHead, epoch });
      }),

    entries: async (athlete) => {
      const query = db.selectFrom('entries').selectAll().where('athlete_id', '=', athlete);
      return inOrder(await query.orderBy('seq').orderBy('place').execute()).map(keptOf);
    },
    reread: async (athlete, isReadable: (entry: Entry) => boolean) => {
      const query = db.selectFrom('entries').selectAll().where('athlete_id', '=', athlete);
      const unread = await query.where('readable', '=', 0).execute();
      const ids = unread.filter((row) => isReadable(entryOf(row))).map(({ id }) => id);
      await writing(async (transaction) => {
        for (const some of inChunks(ids, rowsAStatement))
          await transaction
            .updateTable('entries')
            .set({ readable: 1 })
            .where('athlete_id', '=', athlete)
            .where('id', 'in', some)
            .execute();
      });
      return ids.length;
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
    forget: (athlete) =>
      writing(async (transaction) => {
        await takeHead(transaction, kind, athlete);
        await transaction.deleteFrom('entries').where('athlete_id', '=', athlete).execute();
        await transaction.deleteFrom('heads').where('athlete_id', '=', athlete).execute();
      }),
    close: () => db.destroy(),
  };
};
