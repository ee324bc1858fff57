import type { Entry, JsonObject } from '@carryover/engine';
import { type CheckedEntry, emptyChain, type Head, nextChain, type Page } from '../../src/index.ts';

/** Each case has athletes of its own, so that all can share one database. */
export const newAthlete = (): string => crypto.randomUUID();

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** The id of the made-up entry of this number, a UUIDv7. */
export const idOf = (number: number): string =>
  `01945e80-${hex(number >> 16, 4)}-7${hex(number % 4096, 3)}-8000-${hex(number, 12)}`;

const phone = '6f1c2a44-9c50-4a52-8a8e-0d6f3f2b7d10';

/** Later numbers carry earlier times: no store may take an order from a device's clock. */
export const entryOf = (
  number: number,
  body: JsonObject = { day: number, title: `run ${number}` },
): Entry => ({
  id: idOf(number),
  kind: 'run-done',
  version: 1,
  device: phone,
  told: { epochMilliseconds: 1_800_000_000_000 - number * 1000, zone: 'Europe/Madrid' },
  body,
});

/** Entries of several sizes, up to some thirty kilobytes. */
export const sizedEntry = (number: number): Entry =>
  entryOf(number, { day: number, note: 'x'.repeat((number % 9) ** 5) });

export const checked = (entry: Entry, readable = true): CheckedEntry => ({ entry, readable });

/** Entries of these numbers, readable. */
export const told = (...numbers: readonly number[]): readonly CheckedEntry[] =>
  numbers.map((number) => checked(entryOf(number)));

/** So many numbers that follow each other. */
export const numbers = (count: number, from = 1): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index);

export const chainOf = (ids: readonly string[]): string => ids.reduce(nextChain, emptyChain);

export const someEpoch = 'b9b6d5c2-6a3f-4a7e-9d77-1f2f7b1c0a55';
export const otherEpoch = '0b0e8a0c-35a7-4d3b-9f6e-5a1d2c3b4e6f';

export const emptyHead: Head = { epoch: '', seq: 0, chain: emptyChain };

/** The page that a shared journal of these numbers hands out: the places after `since`, up to `end`. */
export const pageOf = (
  journal: readonly number[],
  since = 0,
  end = journal.length,
  epoch = someEpoch,
): readonly [Page['entries'], Head] => [
  journal.slice(since, end).map((number, index) => ({ ...checked(entryOf(number)), seq: since + index + 1 })),
  { epoch, seq: end, chain: chainOf(journal.slice(0, end).map(idOf)) },
];
