import type { Database } from '@carryover/store/node';

export type FeedDetail = 'neutral' | 'full';

export interface KeptFeed {
  readonly id: string;
  readonly name: string;
  readonly detail: FeedDetail;
  readonly madeMilliseconds: number;
  readonly readMilliseconds: number | null;
}

/** A feed, the calendar that was made for it, and where its journal stands, in one look. */
export interface FoundFeed extends KeptFeed {
  readonly secretHash: string;
  readonly etag: string | null;
  readonly body: string | null;
  readonly epoch: string | null;
  readonly seq: number | null;
}

type NewFeed = Omit<KeptFeed, 'readMilliseconds'> & Pick<FoundFeed, 'secretHash'>;

/** What the calendars are kept as, among the views. */
export const calendarView = 'calendar';

/** The feeds of athletes, in the database. */
export const feedRows = (tables: Database['tables']) => ({
  add: async (
    athlete: string,
    { id, secretHash, name, detail, madeMilliseconds }: NewFeed,
  ): Promise<void> => {
    await tables
      .insertInto('feeds')
      .values({
        athlete_id: athlete,
        id,
        secret_hash: secretHash,
        name,
        detail,
        made_ms: madeMilliseconds,
        last_read_ms: null,
      })
      .execute();
  },
  list: async (athlete: string): Promise<readonly KeptFeed[]> => {
    const rows = await tables
      .selectFrom('feeds')
      .selectAll()
      .where('athlete_id', '=', athlete)
      .orderBy('made_ms')
      .orderBy('id')
      .execute();
    return rows.map(({ id, name, detail, made_ms, last_read_ms }) => ({
      id,
      name,
      detail,
      madeMilliseconds: made_ms,
      readMilliseconds: last_read_ms,
    }));
  },
  /** By keys only: all that a poll costs. */
  find: (athlete: string, id: string): Promise<FoundFeed | undefined> =>
    tables
      .selectFrom('feeds')
      .leftJoin('views', (join) =>
        join
          .onRef('views.athlete_id', '=', 'feeds.athlete_id')
          .on('views.view', '=', calendarView)
          .onRef('views.key', '=', 'feeds.detail'),
      )
      .leftJoin('heads', 'heads.athlete_id', 'feeds.athlete_id')
      .select([
        'feeds.id as id',
        'feeds.name as name',
        'feeds.detail as detail',
        'feeds.secret_hash as secretHash',
        'feeds.made_ms as madeMilliseconds',
        'feeds.last_read_ms as readMilliseconds',
        'views.etag as etag',
        'views.body as body',
        'heads.epoch as epoch',
        'heads.seq as seq',
      ])
      .where('feeds.athlete_id', '=', athlete)
      .where('feeds.id', '=', id)
      .executeTakeFirst(),
  wasRead: async (athlete: string, id: string, milliseconds: number): Promise<void> => {
    await tables
      .updateTable('feeds')
      .set({ last_read_ms: milliseconds })
      .where('athlete_id', '=', athlete)
      .where('id', '=', id)
      .execute();
  },
  /** False where it is not there. */
  remove: async (athlete: string, id: string): Promise<boolean> => {
    const { numDeletedRows } = await tables
      .deleteFrom('feeds')
      .where('athlete_id', '=', athlete)
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  },
  dropCalendars: async (athlete: string): Promise<void> => {
    await tables
      .deleteFrom('views')
      .where('athlete_id', '=', athlete)
      .where('view', '=', calendarView)
      .execute();
  },
});

export type FeedRows = ReturnType<typeof feedRows>;
