import type { Entry, EntryId, KeptEntry } from '@carryover/engine';
import type { ReadOptions } from '@carryover/formats';
import type { CheckedEntry } from '@carryover/store';

/** A file as it came in, and how to read what it leaves open. */
export interface Upload {
  /** Its name on the athlete's machine. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly options: ReadOptions;
}

export interface LeftOut {
  /** Counted from 1; absent where a thing that was read cannot be kept. */
  readonly line?: number;
  /** Where in an archive or a recording. */
  readonly place?: string;
  readonly reason: string;
  readonly value?: string;
}

/** What a file came to, before it is kept. */
export interface Outcome {
  /** The id of the reader, or that of journal files. */
  readonly format: string;
  /** What stands in the file. */
  readonly sessions: {
    readonly runs: number;
    readonly strength: number;
    readonly cross: number;
    readonly sets: number;
  };
  /** Things told (sessions, check-ins, plans) that the journal did not have. */
  readonly added: number;
  /** Of these, what takes the place of something that was told otherwise before. */
  readonly changed: number;
  readonly known: number;
  readonly leftOut: { readonly count: number; readonly first: readonly LeftOut[] };
  /** Names of exercises in this file that mean nothing yet. */
  readonly unknownNames: readonly string[];
  /** What was assumed, in sentences. */
  readonly notes: readonly string[];
  /** Where the file ends that was not copied whole, in a sentence. */
  readonly cutShort?: string;
  /** The entry that says that the file was read; none where the journal had all of it. */
  readonly entry?: EntryId;
  /** An earlier import of a file with the same bytes, not taken back. */
  readonly sameAs?: EntryId;
}

export type ReadProblemKind = 'unreadable' | 'needs-option';

/** To the thread, which takes them in their order. */
export type ToReader =
  | { readonly kind: 'journal'; readonly entries: readonly KeptEntry[]; readonly anew: boolean }
  | {
      readonly kind: 'read';
      readonly upload: Upload;
      readonly device: string;
      readonly epochMilliseconds: number;
    };

/** Of an error of ours only what it was and where, never what the file holds. */
export type FromReader =
  | { readonly kind: 'progress'; readonly thousandths: number }
  | { readonly kind: 'read'; readonly outcome: Outcome; readonly entries: readonly CheckedEntry[] }
  | { readonly kind: 'problem'; readonly problem: ReadProblemKind; readonly detail: string }
  | { readonly kind: 'failed'; readonly name: string; readonly stack: string };

/** The entry that an import is told by, among those that it adds. */
export const importEntryOf = (entries: readonly { readonly entry: Entry }[]): EntryId | undefined =>
  entries.find(({ entry }) => entry.kind === 'import')?.entry.id;
