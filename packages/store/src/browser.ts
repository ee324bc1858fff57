export type { JournalStore } from './journal-store.ts';
