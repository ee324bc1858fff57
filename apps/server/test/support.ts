import assert from 'node:assert/strict';
import type { Answer, CheckedEntry, Head, JournalStore, Page } from '@carryover/store';
import { emptyChain, nextChain } from '@carryover/store';
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

export const entry = (number: number, body: Record<string, string> = {}) => ({
  id: `0190c6a0-0000-7000-8000-${String(number).padStart(12, '0')}`,
  kind: 'check-in',
  version: 1,
  device,
  told: { epochMilliseconds: 1_790_000_000_000 + number, zone: 'Europe/Berlin' },
  body,
});

const memoryJournal = (): JournalStore => {
  const rows = new Map<string, (CheckedEntry & { seq: number; chain: string })[]>();
  const of = (name: string) => rows.get(name) ?? rows.set(name, []).get(name)!;
  const head = async (name: string): Promise<Head> => {
    const last = of(name).at(-1);
    return { epoch: last ? 'epoch' : '', seq: last?.seq ?? 0, chain: last?.chain ?? emptyChain };
  };
  const no = (): never => assert.fail('not here');
  return {
    append: async (name, entries): Promise<readonly Answer[]> =>
      entries.map((checked, index) => {
        const known = of(name).find((row) => row.entry.id === checked.entry.id);
        const { id } = checked.entry;
        if (known) return { index, id, status: 'duplicate', seq: known.seq };
        const seq = of(name).length + 1;
        of(name).push({ ...checked, seq, chain: nextChain(of(name).at(-1)?.chain ?? emptyChain, id) });
        return { index, id, status: 'accepted', seq };
      }),
    since: async (name, seq, limit): Promise<Page> => ({
      entries: of(name).slice(seq, seq + limit),
      head: await head(name),
    }),
    chainAt: async (name, seq) => (seq === 0 ? emptyChain : of(name)[seq - 1]?.chain),
    head,
    record: no,
    pending: no,
    pendingCount: no,
    refuse: no,
    refused: no,
    receive: no,
    startOver: no,
    entries: no,
    reread: no,
    athletes: no,
    forget: no,
    close: async () => {},
  };
};

export const testDeps = (changes: Partial<ServerDeps> = {}) => {
  const journal = memoryJournal();
  const lines: string[] = [];
  const now = () => 1_790_000_000_000;
  const caller: Caller = { athletes: [athlete] };
  const deps: ServerDeps = {
    database: { kind: 'sqlite', journal, tables: undefined as never, close: async () => {} },
    callers: { kind: 'local', callerOf: async () => caller },
    live: createLiveHeads({ head: journal.head, mostListeners: 3, pollMilliseconds: 20 }),
    log: createLog((line) => lines.push(line), now),
    metrics: createMetrics(),
    now,
    monotonic: () => performance.now(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    limits: usualLimits,
    version: '0.0.0',
    ...changes,
  };
  return { deps, lines, app: createApp(deps) };
};

export const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
