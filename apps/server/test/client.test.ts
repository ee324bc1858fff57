import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@carryover/api-client';
import { readJournal } from '@carryover/formats';
import { athlete, device, entry, stranger, testDeps } from './support.ts';

const clientOf = async () => {
  const { app } = await testDeps();
  return createClient({ baseUrl: 'http://localhost', fetch: async (request) => app.fetch(request) });
};

const params = { path: { athlete } };
const fromNothing = { device, epoch: '', since: 0, chain: '', limit: 1000 };

test('the typed client says who one is, pushes, pulls and lists devices', async () => {
  const client = await clientOf();
  const me = await client.GET('/api/v1/me');
  assert.deepEqual(me.data, { athletes: [athlete], accounts: false });

  const body = { device, entries: [entry(1), entry(2)] };
  const pushed = await client.POST('/api/v1/athletes/{athlete}/journal/push', { params, body });
  assert.deepEqual(
    pushed.data?.answers.map(({ status }) => status),
    ['accepted', 'accepted'],
  );
  const pull = '/api/v1/athletes/{athlete}/journal/pull';
  const pulled = await client.POST(pull, { params, body: fromNothing });
  assert.ok(pulled.data?.status === 'page');
  const { epoch, seq, chain } = pulled.data.upTo;
  await client.POST(pull, { params, body: { ...fromNothing, epoch, chain, since: seq } });

  const listed = await client.GET('/api/v1/athletes/{athlete}/devices', { params });
  assert.deepEqual(
    listed.data?.devices.map((each) => [each.device, each.seq, each.isUpToDate]),
    [[device, 2, true]],
  );
  const one = { params: { path: { athlete, device } } };
  assert.equal(
    (await client.DELETE('/api/v1/athletes/{athlete}/devices/{device}', one)).response.status,
    204,
  );
  assert.equal(
    (await client.DELETE('/api/v1/athletes/{athlete}/devices/{device}', one)).response.status,
    404,
  );
});

test('a device that shows an earlier place than before is told that it went back', async () => {
  const client = await clientOf();
  const path = '/api/v1/athletes/{athlete}/journal/pull';
  const entries = [entry(1), entry(2)];
  await client.POST('/api/v1/athletes/{athlete}/journal/push', { params, body: { device, entries } });
  const first = await client.POST(path, { params, body: { ...fromNothing, limit: 1 } });
  assert.ok(first.data?.status === 'page');
  const { seq: since, ...known } = first.data.upTo;
  const second = await client.POST(path, { params, body: { ...fromNothing, ...known, since } });
  assert.ok(second.data?.status === 'page');
  const { seq, ...later } = second.data.upTo;
  await client.POST(path, { params, body: { ...fromNothing, ...later, since: seq } });
  const again = await client.POST(path, { params, body: { ...fromNothing, ...known, since } });
  assert.ok(again.data?.status === 'page' && again.data.wentBack);
});

test('the problem of a call has its type, too', async () => {
  const client = await clientOf();
  const { data, error } = await client.GET('/api/v1/athletes/{athlete}/devices', {
    params: { path: { athlete: stranger } },
  });
  assert.equal(data, undefined);
  assert.equal(error?.status, 404);
});

test('the export holds the whole journal, as import reads it, over as many pages as it takes', async () => {
  const client = await clientOf();
  const entries = Array.from({ length: 1203 }, (_, index) => entry(index + 1, `run ${index}`));
  for (let from = 0; from < entries.length; from += 500) {
    const body = { device, entries: entries.slice(from, from + 500) };
    await client.POST('/api/v1/athletes/{athlete}/journal/push', { params, body });
  }
  const exported = await client.GET('/api/v1/athletes/{athlete}/export', { params, parseAs: 'text' });
  const read = readJournal(exported.data ?? '', 'export');
  assert.deepEqual(read.problems, []);
  assert.deepEqual(
    read.entries.map((each) => each.entry),
    entries,
  );
  const log = await client.GET('/api/v1/athletes/{athlete}/export/log', { params });
  assert.equal(log.data?.format, 'carryover-log');
});

test('an empty journal has an export', async () => {
  const client = await clientOf();
  const exported = await client.GET('/api/v1/athletes/{athlete}/export', { params, parseAs: 'text' });
  assert.deepEqual(readJournal(exported.data ?? '', 'export'), { entries: [], problems: [] });
});
