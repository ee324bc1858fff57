import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { backUp, openDatabase, restore } from '@carryover/store/node';
import { madeUpJournal } from './made-up-journal.ts';
import { madeUpLog } from './made-up-log.ts';
import type { Bench, Measured } from './row.ts';

const total = 1_000_000;
const years = 10;
const seed = 20_160_104;
const tenMinutes = 600;

const athleteId = (index: number): string =>
  `7d6a3c52-3f0e-4c58-9a44-${index.toString(16).padStart(12, '0')}`;

/** Ids are an athlete's own, so one journal serves as many athletes as are needed. */
const fill = async (file: string): Promise<void> => {
  const entries = madeUpJournal(madeUpLog(years, seed), years, seed);
  const { journal, close } = await openDatabase({ kind: 'sqlite', file });
  for (let [index, left] = [0, total]; left > 0; index += 1, left -= entries.length)
    await journal.append(athleteId(index), entries.slice(0, left));
  await close();
};

interface Digest {
  readonly entries: number;
  /** Of whose entries stand where, with the checksum of each. */
  readonly sha256: string;
}

const digestOf = (file: string): Digest => {
  const database = new DatabaseSync(file, { readOnly: true });
  const hash = createHash('sha256');
  let entries = 0;
  const rows = database.prepare(
    'select athlete_id, seq, id, chain, sum from entries order by athlete_id, seq',
  );
  for (const row of rows.iterate()) {
    hash.update(`${Object.values(row).join(' ')}\n`);
    entries += 1;
  }
  database.close();
  return { entries, sha256: hash.digest('hex') };
};

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const measure = async (): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-bench-'));
  const [file, copy, fresh] = ['journal.sqlite', 'copy.sqlite', 'restored.sqlite'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  try {
    await fill(file);
    const before = digestOf(file);
    const backedUp = await secondsOf(() => backUp(file, copy));
    // The disk is gone: nothing is left but the copy.
    rmSync(file);
    const restored = await secondsOf(() => restore(copy, fresh, { stamp: 'bench' }));
    const after = digestOf(fresh);
    if (after.entries !== total || after.sha256 !== before.sha256)
      throw new Error(`${after.entries} entries came back, or not as they were.`);
    const size = `${(statSync(fresh).size / 1e6).toFixed(0)} MB`;
    return {
      work: `restore of ${after.entries.toLocaleString('en')} entries (${size}), each looked at, all checksums equal; the backup took ${backedUp.toFixed(1)} s`,
      value: restored,
      unit: 's',
      peer: { name: 'ten minutes', value: tenMinutes },
      goal: { atMost: 1 },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const restoreOfAMillion: Bench = { name: 'restore-million', measure };
