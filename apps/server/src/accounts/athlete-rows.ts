import type { Database } from '@carryover/store/node';
import { type RawBuilder, sql } from 'kysely';

type Tables = Database['tables'];
type Row = Readonly<Record<string, unknown>>;

/** The journal's own tables are left to the journal. */
const leftOut = new Set(['memberships', 'entries', 'heads']);
/** What would let somebody else in, or is made anew from the journal. */
const secretColumns = new Set(['secret_hash']);
const computedTables = new Set(['views']);

interface AthleteTable {
  readonly name: string;
  readonly reference: RawBuilder<unknown>;
}

/** Tables that hold an athlete's rows, as the database itself says: one that is made next year is found too. */
const athleteTables = async (tables: Tables): Promise<readonly AthleteTable[]> =>
  (await tables.introspection.getTables())
    .filter(
      ({ name, columns }) => !leftOut.has(name) && columns.some((column) => column.name === 'athlete_id'),
    )
    .map(({ schema, name }) => ({
      name,
      reference: schema === undefined ? sql.id(name) : sql.id(schema, name),
    }));

const withoutSecrets = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !secretColumns.has(column)));

/** What is kept of an athlete beside the journal, by table. */
export const athleteRows = async (
  tables: Tables,
  athlete: string,
): Promise<Readonly<Record<string, readonly Row[]>>> => {
  const kept: [string, readonly Row[]][] = [];
  for (const { name, reference } of await athleteTables(tables)) {
    if (computedTables.has(name)) continue;
    const { rows } = await sql<Row>`select * from ${reference} where athlete_id = ${athlete}`.execute(tables);
    kept.push([name, rows.map(withoutSecrets)]);
  }
  return Object.fromEntries(kept);
};

export const deleteAthleteRows = async (tables: Tables, athlete: string): Promise<void> => {
  for (const { reference } of await athleteTables(tables))
    await sql`delete from ${reference} where athlete_id = ${athlete}`.execute(tables);
};
