/** What JSON can hold; bodies of entries are kept as the bytes of it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** A UUIDv7 in lower case, made on the device that tells; it never changes and is never used again. */
export type EntryId = string;

/**
 * One thing that an athlete told. Entries are only ever added: a mistake is corrected and a wrong entry withdrawn by
 * later entries that name it.
 */
export interface Entry {
  readonly id: EntryId;
  /** One of the kinds in kinds/index.ts, or one that a newer Carryover knows. */
  readonly kind: string;
  /** Of the kind's body, from 1 on. */
  readonly version: number;
  /** The device that told, a UUID of its own making. */
  readonly device: string;
  /** What the device's clock said. It is data for people: no order is ever taken from it. */
  readonly told: { readonly epochMilliseconds: number; readonly zone: string };
  readonly body: JsonObject;
}

/** An entry where it stands in an athlete's journal. */
export interface KeptEntry {
  readonly entry: Entry;
  /** Its place from 1 on, given by the journal that all devices share; absent as long as only this device has it. */
  readonly seq?: number;
  /** False for kinds and versions that this Carryover does not know: they are kept and passed on, and not folded. */
  readonly readable: boolean;
}

/**
 * The one order of a journal: first what is placed, by its place; then what this device alone has, as it was told.
 * Devices with the same entries have the same order, whatever their clocks say.
 */
export const inJournalOrder = (entries: readonly KeptEntry[]): readonly KeptEntry[] => {
  const placed = entries.filter(({ seq }) => seq !== undefined);
  return [...placed.sort((a, b) => a.seq! - b.seq!), ...entries.filter(({ seq }) => seq === undefined)];
};
