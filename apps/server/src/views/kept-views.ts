import type { Database } from '@carryover/store/node';

/** Views that were computed, kept in the database: another server, or the same one after a restart, need not do it again. */
export interface KeptViews {
  read(
    athlete: string,
    view: string,
    key: string,
  ): Promise<{ readonly etag: string; readonly body: string } | undefined>;
  write(
    athlete: string,
    view: string,
    key: string,
    made: { readonly etag: string; readonly body: string },
  ): Promise<void>;
  /** All of an athlete's, whose journal is gone. */
  drop(athlete: string): Promise<void>;
}

/** Days go by, and nobody asks for the views of past ones again. */
const keptMilliseconds = 3 * 86_400_000;

export const viewsInDatabase = (tables: Database['tables'], now: () => number): KeptViews => ({
  read: (athlete, view, key) =>
    tables
      .selectFrom('views')
      .select(['etag', 'body'])
      .where('athlete_id', '=', athlete)
      .where('view', '=', view)
      .where('key', '=', key)
      .executeTakeFirst(),
  write: async (athlete, view, key, { etag, body }) => {
    const made_ms = now();
    await tables
      .insertInto('views')
      .values({ athlete_id: athlete, view, key, etag, body, made_ms })
      .onConflict((conflict) =>
        conflict.columns(['athlete_id', 'view', 'key']).doUpdateSet({ etag, body, made_ms }),
      )
      .execute();
    await tables
      .deleteFrom('views')
      .where('athlete_id', '=', athlete)
      .where('view', '=', view)
      .where('made_ms', '<', made_ms - keptMilliseconds)
      .execute();
  },
  drop: async (athlete) => {
    await tables.deleteFrom('views').where('athlete_id', '=', athlete).execute();
  },
});
