export type { Database, DatabasePlace } from './database.ts';
