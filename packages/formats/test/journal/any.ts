// For tests of whatever is computed from a journal.
export { anyJournal } from './any-journal.ts';
export { anyMutant } from './any-mutant.ts';
