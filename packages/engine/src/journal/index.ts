export type * from './bodies.ts';
export type * from './entry.ts';
export { inJournalOrder } from './entry.ts';
export type * from './state.ts';
