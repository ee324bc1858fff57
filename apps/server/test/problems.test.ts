import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyChain } from '@carryover/store';
import { DatabaseError } from '@carryover/store/node';
import { z } from '@hono/zod-openapi';
import { problemMediaType, problemSchema } from '../src/problem.ts';
import { athlete, device, entry, post, testDeps } from './support.ts';

const journal = `/api/v1/athletes/${athlete}/journal`;
const chunked = (bytes: number): RequestInit => {
  const chunk = new Uint8Array(10_000).fill(32);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += chunk.length;
      if (sent > bytes) controller.close();
      else controller.enqueue(chunk);
    },
  });
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
};

interface Case {
  readonly name: string;
  readonly path: string;
  readonly init?: RequestInit;
  readonly status: number;
  readonly kind: string;
  readonly detail?: RegExp;
}

const cases: readonly Case[] = [
  { name: 'no such address', path: '/api/v1/nothing', status: 404, kind: 'not-found' },
  {
    name: 'another method',
    path: `${journal}/push`,
    status: 405,
    kind: 'method-not-allowed',
    detail: /Use POST/,
  },
  {
    name: 'no JSON',
    path: `${journal}/push`,
    init: post('{"device":'),
    status: 400,
    kind: 'invalid-json',
  },
  { name: 'nothing at all', path: `${journal}/push`, init: post(''), status: 400, kind: 'invalid-json' },
  {
    name: 'no UTF-8',
    path: `${journal}/push`,
    init: { ...post(''), body: new Uint8Array([0x22, 0xff, 0x22]) },
    status: 400,
    kind: 'invalid-json',
    detail: /UTF-8/,
  },
  {
    name: 'other fields',
    path: `${journal}/pull`,
    init: post({ device: 'my phone', since: -1 }),
    status: 400,
    kind: 'invalid-request',
  },
  {
    name: 'a form',
    path: `${journal}/push`,
    init: { method: 'POST', body: new URLSearchParams({ device }) },
    status: 415,
    kind: 'unsupported-media-type',
  },
  {
    name: 'a compressed body',
    path: `${journal}/push`,
    init: post('{}', { 'content-encoding': 'gzip' }),
    status: 415,
    kind: 'unsupported-media-type',
  },
  {
    name: 'a body that says it is too large',
    path: `${journal}/pull`,
    init: post('{}', { 'content-length': '99999999' }),
    status: 413,
    kind: 'too-large',
  },
  {
    name: 'a body that is larger than it may be without saying so',
    path: `${journal}/pull`,
    init: chunked(1_000_000),
    status: 413,
    kind: 'too-large',
  },
  {
    name: 'a page of another site',
    path: `${journal}/push`,
    init: post({}, { origin: 'https://evil.example' }),
    status: 403,
    kind: 'foreign-origin',
  },
  {
    name: 'a page of another site that reads',
    path: '/api/v1/me',
    init: { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } },
    status: 403,
    kind: 'foreign-origin',
  },
  {
    name: 'a name that somebody else made point here',
    path: 'http://evil.example/api/v1/me',
    status: 421,
    kind: 'other-host',
  },
  { name: 'the figures, asked for from outside', path: '/metrics', status: 404, kind: 'not-found' },
];

for (const { name, path, init, status, kind, detail } of cases)
  test(`${name} is answered ${status} as a problem`, async () => {
    const { app } = await testDeps();
    const response = await app.request(path, init);
    assert.equal(response.status, status);
    assert.equal(response.headers.get('content-type'), problemMediaType);
    const problem = z.strictObject(problemSchema.shape).parse(await response.json());
    assert.equal(problem.status, status);
    assert.equal(problem.type, `/api/v1/docs#${kind}`);
    if (detail) assert.match(problem.detail, detail);
  });

test('wrong fields are named with their value and what was expected', async () => {
  const { app } = await testDeps();
  const long = 'x'.repeat(500);
  const body = { device: long, epoch: '', since: 1.5, chain: '', limit: 'all' };
  const response = await app.request(`${journal}/pull`, post(body));
  const { errors } = (await response.json()) as { errors: unknown };
  assert.deepEqual(errors, [
    { field: 'device', value: `"${'x'.repeat(58)}…`, expected: 'uuid' },
    { field: 'since', value: '1.5', expected: 'int' },
    { field: 'limit', value: '"all"', expected: 'number' },
  ]);
});

test('who is signed out is told so', async () => {
  const callers = { kind: 'accounts' as const, callerOf: async () => undefined };
  const { app } = await testDeps({ callers });
  assert.equal((await app.request('/api/v1/me')).status, 401);
  assert.equal((await app.request(`${journal}/push`, post('{not even read'))).status, 401);
});

test('an error of ours says nothing of what was told, in the answer or in the log', async () => {
  const { deps, app, lines } = await testDeps();
  await deps.database.close();
  const canary = 'canary-of-a-sore-knee';
  const response = await app.request(`${journal}/push`, post({ device, entries: [{ canary }] }));
  assert.equal(response.status, 500);
  const text = `${await response.text()}\n${lines.join('\n')}`;
  assert.match(text, /"event":"failure"/);
  assert.doesNotMatch(text.replaceAll(/"at":\[[^\]]*\]/g, ''), /canary|knee|driver|destroyed|select/i);
});

test('a database that is away for a while is not an error of ours', async () => {
  const { deps } = await testDeps();
  const away = async (): Promise<never> => {
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  };
  const journalAway = { ...deps.database.journal, head: away };
  const { app } = await testDeps({ database: { ...deps.database, journal: journalAway } });
  const response = await app.request(`${journal}/push`, post({ device, entries: [] }));
  assert.equal(response.status, 503);
  assert.equal(response.headers.get('retry-after'), '5');
  assert.equal((await app.request('/health/ready')).status, 503);
  assert.equal((await app.request('/health/live')).status, 200);
});

test('a full disk takes nothing, says so, and still lets everybody read', async () => {
  const { deps } = await testDeps();
  const append = async (): Promise<never> => {
    throw new DatabaseError('full', 'There is no room left on the disk.');
  };
  const { app } = await testDeps({
    database: { ...deps.database, journal: { ...deps.database.journal, append } },
  });
  const response = await app.request(`${journal}/push`, post({ device, entries: [entry(1)] }));
  assert.equal(response.status, 503);
  assert.equal(response.headers.get('retry-after'), '60');
  assert.match(await response.text(), /no room left on the disk/);
  const known = { device, epoch: '', since: 0, chain: emptyChain, limit: 10 };
  assert.equal((await app.request(`${journal}/pull`, post(known))).status, 200);
});
