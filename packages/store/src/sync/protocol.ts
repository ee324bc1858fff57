import type { Entry } from '@carryover/engine';
import type { Answer, Head } from '../journal-store.ts';

/** Of one push: more is sent in further ones. */
export const mostEntriesAPush = 500;
export const mostEntriesAPull = 1000;
/** Of one entry as JSON, in bytes; an accepted plan of a year is the largest. Ours. */
export const mostEntryBytes = 1_000_000;
/** Of the entries of one push or one pulled page together, as JSON. Ours: through in a minute at 300 kbit/s. */
export const mostBatchBytes = 2_000_000;

export interface PushRequest {
  readonly device: string;
  readonly entries: readonly Entry[];
  /**
   * What the device has of the shared journal. Without it a device that had seen more than a restored server would add
   * its new entries before the older ones that they speak of.
   */
  readonly known?: Head;
}

export interface PushAnswer {
  /** One for each entry, in the order of the request; a bad entry never holds up the others. */
  readonly answers: readonly Answer[];
  readonly head: Head;
  /** What the device knows is not this journal: nothing was taken in, `answers` is empty, and the device starts over. */
  readonly startOver?: StartOver;
}

export interface PullRequest {
  readonly device: string;
  /** What the device has: all zero and empty at first. */
  readonly epoch: string;
  readonly since: number;
  readonly chain: string;
  readonly limit: number;
}

/** Why a device starts over, and the life of the shared journal that it meets then. */
export interface StartOver {
  readonly epoch: string;
  readonly reason: 'other-epoch' | 'journal-is-shorter' | 'histories-differ';
}

export type PullAnswer =
  | {
      readonly status: 'page';
      readonly entries: readonly { readonly seq: number; readonly entry: Entry }[];
      /** Where the page ends. */
      readonly upTo: Head;
      /** Where the shared journal ends. */
      readonly head: Head;
      /** This device has shown a later place before: it is a restored copy. Nothing is lost; people are told. */
      readonly wentBack?: true;
    }
  /** The device's history is not this journal's: it starts over, and sends all that it has. */
  | ({ readonly status: 'start-over' } & StartOver);

/** The way to the shared journal. Both reject when it cannot be reached; nothing is known then. */
export interface Transport {
  push(request: PushRequest, signal?: AbortSignal): Promise<PushAnswer>;
  pull(request: PullRequest, signal?: AbortSignal): Promise<PullAnswer>;
}
