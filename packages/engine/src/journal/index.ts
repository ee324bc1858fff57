export type * from './bodies.ts';
export type * from './entry.ts';
export { inJournalOrder } from './entry.ts';
export { fold } from './fold.ts';
export { correctedVersion, currentVersion, entryKinds } from './kinds/index.ts';
export { newEntry, newSessionEntry, type Teller } from './new-entry.ts';
export { entriesOfReading } from './of-reading.ts';
export type * from './state.ts';
export { uuidv7 } from './uuid.ts';
