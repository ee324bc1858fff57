import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

export const journal: Migration = {
  name: '0001-journal',
  up: async (db, { key, text, whole, tableEnd }) => {
    await db.schema
      .createTable('heads')
      .addColumn('athlete_id', key, (column) => column.notNull())
      .addColumn('epoch', text, (column) => column.notNull())
      .addColumn('seq', whole, (column) => column.notNull())
      .addColumn('chain', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('heads_pk', ['athlete_id'])
      .modifyEnd(tableEnd)
      .execute();
    await db.schema
      .createTable('entries')
      .addColumn('athlete_id', key, (column) => column.notNull())
      .addColumn('id', key, (column) => column.notNull())
      .addColumn('seq', whole)
      .addColumn('place', whole, (column) => column.notNull())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('version', whole, (column) => column.notNull())
      .addColumn('device', text, (column) => column.notNull())
      .addColumn('told_ms', whole, (column) => column.notNull())
      .addColumn('zone', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .addColumn('readable', whole, (column) => column.notNull())
      .addColumn('refused', text)
      .addColumn('chain', text)
      .addColumn('sum', whole, (column) => column.notNull())
      .addPrimaryKeyConstraint('entries_pk', ['athlete_id', 'id'])
      .addUniqueConstraint('entries_seq', ['athlete_id', 'seq'])
      .addCheckConstraint('entries_placed', sql`(seq is null) = (chain is null) and (seq is null or seq > 0)`)
      .addCheckConstraint('entries_refused', sql`refused is null or seq is null`)
      .addCheckConstraint('entries_readable', sql`readable in (0, 1)`)
      .modifyEnd(tableEnd)
      .execute();
    await db.schema
      .createIndex('entries_outbox')
      .on('entries')
      .columns(['athlete_id', 'place'])
      .where(sql.ref('seq'), 'is', null)
      .execute();
  },
};
