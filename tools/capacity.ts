// `node tools/capacity.ts`: what an athlete's year costs in bytes and in work, by this code on this machine, and what
// that makes of many athletes. It takes minutes, and 8 GB for a while. docs/operations.md shows the output between its
// two marks; nothing is asserted here. Sizes in GB, as in `node tools/capacity.ts 0.1 1`, are those of the opened files.
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
import { connectionsAProcess, demandOf, week } from './capacity/demand.ts';
import { type Flows, flowsOn } from './capacity/flows.ts';
import { openingTimes } from './capacity/opening.ts';

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

const inFolder = async <Result>(use: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-capacity-'));
  return use(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
};

const flowsOnSqlite = (): Promise<Flows> =>
  inFolder((folder) => flowsOn({ kind: 'sqlite', file: join(folder, 'journal.sqlite') }));

const bytesOnSqlite = (): Promise<number> =>
  inFolder(async (folder) => {
    const file = join(folder, 'journal.sqlite');
    const open = (): Promise<Database> => openDatabase({ kind: 'sqlite', file });
    await (await open()).close();
    const empty = statSync(file).size;
    const database = await open();
    await fill(database);
    await database.close();
    return statSync(file).size - empty;
  });

interface OnPostgres {
  readonly bytes: number;
  readonly logBytes: number;
  readonly flows: Flows;
}

const measuredOnPostgres = async (): Promise<OnPostgres> => {
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
    const flows = await flowsOn({ kind: 'postgres', url: await server.freshDatabase() });
    return { bytes, logBytes, flows };
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
const postgres = await measuredOnPostgres();
const sqliteFlows = await flowsOnSqlite();
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [0.1, 1, 4];
const openings = await openingTimes(
  yearOfEntries,
  sizes.map((size) => size * 1e9),
);
const foldOne = millisecondsOf(() => fold(yearOfEntries));
const tenYears = years(10);
const foldTen = millisecondsOf(() => fold(tenYears));
const viewOne = millisecondsOf(() => todayView(state, today));

const perEntry = (bytes: number): string => (bytes / athletes / entries).toFixed(0);
const megabytes = (bytes: number): string => (bytes / athletes / 1e6).toFixed(2);
const inGigabytes = (bytes: number): string => (bytes / 1e9).toFixed(bytes < 1e10 ? 1 : 0);
const perSecond = (value: number): string =>
  value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
const flowRow = (name: string, pick: (flows: Flows) => Flows[keyof Flows]): string => {
  const cells = [sqliteFlows, postgres.flows].map((flows) => {
    const { perSecond: rate, p50, p99 } = pick(flows);
    return `${perSecond(rate)} a second, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
  });
  return `| ${name} | ${cells.join(' | ')} |`;
};
const demandRow = (count: number): string => {
  const demand = demandOf(count, entries, postgres.flows);
  const cells = [
    count.toLocaleString('en'),
    ...[demand.pushes, demand.pulls, demand.views, demand.polls].map(perSecond),
    `${demand.processes}`,
    `${demand.processes * connectionsAProcess}`,
    `${inGigabytes((postgres.bytes / athletes) * count)} GB`,
    `${inGigabytes((postgres.logBytes / athletes / 365) * count)} GB`,
    `${((count * (viewOne + foldOne)) / 60_000).toFixed(0)} min`,
  ];
  return `| ${cells.join(' | ')} |`;
};

console.log(`<!-- begin of what node tools/capacity.ts prints -->

Node ${process.versions.node}, ${availableParallelism()} cores, server, database and askers all on them, every commit flushed to the disk.

| an athlete's year | |
|---|---|
| entries (a made-up runner: ${state.log.sessions.length} runs and lifts, every set an entry) | ${entries} |
| as JSON on the wire | ${(jsonBytes / 1e6).toFixed(2)} MB, ${(jsonBytes / entries).toFixed(0)} bytes an entry |
| in SQLite, indexes included | ${megabytes(sqliteBytes)} MB, ${perEntry(sqliteBytes)} bytes an entry |
| in PostgreSQL, indexes included | ${megabytes(postgres.bytes)} MB, ${perEntry(postgres.bytes)} bytes an entry |
| written to PostgreSQL's log (WAL) for it, in one go | ${megabytes(postgres.logBytes)} MB |
| fold of one year, of ten | ${foldOne.toFixed(0)} ms, ${foldTen.toFixed(0)} ms |
| today's view of one year, plan included | ${viewOne.toFixed(0)} ms |

| one process of the server, 8 requests at a time | SQLite | PostgreSQL |
|---|---|---|
${flowRow('push of ten sets', ({ push }) => push)}
${flowRow('pull of ten entries', ({ pull }) => pull)}
${flowRow('pull of a device that has everything', ({ pullNothing }) => pullNothing)}
${flowRow('a view that did not change (304)', ({ unchanged }) => unchanged)}

| size of a SQLite file | to open it, every page checked |
|---|---|
${openings.map(({ bytes, milliseconds }) => `| ${inGigabytes(bytes)} GB, about ${Math.round(bytes / (sqliteBytes / athletes)).toLocaleString('en')} athlete-years | ${(milliseconds / 1000).toFixed(1)} s |`).join('\n')}

At the busiest hour, on PostgreSQL, if an athlete of ${(entries / 52 / week.entriesAPush).toFixed(0)} pushes a week also makes ${week.pulls} pulls, ${week.views} looks at a view
and ${week.polls} calendar polls, people are ${week.peakOfPeople} times as busy as on average and programs ${week.peakOfPrograms} times (all of this assumed, by us):

| athletes | pushes/s | pulls/s | views/s | polls/s | processes | connections | a year | WAL a day | one plan for everyone, one core |
|---|---|---|---|---|---|---|---|---|---|
${[1e3, 1e4, 1e5, 1e6].map(demandRow).join('\n')}

<!-- end of what node tools/capacity.ts prints -->`);
