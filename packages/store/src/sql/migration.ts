import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DatabasePlace } from '../database.ts';
import type { Tables } from '../tables.ts';

/** What tables are made of, in the words of the database at hand. */
export interface ColumnTypes {
  /** Text that keys are made of: compared by its bytes, whatever language the server speaks. */
  readonly key: RawBuilder<unknown>;
  readonly text: RawBuilder<unknown>;
  /** A whole number of 64 bits. */
  readonly whole: RawBuilder<unknown>;
  /** Stands at the end of `create table`, by `modifyEnd`. */
  readonly tableEnd: RawBuilder<unknown>;
}

/**
 * One step of the schema, forward only: a step that was released is never changed, and none is taken back. It runs in
 * a transaction of its own. Its name begins with its number. It says tables by `db.schema` and `sql` alone, as the types
 * are those of the newest schema.
 */
export interface Migration {
  readonly name: string;
  up(db: Kysely<Tables>, types: ColumnTypes): Promise<void>;
}

/** SQLite keeps every type in a column of any type unless a table is strict. */
export const columnTypes: Readonly<Record<DatabasePlace['kind'], ColumnTypes>> = {
  sqlite: { key: sql`text`, text: sql`text`, whole: sql`integer`, tableEnd: sql`strict` },
  postgres: { key: sql`text collate "C"`, text: sql`text`, whole: sql`bigint`, tableEnd: sql`` },
};
