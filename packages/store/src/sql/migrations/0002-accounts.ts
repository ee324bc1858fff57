import { type CreateTableBuilder, type Kysely, PostgresAdapter, sql } from 'kysely';
import type { Tables } from '../../tables.ts';
import type { ColumnTypes, Migration } from '../migration.ts';

/** Instants and flags as the library of accounts keeps them in each kind of database. */
const columnTypes = (db: Kysely<Tables>) =>
  db.getExecutor().adapter instanceof PostgresAdapter
    ? ({ instant: 'timestamptz', flag: 'boolean' } as const)
    : ({ instant: 'date', flag: 'integer' } as const);

const withUser = <Table extends string, Column extends string>(table: CreateTableBuilder<Table, Column>) =>
  table.addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'));

/** The tables that better-auth asks for, in its names; a test compares them with what it would make itself. */
const signingIn = (db: Kysely<Tables>) => {
  const { instant, flag } = columnTypes(db);
  const table = <Name extends string>(name: Name) =>
    db.schema.createTable(name).addColumn('id', 'text', (column) => column.primaryKey().notNull());
  const dated = <Name extends string, Column extends string>(made: CreateTableBuilder<Name, Column>) =>
    made
      .addColumn('createdAt', instant, (column) => column.notNull())
      .addColumn('updatedAt', instant, (column) => column.notNull());
  return [
    dated(
      table('user')
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('email', 'text', (column) => column.notNull().unique())
        .addColumn('emailVerified', flag, (column) => column.notNull())
        .addColumn('image', 'text'),
    ),
    dated(
      withUser(
        table('session')
          .addColumn('expiresAt', instant, (column) => column.notNull())
          .addColumn('token', 'text', (column) => column.notNull().unique())
          .addColumn('ipAddress', 'text')
          .addColumn('userAgent', 'text'),
      ),
    ),
    dated(
      withUser(
        table('account')
          .addColumn('accountId', 'text', (column) => column.notNull())
          .addColumn('providerId', 'text', (column) => column.notNull())
          .addColumn('accessToken', 'text')
          .addColumn('refreshToken', 'text')
          .addColumn('idToken', 'text')
          .addColumn('accessTokenExpiresAt', instant)
          .addColumn('refreshTokenExpiresAt', instant)
          .addColumn('scope', 'text')
          .addColumn('password', 'text'),
      ),
    ),
    dated(
      table('verification')
        .addColumn('identifier', 'text', (column) => column.notNull())
        .addColumn('value', 'text', (column) => column.notNull())
        .addColumn('expiresAt', instant, (column) => column.notNull()),
    ),
    withUser(
      table('passkey')
        .addColumn('name', 'text')
        .addColumn('publicKey', 'text', (column) => column.notNull())
        .addColumn('credentialID', 'text', (column) => column.notNull())
        // A signature counter has 32 bits and no sign: it does not fit into PostgreSQL's integer.
        .addColumn('counter', 'bigint', (column) => column.notNull())
        .addColumn('deviceType', 'text', (column) => column.notNull())
        .addColumn('backedUp', flag, (column) => column.notNull())
        .addColumn('transports', 'text')
        .addColumn('createdAt', instant)
        .addColumn('aaguid', 'text'),
    ),
    db.schema.createIndex('session_userId_idx').on('session').column('userId'),
    db.schema.createIndex('account_userId_idx').on('account').column('userId'),
    db.schema.createIndex('verification_identifier_idx').on('verification').column('identifier'),
    db.schema.createIndex('session_expiresAt_idx').on('session').column('expiresAt'),
    db.schema.createIndex('verification_expiresAt_idx').on('verification').column('expiresAt'),
    db.schema.createIndex('passkey_userId_idx').on('passkey').column('userId'),
    db.schema.createIndex('passkey_credentialID_idx').on('passkey').column('credentialID'),
  ];
};

/** Which user may do what with which athlete's journal; invitations; counters that all servers share. */
const ofOurOwn = (db: Kysely<Tables>, { key, text, whole, tableEnd }: ColumnTypes) => [
  db.schema
    .createTable('memberships')
    .addColumn('user_id', key, (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('athlete_id', key, (column) => column.notNull())
    .addColumn('role', text, (column) => column.notNull())
    .addColumn('created_ms', whole, (column) => column.notNull())
    .addPrimaryKeyConstraint('memberships_pk', ['user_id', 'athlete_id'])
    .modifyEnd(tableEnd),
  // One journal of one's own for each user, and one owner for each journal, even when two first requests come at once.
  db.schema
    .createIndex('memberships_owner_user')
    .unique()
    .on('memberships')
    .column('user_id')
    .where(sql.ref('role'), '=', sql.lit('owner')),
  db.schema
    .createIndex('memberships_owner_athlete')
    .unique()
    .on('memberships')
    .column('athlete_id')
    .where(sql.ref('role'), '=', sql.lit('owner')),
  db.schema
    .createTable('invitations')
    .addColumn('code_hash', key, (column) => column.primaryKey().notNull())
    .addColumn('expires_ms', whole, (column) => column.notNull())
    .addColumn('used_ms', whole)
    // A journal that was kept before there were accounts, and becomes that of who is invited.
    .addColumn('for_athlete', text)
    .modifyEnd(tableEnd),
  db.schema
    .createTable('rate_limits')
    .addColumn('subject', key, (column) => column.primaryKey().notNull())
    .addColumn('until_ms', whole, (column) => column.notNull())
    .addColumn('requests', whole, (column) => column.notNull())
    .modifyEnd(tableEnd),
];

export const accounts: Migration = {
  name: '0002-accounts',
  up: async (db, types) => {
    for (const step of [...signingIn(db), ...ofOurOwn(db, types)]) await step.execute();
  },
};
