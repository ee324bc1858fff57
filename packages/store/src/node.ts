export type { Database, DatabasePlace } from './database.ts';
export { DatabaseError, type DatabaseTrouble } from './sql/errors.ts';
export { type DatabaseOptions, openDatabase } from './sql/open.ts';
