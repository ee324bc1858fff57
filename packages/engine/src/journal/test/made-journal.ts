// Journals for tests, told entry by entry.
import type { Bodies, EntryKind } from '../bodies.ts';
import type { Entry, EntryId, KeptEntry } from '../entry.ts';
import { newEntry, type Teller } from '../new-entry.ts';

/** The nth id of a test; ids of greater numbers are greater. */
export const id = (number: number): EntryId =>
  `017f22e2-79b0-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const tellerFrom = (first: number): Teller => {
  let next = first;
  const nextId = () => {
    next += 1;
    return id(next - 1);
  };
  return {
    nextId,
    device: '7b1c3a52-2c7e-4a7f-9c59-0d9f8b6f7a10',
    told: { epochMilliseconds: 1_800_000_000_000, zone: 'Europe/Madrid' },
  };
};

/** The entry with the nth id. */
export const entry = <Kind extends EntryKind>(number: number, kind: Kind, body: Bodies[Kind]): Entry =>
  newEntry(kind, body, tellerFrom(number));

/** Placed in this order. */
export const kept = (entries: readonly Entry[]): readonly KeptEntry[] =>
  entries.map((each, index) => ({ entry: each, seq: index + 1, readable: true }));
