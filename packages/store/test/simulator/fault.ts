import type { KeptEntry } from '@carryover/engine';
import type { JournalStore } from '../../src/journal-store.ts';
import type { Authority, IncomingPush } from '../../src/sync/authority.ts';
import type { PullRequest, Transport } from '../../src/sync/protocol.ts';
import type { Disk } from './process.ts';

/** A mistake put into a part of the sync on purpose: the simulator must find it. */
export interface Fault {
  readonly name: string;
  /** What a program with this mistake would do. */
  readonly says: string;
  /** Around what a device's process sees; its disk outlives the process. */
  readonly device?: (store: JournalStore, transport: Transport, disk: Disk) => [JournalStore, Transport];
  readonly server?: (store: JournalStore) => JournalStore;
  /** Changes a request before it is answered, or rejects it. */
  readonly onPush?: (authority: Authority, athlete: string, push: IncomingPush) => Promise<IncomingPush>;
  readonly onPull?: (authority: Authority, athlete: string, pull: PullRequest) => Promise<PullRequest>;
  /** In which order the journal is read; by its places unless told. */
  readonly order?: (entries: readonly KeptEntry[]) => readonly KeptEntry[];
  readonly logoutClears?: true;
}
