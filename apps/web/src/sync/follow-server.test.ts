import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore } from '@carryover/store';
import { type FollowParts, followServer } from './follow-server.ts';
import type { SyncState } from './sync-state.ts';

const json = (body: unknown, status = 200, type = 'application/json'): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

const head = { epoch: 'life', seq: 0, chain: '0'.repeat(32) };
const me = (athlete: string) => json({ athletes: [athlete], accounts: true });
const problem = (status: number) =>
  json({ title: 'No.', detail: 'Ask somebody else.' }, status, 'application/problem+json');

/** A server that answers as it is told to, and what the device says of it. */
const scene = (answer: (path: string) => Response | Promise<Response>, more: Partial<FollowParts> = {}) => {
  const states: SyncState[] = [];
  const waiting: { readonly says: (state: SyncState) => boolean; readonly resolve: () => void }[] = [];
  const kept: string[] = [];
  const following = followServer({
    store: memoryStore(() => 'epoch'),
    device: '3c2f5b7e-8d1a-4f6b-9c0d-1e2f3a4b5c6d',
    origin: 'https://run.example',
    fetch: async (address) => answer(new URL(address).pathname),
    listen: () => ({ isOver: () => false, close: () => {} }),
    readEntry: async () => () => ({ problem: 'nothing comes' }),
    state: { kind: 'unknown' },
    journalOf: undefined,
    keepJournalOf: async (athlete) => void kept.push(athlete),
    onState: (state) => {
      states.push(state);
      for (const { says, resolve } of waiting) if (says(state)) resolve();
    },
    onChanged: () => {},
    after: () => () => {},
    now: () => 1000,
    random: () => 0.5,
    ...more,
  });
  const until = (kind: SyncState['kind']): Promise<void> =>
    new Promise((resolve) => {
      if (states.at(-1)?.kind === kind) resolve();
      else waiting.push({ says: (state) => state.kind === kind, resolve });
    });
  return { following, states, kept, until };
};

const page = (path: string): Response | undefined =>
  path.endsWith('/pull') ? json({ status: 'page', entries: [], upTo: head, head }) : undefined;

test('a page instead of an answer means that this device is alone', async () => {
  for (const answer of [
    () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    () => new Response('Not found', { status: 404 }),
    () => json({ hello: 'another API' }),
    () => Promise.reject(new TypeError('no network')),
  ])
    await scene(answer).until('device-only');
});

test('who was synced before is offline without a network, and told where the server is gone', async () => {
  const journalOf = 'ana';
  await scene(() => Promise.reject(new TypeError('no network')), { journalOf }).until('offline');
  await scene(() => new Response('', { status: 404 }), { journalOf }).until('server-gone');
});

test('a server that answers is synced with, and its athlete noted', async () => {
  const { until, states, kept } = scene((path) => page(path) ?? me('ana'));
  await until('synced');
  assert.deepEqual(kept, ['ana']);
  assert.deepEqual(states.at(-1), { kind: 'synced', syncedAt: 1000, athlete: 'ana', hasAccounts: true });
});

test('the journal of one athlete is joined with that of another only when it is asked for', async () => {
  const asked: string[] = [];
  const answer = (path: string): Response => {
    asked.push(path);
    return page(path) ?? me('ben');
  };
  const { until, following, kept } = scene(answer, { journalOf: 'ana' });
  await until('other-athlete');
  following.wake('told');
  assert.ok(!asked.some((path) => path.endsWith('/pull')));
  await following.adopt();
  await until('synced');
  assert.deepEqual(kept, ['ben']);
});

test('who is signed out is told so, and goes on once signed in', async () => {
  let isIn = false;
  const { until, following } = scene((path) => (isIn ? (page(path) ?? me('ana')) : problem(401)));
  await until('signed-out');
  isIn = true;
  following.wake('signed-in');
  await until('synced');
});

test('a session that ends while it syncs is noticed, and the server is looked for anew', async () => {
  let isIn = true;
  const { until, following } = scene((path) => (isIn ? (page(path) ?? me('ana')) : problem(401)));
  await until('synced');
  isIn = false;
  following.wake('told');
  await until('signed-out');
});

test('the words of a server in trouble are handed on', async () => {
  const { until, states } = scene((path) => (path.endsWith('/pull') ? problem(500) : me('ana')));
  await until('trouble');
  assert.match(states.at(-1)?.says ?? '', /Ask somebody else/);
});
