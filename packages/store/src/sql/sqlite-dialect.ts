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
  /** Whether it answers with rows. */
  readonly reads: boolean;
}

const mostPrepared = 200;
/** Rare statements with a great many parameters are not worth the memory. */
const longestPrepared = 20_000;

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
    const statement = database.prepare(sql);
    const prepared = { statement, reads: statement.columns().length > 0 };
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

/** As rows of PostgreSQL are: SQLite's have no prototype. Which columns they have is known to the query builder alone. */
const plain = <Row>(row: object): Row => ({ ...row }) as Row;

const connectionTo = (database: DatabaseSync, patience: Patience): DatabaseConnection => {
  const prepare = preparing(database);
  const run = <Row>(query: CompiledQuery): QueryResult<Row> => {
    const { statement, reads } = prepare(query.sql);
    if (reads) return { rows: statement.all(...inputsOf(query)).map(plain<Row>) };
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
      const rows = database.prepare(query.sql).iterate(...inputsOf(query));
      for (const row of rows) yield { rows: [plain<Row>(row)] };
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
