import type { Day, JournalState, KeptEntry } from '@carryover/engine';

/** What every query may look at: the journal as it is, folded, and the day of the person who asks. */
export interface Context {
  readonly entries: readonly KeptEntry[];
  readonly state: JournalState;
  readonly today: Day;
}
