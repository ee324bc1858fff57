export { entrySchema, readableEntrySchema } from './entry-schema.ts';
export { journalHeader, readJournal, writeJournal } from './journal-file.ts';
export { readEntry } from './read-entry.ts';
