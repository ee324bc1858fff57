import { fold, type JournalState, type KeptEntry } from '@carryover/engine';
import { readAgain } from '@carryover/formats';
import { athleteZone } from './athlete-zone.ts';

interface Journal {
  readonly entries: KeptEntry[];
  state?: JournalState;
}

/** Journals that were asked about lately, each folded once for as long as nothing is added to it. */
export interface Shelf {
  /** Entries that follow those that are there; `anew` where they are the first. */
  add(athlete: string, entries: readonly KeptEntry[], anew: boolean): void;
  forget(athlete: string): void;
  stateOf(athlete: string): JournalState;
  zoneOf(athlete: string): string | undefined;
}

export const createShelf = (): Shelf => {
  const journals = new Map<string, Journal>();
  const journalOf = (athlete: string): Journal => {
    const journal = journals.get(athlete) ?? { entries: [] };
    journals.set(athlete, journal);
    return journal;
  };
  const stateOf = (athlete: string): JournalState => {
    const journal = journalOf(athlete);
    journal.state ??= fold(journal.entries);
    return journal.state;
  };
  return {
    add: (athlete, entries, anew) => {
      const before = anew ? [] : journalOf(athlete).entries;
      journals.set(athlete, { entries: before.concat(readAgain(entries)) });
    },
    forget: (athlete) => {
      journals.delete(athlete);
    },
    stateOf,
    zoneOf: (athlete) => athleteZone(stateOf(athlete), journalOf(athlete).entries),
  };
};
