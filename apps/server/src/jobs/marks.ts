import type { Database } from '@carryover/store/node';

/** Which athletes' views are to be made anew, kept where a crash does not lose it. */
export interface Marks {
  set(athlete: string): Promise<void>;
  clear(athlete: string): Promise<void>;
  all(): Promise<readonly string[]>;
}

/** A row among the views that is none. */
const mark = { view: 'to-be-made', key: '' } as const;

export const marksInDatabase = (tables: Database['tables'], now: () => number): Marks => ({
  set: async (athlete) => {
    await tables
      .insertInto('views')
      .values({ athlete_id: athlete, ...mark, etag: '', body: '', made_ms: now() })
      .onConflict((conflict) => conflict.columns(['athlete_id', 'view', 'key']).doNothing())
      .execute();
  },
  clear: async (athlete) => {
    await tables
      .deleteFrom('views')
      .where('athlete_id', '=', athlete)
      .where('view', '=', mark.view)
      .where('key', '=', mark.key)
      .execute();
  },
  all: async () => {
    const rows = await tables
      .selectFrom('views')
      .select('athlete_id')
      .where('view', '=', mark.view)
      .where('key', '=', mark.key)
      .execute();
    return rows.map(({ athlete_id }) => athlete_id);
  },
});
