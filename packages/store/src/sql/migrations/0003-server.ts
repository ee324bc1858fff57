import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

/** What a server keeps beside the journals. All but the feeds could be lost and made anew. */
export const server: Migration = {
  name: '0003-server',
  up: async (db, { key, text, whole, tableEnd }) => {
    await db.schema
      .createTable('devices')
      .addColumn('athlete_id', key, (column) => column.notNull())
      .addColumn('device', key, (column) => column.notNull())
      .addColumn('epoch', text, (column) => column.notNull())
      .addColumn('seq', whole, (column) => column.notNull())
      .addColumn('first_seen_ms', whole, (column) => column.notNull())
      .addColumn('last_seen_ms', whole, (column) => column.notNull())
      .addPrimaryKeyConstraint('devices_pk', ['athlete_id', 'device'])
      .modifyEnd(tableEnd)
      .execute();
    await db.schema
      .createTable('views')
      .addColumn('athlete_id', key, (column) => column.notNull())
      .addColumn('view', key, (column) => column.notNull())
      .addColumn('key', key, (column) => column.notNull())
      .addColumn('etag', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .addColumn('made_ms', whole, (column) => column.notNull())
      .addPrimaryKeyConstraint('views_pk', ['athlete_id', 'view', 'key'])
      .modifyEnd(tableEnd)
      .execute();
    await db.schema
      .createTable('feeds')
      .addColumn('athlete_id', key, (column) => column.notNull())
      .addColumn('id', key, (column) => column.notNull())
      .addColumn('secret_hash', text, (column) => column.notNull())
      .addColumn('name', text, (column) => column.notNull())
      .addColumn('made_ms', whole, (column) => column.notNull())
      .addColumn('last_read_ms', whole)
      .addPrimaryKeyConstraint('feeds_pk', ['athlete_id', 'id'])
      .modifyEnd(tableEnd)
      .execute();
    await db.schema
      .createTable('imports')
      .addColumn('athlete_id', key, (column) => column.notNull())
      .addColumn('id', key, (column) => column.notNull())
      .addColumn('status', text, (column) => column.notNull())
      .addColumn('progress', whole, (column) => column.notNull())
      .addColumn('file', text, (column) => column.notNull())
      .addColumn('result', text)
      .addColumn('made_ms', whole, (column) => column.notNull())
      .addColumn('changed_ms', whole, (column) => column.notNull())
      .addPrimaryKeyConstraint('imports_pk', ['athlete_id', 'id'])
      .addCheckConstraint('imports_status', sql`status in ('waiting', 'reading', 'done', 'failed')`)
      .addCheckConstraint('imports_progress', sql`progress between 0 and 1000`)
      .modifyEnd(tableEnd)
      .execute();
  },
};
