import type { Entry, EntryKind, JsonObject } from '@carryover/engine';
import type { CheckedEntry } from '../../src/index.ts';

const zone = 'Europe/Madrid';
const device = '0190c5a0-0000-7000-8000-000000000001';
const kind: EntryKind = 'check-in';

/** The id tells who wrote the entry and as which of theirs, so that what survives can be read without a register. */
export const idOf = (writer: number, index: number): string =>
  `0190c5a0-${writer.toString(16).padStart(4, '0')}-7000-8000-${index.toString(16).padStart(12, '0')}`;

/** As large as a note that people write; a few make a page of the database. */
const note = 'x'.repeat(300);

export const entryOf = (writer: number, index: number): CheckedEntry => {
  const body: JsonObject = { day: 20_000 + index, energy: index % 11, note };
  const entry: Entry = {
    id: idOf(writer, index),
    kind,
    version: 1,
    device,
    told: { epochMilliseconds: 1_800_000_000_000 + index, zone },
    body,
  };
  return { entry, readable: true };
};
