// `node tools/capacity.ts`: what an athlete's year costs in bytes and in work, by this code on this machine, and what
// that makes of many athletes. docs/operations.md shows the output; nothing is asserted here.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold, parseDay } from '@carryover/engine';
import { type Database, type DatabasePlace, openDatabase } from '@carryover/store/node';
import { startPostgres } from '@carryover/store/test';
import { todayView } from '@carryover/views';
import pg from 'pg';
import { madeUpJournal } from './bench/made-up-journal.ts';
import { madeUpLog } from './bench/made-up-log.ts';
import { median } from './bench/time.ts';

const seed = 20_160_104;
/** So many athletes fill a database, so that pages and indexes are as full as they get. */
const athletes = 20;
const athleteId = (index: number): string =>
  `7d6a3c52-3f0e-4c58-9a44-${index.toString(16).padStart(12, '0')}`;

const yearOfEntries = madeUpJournal(madeUpLog(1, seed), 1, seed);

/** Ids are an athlete's own, so one year serves all. */
const fill = async ({ journal }: Database): Promise<void> => {
  for (let index = 0; index < athletes; index += 1) await journal.append(athleteId(index), yearOfEntries);
};

const bytesOnSqlite = async (): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-capacity-'));
  const file = join(folder, 'journal.sqlite');
  const open = (): Promise<Database> => openDatabase({ kind: 'sqlite', file });
  try {
    await (await open()).close();
    const empty = statSync(file).size;
    const database = await open();
    await fill(database);
    await database.close();
    return statSync(file).size - empty;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface OnPostgres {
  readonly bytes: number;
  readonly logBytes: number;
}

const bytesOnPostgres = async (): Promise<OnPostgres> => {
  const server = await startPostgres({ durable: true });
  try {
    const place: DatabasePlace = { kind: 'postgres', url: await server.freshDatabase() };
    const database = await openDatabase(place);
    const client = new pg.Client(place.url);
    await client.connect();
    const read = async (text: string): Promise<number> => Number((await client.query(text)).rows[0]?.value);
    const before = await read("select pg_current_wal_lsn() - '0/0' as value");
    await fill(database);
    const logBytes = (await read("select pg_current_wal_lsn() - '0/0' as value")) - before;
    const bytes = await read(
      "select pg_total_relation_size('entries') + pg_total_relation_size('heads') as value",
    );
    await client.end();
    await database.close();
    return { bytes, logBytes };
  } finally {
    await server.stop();
  }
};

const millisecondsOf = (work: () => unknown): number => {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  // The first ones warm up.
  return median(times.slice(2));
};

const years = (count: number) => madeUpJournal(madeUpLog(count, seed), count, seed);
const state = fold(yearOfEntries);
const today = parseDay('2016-12-01') ?? 0;

const entries = yearOfEntries.length;
const jsonBytes = JSON.stringify(yearOfEntries.map(({ entry }) => entry)).length;
const sqliteBytes = await bytesOnSqlite();
const postgres = await bytesOnPostgres();
const foldOne = millisecondsOf(() => fold(yearOfEntries));
const tenYears = years(10);
const foldTen = millisecondsOf(() => fold(tenYears));
const viewOne = millisecondsOf(() => todayView(state, today));

const perEntry = (bytes: number): string => (bytes / athletes / entries).toFixed(0);
const megabytes = (bytes: number): string => (bytes / athletes / 1e6).toFixed(2);
const gigabytes = (count: number): string =>
  ((postgres.bytes / athletes / 1e9) * count).toFixed(count < 1e4 ? 1 : 0);

console.log(`Node ${process.versions.node}, ${availableParallelism()} cores

| an athlete's year | |
|---|---|
| entries (a made-up runner: ${state.log.sessions.length} runs and lifts, every set an entry) | ${entries} |
| as JSON on the wire | ${(jsonBytes / 1e6).toFixed(2)} MB, ${(jsonBytes / entries).toFixed(0)} bytes an entry |
| in SQLite, indexes included | ${megabytes(sqliteBytes)} MB, ${perEntry(sqliteBytes)} bytes an entry |
| in PostgreSQL, indexes included | ${megabytes(postgres.bytes)} MB, ${perEntry(postgres.bytes)} bytes an entry |
| written to PostgreSQL's log (WAL) for it | ${megabytes(postgres.logBytes)} MB |
| fold of one year, of ten | ${foldOne.toFixed(0)} ms, ${foldTen.toFixed(0)} ms |
| today's view, plan included | ${viewOne.toFixed(0)} ms |

| athletes | a year in PostgreSQL | one plan for everyone, each day, on one core |
|---|---|---|
${[1e3, 1e4, 1e5, 1e6]
  .map(
    (count) =>
      `| ${count.toLocaleString('en')} | ${gigabytes(count)} GB | ${((count * (viewOne + foldOne)) / 60_000).toFixed(0)} min |`,
  )
  .join('\n')}`);
