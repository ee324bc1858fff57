export { entrySchema } from './entry-schema.ts';
export { journalHeader, readJournal, writeJournal } from './journal-file.ts';
export { type EntryReading, readEntry } from './read-entry.ts';
