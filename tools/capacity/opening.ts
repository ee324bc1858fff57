import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import type { KeptEntry } from '@carryover/engine';
import { openDatabase } from '@carryover/store/node';
import { median } from '../bench/time.ts';

export interface Opening {
  readonly bytes: number;
  readonly milliseconds: number;
}

const rounds = 3;

const opened = async (file: string): Promise<number> => {
  const start = performance.now();
  await (await openDatabase({ kind: 'sqlite', file })).close();
  return performance.now() - start;
};

const columns = 'id, seq, kind, version, device, told_ms, zone, body, readable, place, refused, chain, sum';

/** Repeats rows by the database itself: how long it takes to open hangs on the pages, not on what they say. */
const grow = (file: string, bytes: number, round: number): void => {
  const database = new DatabaseSync(file);
  database.exec('pragma synchronous = off');
  const rows = Number(database.prepare('select count(*) as rows from entries').get()?.rows);
  const missing = Math.ceil((rows * bytes) / statSync(file).size) - rows;
  database.exec(`insert into entries (athlete_id, ${columns})
    select athlete_id || '-${round}', ${columns} from entries limit ${missing}`);
  database.exec('pragma wal_checkpoint(truncate)');
  database.close();
};

/** How long it takes to open a file of each size, which reads and checks every page of it once. */
export const openingTimes = async (
  year: readonly KeptEntry[],
  sizes: readonly number[],
): Promise<readonly Opening[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-capacity-'));
  const file = join(folder, 'journal.sqlite');
  try {
    const { journal, close } = await openDatabase({ kind: 'sqlite', file });
    for (let index = 0; index < 24; index += 1) await journal.append(`athlete-${index}`, year);
    await close();
    const times: Opening[] = [];
    let round = 0;
    for (const size of sizes) {
      // A round at most doubles the file.
      for (; statSync(file).size < size * 0.95; round += 1) grow(file, size, round);
      const taken: number[] = [];
      for (let each = 0; each < rounds; each += 1) taken.push(await opened(file));
      times.push({ bytes: statSync(file).size, milliseconds: median(taken) });
    }
    return times;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
