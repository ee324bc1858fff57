import pg from 'pg';
import { DatabaseError, messageOf } from './errors.ts';

const { builtins } = pg.types;

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is more than a number here can hold.`);
  return value;
};

/** Numbers come as numbers. `pg` would hand out whole ones of 64 bits as text. */
const typeParser = (oid: number, format?: 'text' | 'binary') => {
  if (format !== 'binary' && oid === builtins.INT8) return wholeNumber;
  if (format !== 'binary' && oid === builtins.NUMERIC) return Number;
  return pg.types.getTypeParser(oid, format);
};

/** Rejects when there is no server, or none that lets us in; its password is not repeated. */
export const openPool = async (url: string, connections: number): Promise<pg.Pool> => {
  const address = URL.parse(url);
  // What stands there instead may hold a password: it is not repeated.
  if (address === null || !/^postgres(ql)?:$/.test(address.protocol))
    throw new DatabaseError(
      'unreachable',
      'DATABASE_URL or --database is no address of a PostgreSQL: expected is postgres://user:password@host:5432/name.',
    );
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    application_name: 'carryover',
    types: { getTypeParser: typeParser },
  });
  // A connection that breaks while nobody uses it leaves the pool, and the next query takes a new one.
  pool.on('error', () => {});
  try {
    (await pool.connect()).release();
    return pool;
  } catch (error) {
    await pool.end();
    const { host, pathname } = address;
    throw new DatabaseError(
      'unreachable',
      `PostgreSQL at ${host}${pathname} cannot be reached: ${messageOf(error)}. Is it running, and is the address right?`,
      error,
    );
  }
};
