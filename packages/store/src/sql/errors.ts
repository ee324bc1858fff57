/** What is wrong with a place where data is kept; the message says it to people, with the way out. */
export type DatabaseTrouble =
  /** What was written cannot be read back. */
  | 'damaged'
  /** It is something else than a Carryover database. */
  | 'foreign'
  /** A newer Carryover wrote it. */
  | 'newer'
  /** Another program holds it. */
  | 'in-use'
  | 'not-writable'
  | 'unreachable'
  | 'full'
  /** There is something already where something was to be written. */
  | 'in-the-way';

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly trouble: DatabaseTrouble;

  constructor(trouble: DatabaseTrouble, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.trouble = trouble;
  }
}

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** Of node:sqlite: the primary result code, without what extends it; 0 for every other error. */
export const sqliteCode = (error: unknown): number => {
  const code = field(error, 'errcode');
  return typeof code === 'number' ? code & 0xff : 0;
};

/** Of PostgreSQL the SQLSTATE, of Node's network the name of the error. */
export const errorCode = (error: unknown): string => {
  const code = field(error, 'code');
  return typeof code === 'string' ? code : '';
};

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** SQLITE_BUSY, SQLITE_LOCKED: another connection is writing. */
export const isBusy = (error: unknown): boolean => [5, 6].includes(sqliteCode(error));

/** serialization_failure, deadlock_detected: the transaction was undone, and may go through next time. */
export const isCollision = (error: unknown): boolean => ['40001', '40P01'].includes(errorCode(error));

/** SQLITE_FULL, disk_full: nothing of the transaction was kept. */
export const isFull = (error: unknown): boolean => sqliteCode(error) === 13 || errorCode(error) === '53100';
