export type { Database, DatabasePlace } from './database.ts';
export { backUp } from './sql/backup.ts';
export type { Copied } from './sql/copy.ts';
export { beginNewLife } from './sql/epochs.ts';
export { DatabaseError, type DatabaseTrouble } from './sql/errors.ts';
export { type DatabaseOptions, openDatabase } from './sql/open.ts';
export { type Restored, restore } from './sql/restore.ts';
