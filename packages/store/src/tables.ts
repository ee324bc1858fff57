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

/** Every table; those of an athlete have `athlete_id` first in their primary key. */
export interface Tables {
  readonly entries: EntryRow;
  readonly heads: HeadRow;
  /** Which steps of the schema were taken. */
  readonly carryover_migrations: { readonly name: string };
}
