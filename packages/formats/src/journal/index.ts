export { bodyShapes } from './body-shapes.ts';
export { entrySchema } from './entry-schema.ts';
export { type JournalFile, journalHeader, readJournal, writeJournal } from './journal-file.ts';
export { type EntryReading, readEntry } from './read-entry.ts';
