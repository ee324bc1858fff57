import { DatabaseSync } from 'node:sqlite';
import { type Database, type DatabasePlace, openDatabase } from '@carryover/store/node';
import pg from 'pg';

/** One statement as it went to the driver. */
export interface Statement {
  readonly text: string;
  readonly values: readonly (string | number | null)[];
}

type Plain = Statement['values'][number];
type Sink = (statement: Statement) => void;

/** Everything that Node's SQLite is asked, until `restore`. */
const listenToSqlite = (sink: Sink): (() => void) => {
  const { prepare, exec } = DatabaseSync.prototype;
  DatabaseSync.prototype.prepare = function (text, ...rest) {
    const statement = prepare.call(this, text, ...rest);
    for (const way of ['all', 'run', 'get', 'iterate'] as const) {
      const original = statement[way] as (...values: readonly Plain[]) => unknown;
      Object.defineProperty(statement, way, {
        value: (...values: readonly Plain[]) => {
          sink({ text, values });
          return original.apply(statement, [...values]);
        },
      });
    }
    return statement;
  };
  DatabaseSync.prototype.exec = function (text) {
    sink({ text, values: [] });
    return exec.call(this, text);
  };
  return () => Object.assign(DatabaseSync.prototype, { prepare, exec });
};

/** Everything that the driver of PostgreSQL is asked, until `restore`. */
const listenToPostgres = (sink: Sink): (() => void) => {
  const { query } = pg.Client.prototype;
  const listening = function (this: pg.Client, asked: unknown, values: unknown, ...rest: unknown[]) {
    const config = typeof asked === 'object' && asked !== null ? (asked as Partial<Statement>) : {};
    const text = typeof asked === 'string' ? asked : config.text;
    const given = Array.isArray(values) ? values : (config.values ?? []);
    if (text !== undefined) sink({ text, values: given as readonly Plain[] });
    return Reflect.apply(query, this, [asked, values, ...rest]);
  };
  pg.Client.prototype.query = listening as typeof query;
  return () => {
    pg.Client.prototype.query = query;
  };
};

/** The statements of each of so many works on a database, done in turn. */
export const captured = async (
  place: DatabasePlace,
  count: number,
  workOn: (database: Database) => (index: number) => Promise<unknown>,
): Promise<readonly (readonly Statement[])[]> => {
  let statements: Statement[] = [];
  const sink: Sink = (statement) => statements.push(statement);
  const restore = place.kind === 'sqlite' ? listenToSqlite(sink) : listenToPostgres(sink);
  try {
    const database = await openDatabase(place);
    const work = workOn(database);
    const works: (readonly Statement[])[] = [];
    for (let index = 0; index < count; index += 1) {
      statements = [];
      await work(index);
      works.push(statements);
    }
    await database.close();
    return works;
  } finally {
    restore();
  }
};
