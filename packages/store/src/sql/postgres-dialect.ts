import { type DatabaseConnection, type Dialect, type Driver, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { isCollision } from './errors.ts';
import { type Patience, retrying, shortWaits } from './retry.ts';

/**
 * A statement outside a transaction that collided was undone whole, and is done again here; within one it is for whoever
 * began the transaction to begin it anew.
 */
const retryingDriver = (driver: Driver, patience: Patience): Driver => {
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const inTransaction = new WeakSet<DatabaseConnection>();
  const original = (connection: DatabaseConnection): DatabaseConnection =>
    originals.get(connection) ?? connection;
  return {
    init: () => driver.init(),
    acquireConnection: async () => {
      const plain = await driver.acquireConnection();
      const passes = (error: unknown): boolean => isCollision(error) && !inTransaction.has(connection);
      const connection: DatabaseConnection = {
        executeQuery: (query) => retrying(() => plain.executeQuery(query), passes, patience, shortWaits),
        streamQuery: (query, rows) => plain.streamQuery(query, rows),
      };
      originals.set(connection, plain);
      return connection;
    },
    beginTransaction: async (connection, settings) => {
      await driver.beginTransaction(original(connection), settings);
      inTransaction.add(connection);
    },
    commitTransaction: async (connection) => {
      await driver.commitTransaction(original(connection));
      inTransaction.delete(connection);
    },
    rollbackTransaction: async (connection) => {
      await driver.rollbackTransaction(original(connection));
      inTransaction.delete(connection);
    },
    releaseConnection: (connection) => driver.releaseConnection(original(connection)),
    destroy: () => driver.destroy(),
  };
};

/** Kysely over a pool of connections to PostgreSQL. The pool is closed with it. */
export const postgresDialect = (pool: pg.Pool, patience: Patience): Dialect => {
  const plain = new PostgresDialect({ pool });
  return {
    createDriver: () => retryingDriver(plain.createDriver(), patience),
    createQueryCompiler: () => plain.createQueryCompiler(),
    createAdapter: () => plain.createAdapter(),
    createIntrospector: (db) => plain.createIntrospector(db),
  };
};
