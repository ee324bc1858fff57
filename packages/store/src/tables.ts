import type { AccountTables } from './tables-accounts.ts';

/** One row of the journal. A row without `seq` waits in the outbox, or was refused. */
export interface EntryRow {
  readonly athlete_id: string;
  readonly id: string;
  readonly seq: number | null;
  /** In which order this device was told, among what has no `seq`; 0 for what others were told. */
  readonly place: number;
  readonly kind: string;
  readonly version: number;
  readonly device: string;
  readonly told_ms: number;
  readonly zone: string;
  /** JSON text, kept as it came: every copy of the journal is equal to the byte. */
  readonly body: string;
  readonly readable: 0 | 1;
  readonly refused: string | null;
  /** The chain up to this entry; null without a place. */
  readonly chain: string | null;
  /** CRC-32 of all that was told (see sql/rows.ts): the database itself would not notice a byte that fell over in a text. */
  readonly sum: number;
}

export interface HeadRow {
  readonly athlete_id: string;
  readonly epoch: string;
  readonly seq: number;
  readonly chain: string;
}

/** How far in the shared journal a device was when it last asked. */
export interface DeviceRow {
  readonly athlete_id: string;
  readonly device: string;
  readonly epoch: string;
  readonly seq: number;
  readonly first_seen_ms: number;
  readonly last_seen_ms: number;
}

/** What was computed from a journal, kept as long as its inputs are the same. */
export interface ViewRow {
  readonly athlete_id: string;
  readonly view: string;
  /** Which one of its kind, as the day that it is of. */
  readonly key: string;
  /** Names all inputs: the journal's head, the version of the engine, the day. */
  readonly etag: string;
  readonly body: string;
  readonly made_ms: number;
}

/** A calendar feed; whoever has its secret may read it, and the secret itself is kept nowhere. */
export interface FeedRow {
  readonly athlete_id: string;
  readonly id: string;
  /** SHA-256 of the secret, in hexadecimal. */
  readonly secret_hash: string;
  readonly name: string;
  /** `neutral` says only that there is strength training, and how long; `full` says all. */
  readonly detail: 'neutral' | 'full';
  readonly made_ms: number;
  readonly last_read_ms: number | null;
}

/** A file that was uploaded, and how far the reading of it is. */
export interface ImportRow {
  readonly athlete_id: string;
  readonly id: string;
  readonly status: 'waiting' | 'reading' | 'done' | 'failed';
  /** In thousandths. */
  readonly progress: number;
  /** Its name on the athlete's machine. */
  readonly file: string;
  /** JSON: what it brought, or what was wrong with it. */
  readonly result: string | null;
  readonly made_ms: number;
  readonly changed_ms: number;
}

/** Every table; those of an athlete have `athlete_id` first in their primary key. */
export interface Tables extends AccountTables {
  readonly entries: EntryRow;
  readonly heads: HeadRow;
  readonly devices: DeviceRow;
  readonly views: ViewRow;
  readonly feeds: FeedRow;
  readonly imports: ImportRow;
  /** Which steps of the schema were taken. */
  readonly carryover_migrations: { readonly name: string };
}
