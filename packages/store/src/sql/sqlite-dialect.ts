import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { isBusy } from './errors.ts';
import { longWaits, type Patience, retrying } from './retry.ts';

interface Prepared {
  readonly statement: StatementSync;
  /** Of the rows that it answers with; none where it answers with how much it changed. */
  readonly columns: readonly string[];
}

const mostPrepared = 200;
/** Rare statements with a great many parameters are not worth the memory. */
const longestPrepared = 20_000;

/** Rows come as arrays: half the time of objects without a prototype, which are not what rows of PostgreSQL are. */
const prepareAnew = (database: DatabaseSync, sql: string): Prepared => {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return { statement, columns: statement.columns().map(({ name }) => name) };
};

/** Statements by their text, the last used last; the one that was not used for longest makes room. */
const preparing = (database: DatabaseSync): ((sql: string) => Prepared) => {
  const cache = new Map<string, Prepared>();
  return (sql) => {
    const known = cache.get(sql);
    if (known !== undefined) {
      cache.delete(sql);
      cache.set(sql, known);
      return known;
    }
    const prepared = prepareAnew(database, sql);
    if (sql.length > longestPrepared) return prepared;
    if (cache.size >= mostPrepared) cache.delete(cache.keys().next().value ?? '');
    cache.set(sql, prepared);
    return prepared;
  };
};

const isInput = (value: unknown): value is SQLInputValue =>
  value === null || ['string', 'number', 'bigint'].includes(typeof value) || ArrayBuffer.isView(value);

const inputsOf = ({ parameters }: CompiledQuery): SQLInputValue[] =>
  parameters.map((value) => {
    if (isInput(value)) return value;
    throw new TypeError(`SQLite takes text, numbers and null, and was given ${typeof value}.`);
  });

/** Which columns a row has is known to the query builder alone. */
const rowFrom = <Row>(columns: readonly string[], values: ArrayLike<unknown>): Row => {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index += 1) row[columns[index]!] = values[index];
  return row as Row;
};

const connectionTo = (database: DatabaseSync, patience: Patience): DatabaseConnection => {
  const prepare = preparing(database);
  const run = <Row>(query: CompiledQuery): QueryResult<Row> => {
    const { statement, columns } = prepare(query.sql);
    if (columns.length > 0) {
      const rows = statement.all(...inputsOf(query)) as unknown as readonly unknown[][];
      return { rows: rows.map((values) => rowFrom<Row>(columns, values)) };
    }
    const { changes, lastInsertRowid } = statement.run(...inputsOf(query));
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  };
  return {
    // Waiting in SQLite itself would hold up everything else that this process does.
    executeQuery: (query) =>
      retrying(
        async () => run(query),
        (error) => isBusy(error) && !database.isTransaction,
        patience,
        longWaits,
      ),
    async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
      const { statement, columns } = prepareAnew(database, query.sql);
      const rows = statement.iterate(...inputsOf(query)) as unknown as Iterable<unknown[]>;
      for (const values of rows) yield { rows: [rowFrom<Row>(columns, values)] };
    },
  };
};

const driverFor = (database: DatabaseSync, patience: Patience): Driver => {
  const connection = connectionTo(database, patience);
  const begin = (sql: string): Promise<void> =>
    retrying(async () => database.exec(sql), isBusy, patience, longWaits);
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    // A transaction that may write takes its turn at once: one that begins by reading could not go on to write
    // after somebody else did.
    beginTransaction: (_connection: DatabaseConnection, { accessMode }: TransactionSettings) =>
      begin(accessMode === 'read only' ? 'begin' : 'begin immediate'),
    commitTransaction: async () => database.exec('commit'),
    // A full disk may have undone the transaction already.
    rollbackTransaction: async () => {
      if (database.isTransaction) database.exec('rollback');
    },
    releaseConnection: async () => {},
    destroy: async () => database.close(),
  };
};

/** Kysely over the SQLite that comes with Node. The database is closed with it. */
export const sqliteDialect = (database: DatabaseSync, patience: Patience): Dialect => ({
  createDriver: () => driverFor(database, patience),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
});
