import type { JournalState } from '@carryover/engine';

/** Of a journal without entries. */
export const emptyState: JournalState = {
  log: { athlete: {}, sessions: [], coverage: {} },
  athlete: {},
  races: [],
  trips: [],
  complaints: [],
  moved: [],
  wishes: {},
  rulebook: {},
  mapping: new Map(),
  imports: [],
  duplicates: 0,
  unknownNames: [],
  otherNames: [],
  unread: 0,
  dangling: [],
};
