import type { Day, JournalState, KeptEntry } from '@carryover/engine';
import type { TextUnits } from '@carryover/formats';

/** What every query may look at: the journal as it is, folded, and the day and units of the person who asks. */
export interface Context {
  readonly entries: readonly KeptEntry[];
  readonly state: JournalState;
  readonly today: Day;
  /** For files that are handed on; sentences of answers are turned for every query. */
  readonly units: TextUnits;
}
