import { crc32 } from 'node:zlib';
import type { Entry, KeptEntry } from '@carryover/engine';
import type { CheckedEntry } from '../journal-store.ts';
import type { EntryRow } from '../tables.ts';

type Told = Pick<EntryRow, 'id' | 'kind' | 'version' | 'device' | 'told_ms' | 'zone' | 'body'>;

/** CRC-32 of what an entry says, one field a line. */
export const sumOf = ({ id, kind, version, device, told_ms, zone, body }: Told): number =>
  crc32([id, kind, version, device, told_ms, zone, body].join('\n'));

const toldIn = ({ id, kind, version, device, told, body }: Entry): Told => ({
  id,
  kind,
  version,
  device,
  told_ms: told.epochMilliseconds,
  zone: told.zone,
  body: JSON.stringify(body),
});

/** Where a row stands: in the shared order, or in this device's own. */
export type Standing =
  | { readonly seq: number; readonly chain: string }
  | { readonly seq: null; readonly place: number };

export const rowOf = (athlete: string, { entry, readable }: CheckedEntry, standing: Standing): EntryRow => {
  const told = toldIn(entry);
  return {
    athlete_id: athlete,
    ...told,
    seq: standing.seq,
    place: standing.seq === null ? standing.place : 0,
    chain: standing.seq === null ? null : standing.chain,
    readable: readable ? 1 : 0,
    refused: null,
    sum: sumOf(told),
  };
};

export const entryOf = (row: Told): Entry => ({
  id: row.id,
  kind: row.kind,
  version: row.version,
  device: row.device,
  told: { epochMilliseconds: row.told_ms, zone: row.zone },
  body: JSON.parse(row.body),
});

/** `entryOf` as JSON. The body is JSON already. */
export const jsonOf = ({ id, kind, version, device, told_ms, zone, body }: Told): string => {
  const told = { epochMilliseconds: told_ms, zone };
  return `${JSON.stringify({ id, kind, version, device, told }).slice(0, -1)},"body":${body}}`;
};

export const keptOf = (row: Told & Pick<EntryRow, 'seq' | 'readable'>): KeptEntry => ({
  entry: entryOf(row),
  ...(row.seq === null ? {} : { seq: row.seq }),
  readable: row.readable === 1,
});

/** Slices of at most `size`, as a statement takes only so many parameters. */
export const inChunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
