import type { Migration } from '../migration.ts';

/** How much a feed tells of a session: who reads a calendar is not always its athlete. */
export const feeds: Migration = {
  name: '0004-feeds',
  up: async (db, { text }) => {
    await db.schema
      .alterTable('feeds')
      .addColumn('detail', text, (column) => column.notNull().defaultTo('neutral'))
      .execute();
  },
};
