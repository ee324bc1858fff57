import { type Compilable, type Kysely, sql } from 'kysely';
import type { DatabasePlace } from '../database.ts';
import type { EntryRow, Tables } from '../tables.ts';

/** Stands where the epoch of a journal would stand that was deleted; epochs are UUIDs. */
export const forgottenEpoch = 'forgotten';

/** Rows a statement: 14 parameters each, where SQLite takes 32,766 and PostgreSQL 65,535. */
export const rowsAStatement = 500;

/** What an entry says, and how far this Carryover reads it. */
export const toldColumns = [
  'id',
  'seq',
  'kind',
  'version',
  'device',
  'told_ms',
  'zone',
  'body',
  'readable',
] as const satisfies readonly (keyof EntryRow)[];

/** In the order of the parameters of `placeRows`. */
export const entryColumns = [
  'athlete_id',
  ...toldColumns,
  'place',
  'refused',
  'chain',
  'sum',
] as const satisfies readonly (keyof EntryRow)[];

/** Statements of every push and pull as text; parameters in the order in which they stand there. */
export interface Statements {
  /** Parameters: athlete. None of a journal that was deleted. */
  readonly head: string;
  /** The same, also of one that was deleted, and holds the row until the transaction ends. */
  readonly heldHead: string;
  /** Parameters: athlete, epoch, seq, chain. */
  readonly moveHead: string;
  /** Parameters: athlete, seq, limit, athlete. */
  readonly page: string;
  /** Parameters: athlete, so many ids. */
  rowsById(count: number): string;
  /** Parameters: so many rows, by their columns. */
  placeRows(count: number): string;
}

const listOf = (count: number, item: () => ReturnType<typeof sql>) =>
  sql.join(Array.from({ length: count }, item));
const place = () => sql`${null}`;
const rowPlaces = () => sql`(${listOf(entryColumns.length, place)})`;

/** New rows come in; those that waited for a place get it. A row that has a place is never written again. */
const placeRows = (count: number) => {
  const names = sql.join(entryColumns.map((column) => sql.ref(column)));
  const changes = entryColumns
    .filter((column) => column !== 'athlete_id' && column !== 'id')
    .map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
  return sql`insert into entries (${names}) values ${listOf(count, rowPlaces)}
    on conflict (athlete_id, id) do update set ${sql.join(changes)} where entries.seq is null`;
};

/** One statement, so that the head belongs to the page; the head alone comes back where nothing follows. */
const pageOf = (db: Kysely<Tables>) =>
  db
    .selectFrom('heads')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('entries')
          .select(toldColumns)
          .where('athlete_id', '=', '')
          .where('seq', '>', 0)
          .orderBy('seq')
          .limit(0)
          .as('page'),
      (join) => join.onTrue(),
    )
    .select(['heads.epoch', 'heads.seq as head_seq', 'heads.chain as head_chain'])
    .select(toldColumns.map((column) => `page.${column}` as const))
    .where('heads.athlete_id', '=', '')
    .where('heads.epoch', '<>', sql.lit(forgottenEpoch))
    .orderBy('page.seq');

const mostRemembered = 64;

/** Puts each number of rows into words once; the rare large ones anew each time, as their texts are long. */
const remembering = (build: (count: number) => string): ((count: number) => string) => {
  const texts = new Map<number, string>();
  return (count) => {
    const text = texts.get(count) ?? build(count);
    if (count <= mostRemembered || count === rowsAStatement) texts.set(count, text);
    return text;
  };
};

/**
 * The statements that every push and pull needs, in words once and for all: to build them anew each time costs more
 * than to run them.
 */
export const statementsFor = (db: Kysely<Tables>, kind: DatabasePlace['kind']): Statements => {
  const textOf = (query: Compilable): string => query.compile().sql;
  const heldHead = db.selectFrom('heads').select(['epoch', 'seq', 'chain']).where('athlete_id', '=', '');
  const head = heldHead.where('epoch', '<>', sql.lit(forgottenEpoch));
  return {
    head: textOf(head),
    // SQLite has no such words, and lets one write at a time.
    heldHead: textOf(kind === 'sqlite' ? heldHead : heldHead.forUpdate()),
    moveHead: sql`update heads set epoch = ${''}, seq = ${0}, chain = ${''} where athlete_id = ${''}`.compile(
      db,
    ).sql,
    page: textOf(pageOf(db)),
    rowsById: remembering((count) => {
      const ids = sql`select * from entries where athlete_id = ${''} and id in (${listOf(count, place)})`;
      return ids.compile(db).sql;
    }),
    placeRows: remembering((count) => placeRows(count).compile(db).sql),
  };
};
