import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { emptyChain, mostEntriesAPull, type PullAnswer } from '@carryover/store';
import { type DatabasePlace, openDatabase } from '@carryover/store/node';
import { startPostgres } from '@carryover/store/test';
import pg from 'pg';
import { madeUpJournal } from './made-up-journal.ts';
import { madeUpLog } from './made-up-log.ts';
import type { Bench, Measured } from './row.ts';
import { startServer } from './server/client.ts';
import { athleteIds } from './server/pushes.ts';
import { median } from './time.ts';

const years = 10;
const seed = 20_160_104;
const rounds = 5;
const athlete = athleteIds[0] ?? '';

const pageSql = (parameters: readonly [string, string, string]): string =>
  `select id, seq, kind, version, device, told_ms, zone, body, readable from entries
   where athlete_id = ${parameters[0]} and seq > ${parameters[1]} order by seq limit ${parameters[2]}`;

interface Rows {
  page(since: number): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

const bareRows = async (place: DatabasePlace): Promise<Rows> => {
  if (place.kind === 'sqlite') {
    const database = new DatabaseSync(place.file);
    const statement = database.prepare(pageSql(['?', '?', '?']));
    return {
      page: async (since) => statement.all(athlete, since, mostEntriesAPull),
      close: async () => database.close(),
    };
  }
  const client = new pg.Client(place.url);
  await client.connect();
  const text = pageSql(['$1', '$2', '$3']);
  return {
    page: async (since) => (await client.query(text, [athlete, since, mostEntriesAPull])).rows,
    close: () => client.end(),
  };
};

/** What a driver alone has in hand after the same pages: rows, each body still a text. */
const readByDriver = async (rows: Rows, total: number): Promise<void> => {
  for (let since = 0; since < total; ) {
    const page = await rows.page(since);
    since = Number(page.at(-1)?.seq);
  }
};

const pullByHttp = async (
  post: (path: string, body: string) => Promise<string>,
  total: number,
): Promise<void> => {
  let known = { epoch: '', since: 0, chain: emptyChain };
  while (known.since < total) {
    const asked = { device: athlete, ...known, limit: mostEntriesAPull };
    const answer: PullAnswer = JSON.parse(
      await post(`/api/v1/athletes/${athlete}/journal/pull`, JSON.stringify(asked)),
    );
    if (answer.status !== 'page') {
      known = { epoch: answer.epoch, since: 0, chain: emptyChain };
      continue;
    }
    known = { epoch: answer.upTo.epoch, since: answer.upTo.seq, chain: answer.upTo.chain };
  }
};

const millisecondsOf = async (work: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const measureOn = async (place: DatabasePlace): Promise<Measured> => {
  const entries = madeUpJournal(madeUpLog(years, seed), years, seed);
  const { journal, close } = await openDatabase(place);
  await journal.append(athlete, entries);
  await close();
  const rows = await bareRows(place);
  const server = await startServer(place, 1);
  const times: { readonly served: number[]; readonly bare: number[] } = { served: [], bare: [] };
  try {
    // The first round warms both up.
    for (let round = 0; round <= rounds; round += 1) {
      const served = await millisecondsOf(() => pullByHttp(server.post, entries.length));
      const bare = await millisecondsOf(() => readByDriver(rows, entries.length));
      if (round === 0) continue;
      times.served.push(served);
      times.bare.push(bare);
    }
  } finally {
    await server.stop();
    await rows.close();
  }
  return {
    work: `pull of ${entries.length.toLocaleString('en')} entries of ${years} years over HTTP, ${mostEntriesAPull} a page, parsed`,
    value: median(times.served),
    unit: 'ms',
    peer: { name: 'the same rows by the driver alone, bodies unparsed', value: median(times.bare) },
    // 60 % of the driver's speed.
    goal: { atMost: 1 / 0.6 },
  };
};

const onSqlite = async (): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-bench-'));
  try {
    return await measureOn({ kind: 'sqlite', file: join(folder, 'journal.sqlite') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const onPostgres = async (): Promise<Measured> => {
  const server = await startPostgres({ durable: true });
  try {
    return await measureOn({ kind: 'postgres', url: await server.freshDatabase() });
  } finally {
    await server.stop();
  }
};

export const pullBenches: readonly Bench[] = [
  { name: 'pull-10-years-sqlite', measure: onSqlite },
  { name: 'pull-10-years-postgres', measure: onPostgres },
];
