import type { RunType } from '@carryover/engine';
import type { SkippedRow } from '@carryover/formats';

/** What came of one file, before anything of it is kept; days as dates. */
export interface FilePreview {
  readonly file: string;
  /** For people: "Hevy workout export (CSV)". */
  readonly title: string;
  readonly runs: number;
  readonly lifts: number;
  readonly others: number;
  readonly sets: number;
  readonly first?: string;
  readonly last?: string;
  /** Things that the journal did not have. */
  readonly fresh: number;
  /** Of these, what takes the place of what was told otherwise before. */
  readonly changed: number;
  readonly known: number;
  readonly skippedCount: number;
  /** The first of them. */
  readonly skipped: readonly Omit<SkippedRow, 'file'>[];
  readonly notes: readonly string[];
  /** Where the file ends that was not copied whole, in a sentence. */
  readonly cutShort?: string;
  /** A journal that was written out: its entries are taken as they are, and are no import to take back. */
  readonly isJournal: boolean;
  /** Nothing in the file says in which zone its clocks were read, so it was this one. */
  readonly assumedZone?: string;
}

/** What a file leaves open and the person who hands it over can tell. */
export type FileQuestion = 'unit' | 'distance-unit' | 'race-day';

export interface UnreadFile {
  readonly file: string;
  readonly problem: string;
  readonly asks?: FileQuestion;
}

/** A name that means nothing yet, and what it may be, the likeliest first. */
export interface UnclearName {
  readonly name: string;
  /** In how many sets it stands. */
  readonly sets: number;
  readonly guesses: readonly { readonly id: string; readonly name: string }[];
}

export interface UnclearTitle {
  /** With places as "…" and numbers as "#"; an answer for it holds for all runs of the pattern. */
  readonly pattern: string;
  readonly example: string;
  readonly count: number;
}

export interface ImportPreview {
  readonly files: readonly FilePreview[];
  readonly unread: readonly UnreadFile[];
  /** Entries that would be kept. */
  readonly entries: number;
  readonly sessions: number;
  readonly names: readonly UnclearName[];
  /** Known by kind only. */
  readonly byKind: readonly UnclearName[];
  readonly titles: readonly UnclearTitle[];
  /** Sessions that two sources tell of, once all is kept; they count once. */
  readonly duplicates: number;
  /** For choosing what a name means. */
  readonly exercises: readonly { readonly id: string; readonly name: string }[];
  readonly runTypes: readonly RunType[];
}
