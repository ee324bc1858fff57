export { entrySchema } from './entry-schema.ts';
export { entriesOfInput, type InputEntries, type JournalInput, type LogInput, readInput } from './input.ts';
export { journalHeader, readJournal, writeJournal } from './journal-file.ts';
export { readAgain } from './read-again.ts';
export { readEntry } from './read-entry.ts';
export { readableEntrySchema } from './readable-entry-schema.ts';
