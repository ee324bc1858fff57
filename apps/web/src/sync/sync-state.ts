/** How this device stands to its server, as people are told; none of it is ever needed to use the app. */
export interface SyncState {
  readonly kind: SyncKind;
  /** When all that was told was last the server's too, in milliseconds since 1970. */
  readonly syncedAt?: number;
  /** The server's name for the athlete, and whether people sign in there; known once a server answered. */
  readonly athlete?: string;
  readonly hasAccounts?: boolean;
  /** What went wrong and what to do, in words for people. */
  readonly says?: string;
}

export type SyncKind =
  /** Nobody looked yet. */
  | 'unknown'
  /** No Carryover server answers at this address: the journal is on this device alone. */
  | 'device-only'
  | 'synced'
  /** The server was there before, and cannot be reached now. */
  | 'offline'
  /** It answered before, and now something else stands at its address. */
  | 'server-gone'
  | 'signed-out'
  /** Who is signed in there has no journal. */
  | 'no-journal'
  /** The journal of this device was synced as another athlete's: mixing them is asked for, never done by itself. */
  | 'other-athlete'
  | 'trouble';

/** Why to sync now; `signed-in` looks for the server anew. */
export type WakeWhy = 'told' | 'online' | 'visible' | 'signed-in';
