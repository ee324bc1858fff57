import type { Entry, KeptEntry } from '@carryover/engine';

/** An entry at the door of a store: its shape was looked at, and `readable` says whether this Carryover knows it. */
export interface CheckedEntry {
  readonly entry: Entry;
  readonly readable: boolean;
}

/** Where a journal's shared order stands. */
export interface Head {
  /** Names one life of the shared journal: a restored copy begins another. Empty in a replica that never met one. */
  readonly epoch: string;
  /** Place of the last entry; 0 when there is none. */
  readonly seq: number;
  /** Digest of the ids of all entries up to `seq` in their order (see chain.ts): equal chains are equal histories. */
  readonly chain: string;
}

/** What became of one entry that was handed in; `index` is its place in what was handed in. */
export type Answer =
  | {
      readonly index: number;
      readonly id: string;
      readonly status: 'accepted' | 'duplicate';
      readonly seq: number;
    }
  | { readonly index: number; readonly id?: string; readonly status: 'refused'; readonly reason: string };

export interface Page {
  readonly entries: readonly (CheckedEntry & { readonly seq: number })[];
  /** The journal's head when the page was read; more is to come while it lies beyond the page. */
  readonly head: Head;
}

/** A page whose entries are JSON text, for answers that only hand them on. */
export interface TextPage {
  /** `bytes` is the size of `json` in UTF-8. */
  readonly entries: readonly { readonly seq: number; readonly json: string; readonly bytes: number }[];
  readonly head: Head;
}

/** As `since`. */
export type TextPages = (athlete: string, seq: number, limit: number) => Promise<TextPage>;

/** An entry that the shared journal refused: kept, shown, not sent again by itself. */
export interface Refused {
  readonly entry: Entry;
  readonly reason: string;
}

/**
 * One kind of place where journals are kept, many athletes in one. Every promise that resolves means: durable. A write
 * that rejects has changed nothing. `append`, `since` and `chainAt` serve the shared journal that gives entries their
 * places; `record`, `pending`, `refuse`, `receive` and `startOver` serve a device that has its own copy.
 */
export interface JournalStore {
  /** Gives each new entry the next place, all in one transaction; an id that is there already keeps its place. */
  append(athlete: string, entries: readonly CheckedEntry[]): Promise<readonly Answer[]>;
  /** Placed entries after a place, in order. */
  since(athlete: string, seq: number, limit: number): Promise<Page>;
  /** The chain up to a place; undefined where the journal does not reach it. */
  chainAt(athlete: string, seq: number): Promise<string | undefined>;
  /** Of an athlete without entries: an empty journal's. The epoch is made with the first `append`. */
  head(athlete: string): Promise<Head>;

  /** Keeps what this device was told, after all that it was told before; an id that is there already is left alone. */
  record(athlete: string, entries: readonly CheckedEntry[]): Promise<void>;
  /** The outbox: what has no place yet and was not refused, as it was told. */
  pending(athlete: string, limit: number): Promise<readonly Entry[]>;
  pendingCount(athlete: string): Promise<number>;
  refuse(
    athlete: string,
    refusals: readonly { readonly id: string; readonly reason: string }[],
  ): Promise<void>;
  refused(athlete: string): Promise<readonly Refused[]>;
  /**
   * Takes in entries that follow its head without a hole, and moves the head to where the page ends; what was pending or
   * refused gets its place. The page that was taken in last is harmless; any other that does not follow is rejected.
   */
  receive(athlete: string, entries: Page['entries'], head: Head): Promise<void>;
  /**
   * The shared journal is another than the one that was known: every entry is pending again, also what was refused; first
   * what had a place, in that order, then the others as they were told. None is lost.
   */
  startOver(athlete: string, epoch: string): Promise<void>;

  /** The whole journal in its order: placed, then pending, then refused. */
  entries(athlete: string): Promise<readonly KeptEntry[]>;
  athletes(): Promise<readonly string[]>;
  /**
   * Deletes all of an athlete's journal, on their word only. A shared journal is closed for good: what comes late is
   * rejected by every write with ForgottenJournal, and reads find nothing. A device (IndexedDB) only clears its copy:
   * whoever signs in there again gets their journal back by a pull.
   */
  forget(athlete: string): Promise<void>;
  close(): Promise<void>;
}
