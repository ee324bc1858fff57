import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '@carryover/engine';
import { type Database, openDatabase } from '@carryover/store/node';
import {
  type Caller,
  createApp,
  createLiveHeads,
  createLog,
  createMetrics,
  type ServerDeps,
  usualLimits,
} from '../src/index.ts';

export const athlete = '7d6a3c52-3f0e-4c58-9a44-0d9a3c1b2e11';
export const stranger = '9b1e7c0a-64c7-4b6f-8f33-5a4b2b7f9d22';
export const device = '3c2f5b7e-8d1a-4f6b-9c0d-1e2f3a4b5c6d';

const folder = mkdtempSync(join(tmpdir(), 'carryover-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The name of a new file, gone with the process. */
export const newFile = (): string => join(folder, `${crypto.randomUUID()}.sqlite`);

/** A database that begins as a copy of a closed one. */
export const databaseLike = (file: string): Promise<Database> => {
  const copy = newFile();
  copyFileSync(file, copy);
  return openDatabase({ kind: 'sqlite', file: copy });
};

const makeEmpty = async (): Promise<string> => {
  const file = newFile();
  const database = await openDatabase({ kind: 'sqlite', file });
  await database.close();
  return file;
};

/** Its tables are made once for all tests of a process. */
let empty: Promise<string> | undefined;

/** A new SQLite file, gone with the process. */
export const emptyDatabase = async (): Promise<Database> => {
  empty ??= makeEmpty();
  return databaseLike(await empty);
};

/** What a title stands for: an entry with a word of the athlete's in it. */
export const entry = (number: number, title = 'parkrun'): Entry => ({
  id: `0190c6a0-0000-7000-8000-${String(number).padStart(12, '0')}`,
  kind: 'run-title',
  version: 1,
  device,
  told: { epochMilliseconds: 1_790_000_000_000 + number, zone: 'Europe/Berlin' },
  body: { title, type: 'threshold' },
});

export const testDeps = async (changes: Partial<ServerDeps> = {}) => {
  const database = changes.database ?? (await emptyDatabase());
  const lines: string[] = [];
  const now = () => 1_790_000_000_000;
  const caller: Caller = { athletes: [athlete] };
  const deps: ServerDeps = {
    database,
    callers: { kind: 'local', callerOf: async () => caller },
    live: createLiveHeads({ head: database.journal.head, mostListeners: 3, pollMilliseconds: 20 }),
    log: createLog((line) => lines.push(line), now),
    metrics: createMetrics(),
    now,
    monotonic: () => performance.now(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    limits: usualLimits,
    version: '0.0.0',
    trustProxy: false,
    ...changes,
  };
  return { deps, lines, app: createApp(deps) };
};

export const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
