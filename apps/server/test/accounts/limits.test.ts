import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRateLimits } from '../../src/accounts/rate-limit.ts';
import { onBothDatabases } from './databases.ts';
import { browser, password, problemOf, serverWithAccounts, signedUp, wideLimits } from './support.ts';

const email = 'ana@example.org';
onBothDatabases(
  'requests that come at once are all counted, by every server on the database',
  async (database) => {
    const clock = { now: 1_790_000_000_000 };
    const servers = [1, 2].map(() =>
      createRateLimits({
        tables: database.tables,
        secret: 's'.repeat(40),
        now: () => clock.now,
        limits: { ...wideLimits, 'sign-in by account': { requests: 5, seconds: 60 } },
      }),
    );
    const count = () => servers.map((server) => server.count('sign-in by account', email));
    const waits = await Promise.all([count(), count(), count(), count()].flat());
    assert.deepEqual(waits.filter((wait) => wait === undefined).length, 5);
    assert.deepEqual(
      waits.filter((wait) => wait !== undefined),
      [60, 60, 60],
    );

    clock.now += 59_001;
    assert.equal(await servers[0]?.count('sign-in by account', email), 1);
    assert.equal(await servers[0]?.count('sign-in by account', 'ben@example.org'), undefined);
    clock.now += 1000;
    assert.equal(await servers[1]?.count('sign-in by account', email), undefined);

    const rows = await database.tables.selectFrom('rate_limits').selectAll().execute();
    assert.equal(rows.length, 2);
    assert.doesNotMatch(JSON.stringify(rows), /example/);
  },
);

test('guessing one account is slowed down wherever it comes from, until the password is right', async () => {
  const server = await serverWithAccounts({
    limits: { ...wideLimits, 'sign-in by account': { requests: 3, seconds: 900 } },
  });
  await signedUp(server, email);
  const signIn = (used: string, address = email) =>
    browser(server).post('/api/v1/auth/sign-in', { email: address, password: used });
  for (let attempt = 0; attempt < 2; attempt += 1)
    assert.equal((await signIn('a wrong password 1')).status, 401);
  assert.equal((await signIn(password)).status, 200);
  for (let attempt = 0; attempt < 3; attempt += 1)
    assert.equal((await signIn('a wrong password 1')).status, 401);
  const refused = await signIn(password, 'ANA@example.org');
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), '900');
  assert.equal(await problemOf(refused), 'too-many');
  assert.equal((await signIn('a wrong password 1', 'ben@example.org')).status, 401);
  server.clock.now += 900_000;
  assert.equal((await signIn(password)).status, 200);
});

const cases = [
  {
    name: 'sign-in by address',
    path: 'sign-in',
    body: { email, password: 'a wrong password 1' },
    status: 401,
  },
  { name: 'sign-up by address', path: 'sign-up', body: { email, password: 'short' }, status: 400 },
  { name: 'reset by address', path: 'reset', body: { code: 'made-up', password }, status: 401 },
  { name: 'passkey by address', path: 'passkeys/sign-in/options', body: undefined, status: 200 },
] as const;

for (const { name, path, body, status } of cases)
  test(`requests are counted: ${name}`, async () => {
    const server = await serverWithAccounts({
      trustProxy: true,
      limits: { ...wideLimits, [name]: { requests: 2, seconds: 60 } },
    });
    const from = async (address: string) => {
      const headers = { 'x-forwarded-for': address };
      return (await browser(server).post(`/api/v1/auth/${path}`, body, headers)).status;
    };
    assert.deepEqual([await from('203.0.113.9'), await from('203.0.113.9')], [status, status]);
    assert.equal(await from('203.0.113.9'), 429);
    // What stands left of the last address was written by the client.
    assert.equal(await from('198.51.100.1, 203.0.113.9'), 429);
    assert.equal(await from('203.0.113.10'), status);
  });

test('an address that a client writes itself counts for nothing', async () => {
  const server = await serverWithAccounts({
    limits: { ...wideLimits, 'reset by address': { requests: 2, seconds: 60 } },
  });
  const statuses: number[] = [];
  for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) {
    const headers = { 'x-forwarded-for': address, 'x-carryover-client': address };
    statuses.push(
      (await browser(server).post('/api/v1/auth/reset', { code: 'made-up', password }, headers)).status,
    );
  }
  assert.deepEqual(statuses, [401, 401, 429]);
});

test('proving the password again is counted by account', async () => {
  const server = await serverWithAccounts({
    limits: { ...wideLimits, 'password by account': { requests: 3, seconds: 60 } },
  });
  const ana = await signedUp(server, email);
  const wrong = 'a wrong password 1';
  const attempts = [
    () => ana.post('/api/v1/auth/password', { present: wrong, password: 'another sentence here' }),
    () => ana.post('/api/v1/auth/email', { email: 'new@example.org', password: wrong }),
    () => ana.post('/api/v1/auth/delete', { password: wrong }),
  ];
  for (const attempt of attempts) assert.equal((await attempt()).status, 403);
  for (const attempt of attempts) assert.equal((await attempt()).status, 429);
});

test('the address of a client is kept nowhere', async () => {
  const server = await serverWithAccounts({ trustProxy: true });
  const headers = { 'x-forwarded-for': '203.0.113.77' };
  await signedUp(server, email);
  const signedIn = await browser(server).post('/api/v1/auth/sign-in', { email, password }, headers);
  assert.equal(signedIn.status, 200);
  const tables = await server.database.tables.introspection.getTables();
  assert.ok(tables.some(({ name }) => name === 'session'));
  for (const { name } of tables) {
    const rows = await server.database.tables
      .selectFrom(name as never)
      .selectAll()
      .execute();
    assert.doesNotMatch(JSON.stringify(rows), /203\.0\.113/, name);
  }
});

test('what is computed is counted for each user, in views and exports together', async () => {
  const server = await serverWithAccounts({ computedReads: 3 });
  const [ana, ben] = [await signedUp(server, email), await signedUp(server, 'ben@example.org')];
  const status = async (who: typeof ana, path: string) =>
    (await who.get(`/api/v1/athletes/${who.athlete}/${path}`)).status;
  assert.deepEqual(
    [await status(ana, 'today'), await status(ana, 'export'), await status(ana, 'export/log')],
    [200, 200, 200],
  );
  const refused = await ana.get(`/api/v1/athletes/${ana.athlete}/audit`);
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), '300');
  assert.equal(await status(ana, 'devices'), 200);
  assert.equal(await status(ben, 'today'), 200);
  server.clock.now += 300_000;
  assert.equal(await status(ana, 'audit'), 200);
});
