import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEntry } from '@carryover/formats';
import {
  answerPullAsText,
  emptyChain,
  type Head,
  mostEntriesAPull,
  type PullRequest,
} from '@carryover/store';
import { type DatabasePlace, openDatabase } from '@carryover/store/node';
import { startPostgres } from '@carryover/store/test';
import { madeUpJournal } from './made-up-journal.ts';
import { madeUpLog } from './made-up-log.ts';
import type { Bench, Measured } from './row.ts';
import { startApart } from './server/apart.ts';
import type { BareQuestion, BareSetup } from './server/bare.ts';
import { captured } from './server/captured.ts';
import { startServer } from './server/client.ts';
import type { Flow } from './server/flow.ts';
import { athleteIds } from './server/pushes.ts';
import { median } from './time.ts';

const years = 10;
const seed = 20_160_104;
const rounds = 7;
const athlete = athleteIds[0] ?? '';

type Known = Pick<PullRequest, 'epoch' | 'since' | 'chain'>;
const nothing: Known = { epoch: '', since: 0, chain: emptyChain };

/** Where a page ends. It is looked for from the back: the entries before it stay the text that they came as. */
const endOf = (answer: string): Known => {
  const [, text] = /^"upTo":({.*?})/.exec(answer.slice(answer.lastIndexOf('"upTo":'))) ?? [];
  if (text === undefined) throw new Error(`a pull was answered with ${answer.slice(0, 300)}`);
  const { epoch, seq, chain }: Head = JSON.parse(text);
  return { epoch, since: seq, chain };
};

/** Pulls page by page until all is there, and says how many pages there were. */
const pullAll = async (total: number, ask: (request: PullRequest) => Promise<string>): Promise<number> => {
  let pages = 0;
  for (let known = nothing; known.since < total; pages += 1)
    known = endOf(await ask({ device: athlete, ...known, limit: mostEntriesAPull }));
  return pages;
};

/** All that the pages ask of the database, without HTTP and without the note of where the device is. */
const pullAsStatements = async (place: DatabasePlace, total: number): Promise<BareSetup['works']> =>
  captured(place, 1, ({ journal, texts }) => {
    const authority = { store: journal, readEntry, texts, sawDevice: async () => false };
    return () => pullAll(total, (request) => answerPullAsText(authority, athlete, request));
  });

const millisecondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const measureOn = async (place: DatabasePlace): Promise<Measured> => {
  const entries = madeUpJournal(madeUpLog(years, seed), years, seed);
  const { journal, close } = await openDatabase(place);
  await journal.append(athlete, entries);
  await close();
  const setup: BareSetup = { place, works: await pullAsStatements(place, entries.length), atATime: 1 };
  const bare = await startApart<BareQuestion, Flow>(new URL('server/bare.ts', import.meta.url), setup);
  const server = await startServer(place, 1);
  const ask = (request: PullRequest): Promise<string> =>
    server.post(`/api/v1/athletes/${athlete}/journal/pull`, JSON.stringify(request));
  const times: { readonly served: number[]; readonly bare: number[] } = { served: [], bare: [] };
  let pages = 0;
  try {
    // The first round warms both up.
    for (let round = 0; round <= rounds; round += 1) {
      const served = await millisecondsOf(async () => {
        pages = await pullAll(entries.length, ask);
      });
      const alone = await millisecondsOf(() => bare.ask({ first: 0, count: 1 }));
      if (round === 0) continue;
      times.served.push(served);
      times.bare.push(alone);
    }
  } finally {
    await server.stop();
    await bare.stop();
  }
  return {
    work: `pull of ${entries.length.toLocaleString('en')} entries of ${years} years over HTTP in ${pages} pages, one after another, as text`,
    value: median(times.served),
    unit: 'ms',
    peer: {
      name: 'their statements by the driver alone, in turns, bodies as text too',
      value: median(times.bare),
    },
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
