import type { DatabaseConnection, Dialect, Driver } from 'kysely';

export class StatementFailed extends Error {}

export interface Failure {
  readonly dialect: Dialect;
  readonly hasFailed: () => boolean;
}

/** Lets so many statements reach the database, begin and commit among them, and fails those after, as a lost connection does. */
export const failingAfter = (passes: number, dialect: Dialect): Failure => {
  let left = passes;
  let failed = false;
  const count = (): void => {
    if (left === 0) {
      failed = true;
      throw new StatementFailed(`the statement after ${passes} others failed`);
    }
    left -= 1;
  };
  const inner = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const innerOf = (outer: DatabaseConnection): DatabaseConnection => inner.get(outer) ?? outer;
  const wrapped = (connection: DatabaseConnection): DatabaseConnection => {
    const outer: DatabaseConnection = {
      executeQuery: async (query) => {
        count();
        return connection.executeQuery(query);
      },
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
    inner.set(outer, connection);
    return outer;
  };
  const failing = (driver: Driver): Driver => ({
    init: () => driver.init(),
    acquireConnection: async () => wrapped(await driver.acquireConnection()),
    beginTransaction: async (connection, settings) => {
      count();
      await driver.beginTransaction(innerOf(connection), settings);
    },
    commitTransaction: async (connection) => {
      count();
      await driver.commitTransaction(innerOf(connection));
    },
    rollbackTransaction: (connection) => driver.rollbackTransaction(innerOf(connection)),
    releaseConnection: (connection) => driver.releaseConnection(innerOf(connection)),
    destroy: () => driver.destroy(),
  });
  return {
    hasFailed: () => failed,
    dialect: {
      createDriver: () => failing(dialect.createDriver()),
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createAdapter: () => dialect.createAdapter(),
      createIntrospector: (db) => dialect.createIntrospector(db),
    },
  };
};
