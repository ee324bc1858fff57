import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, origin, password, problemOf, serverWithAccounts, signedUp } from './support.ts';

const email = 'ana@example.org';

test('somebody signs up, is known, signs out, and signs in again', async () => {
  const server = await serverWithAccounts({ usualPasswordCost: true });
  const ana = await signedUp(server, 'Ana@Example.org');
  assert.match(ana.athlete, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.deepEqual(await (await ana.get('/api/v1/me')).json(), {
    user: ana.user,
    athletes: [ana.athlete],
    accounts: true,
  });

  assert.equal((await ana.post('/api/v1/auth/sign-out')).status, 204);
  assert.equal((await ana.get('/api/v1/me')).status, 401);

  const again = browser(server);
  const answer = await again.post('/api/v1/auth/sign-in', { email, password });
  assert.equal(answer.status, 200);
  assert.deepEqual(await answer.json(), { user: ana.user, athletes: [ana.athlete] });
  assert.equal((await again.get('/api/v1/me')).status, 200);

  const library = server.database.tables.withTables<{ account: { password: string } }>();
  const { password: hash } = await library.selectFrom('account').select('password').executeTakeFirstOrThrow();
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('a wrong password and an unknown address get the same answer', async () => {
  const server = await serverWithAccounts();
  await signedUp(server, email);
  const page = browser(server);
  const answers = [
    await page.post('/api/v1/auth/sign-in', { email, password: 'another sentence here' }),
    await page.post('/api/v1/auth/sign-in', { email: 'nobody@example.org', password }),
  ];
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  const withoutId = bodies.map((body) => body.replace(/"requestId":"[^"]+"/, ''));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [401, 401],
  );
  assert.equal(withoutId[0], withoutId[1]);
  assert.equal(page.jar.size, 0);
});

test('one address has one account', async () => {
  const server = await serverWithAccounts();
  await signedUp(server, email);
  const answer = await browser(server).post('/api/v1/auth/sign-up', { email: 'ANA@example.org', password });
  assert.equal(answer.status, 409);
  assert.equal(await problemOf(answer), 'email-taken');
});

test('sign-ups for one address that come at once make one account with one journal', async () => {
  const server = await serverWithAccounts();
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => browser(server).post('/api/v1/auth/sign-up', { email, password })),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409, 409]);
  const rows = await server.database.tables.selectFrom('memberships').selectAll().execute();
  assert.equal(rows.length, 1);
});

test('a weak password is refused, and not repeated', async () => {
  const server = await serverWithAccounts();
  const answer = await browser(server).post('/api/v1/auth/sign-up', { email, password: 'hill repeats' });
  assert.equal(answer.status, 400);
  const text = await answer.text();
  assert.match(text, /at least 15 characters/);
  assert.doesNotMatch(text, /hill repeats/);
});

test('by invitation: each code serves once, and one that was not used up can be used again', async () => {
  const server = await serverWithAccounts({ settings: { signUp: 'invite' } });
  const signUp = (address: string, invitation?: string) =>
    browser(server).post('/api/v1/auth/sign-up', { email: address, password, invitation });
  assert.equal(await problemOf(await signUp(email)), 'invitation-needed');
  assert.equal(await problemOf(await signUp(email, 'made-up')), 'invitation-needed');
  const { code } = await server.accounts.invitations.make();
  assert.equal((await signUp(email, code)).status, 201);
  assert.equal(await problemOf(await signUp('ben@example.org', code)), 'invitation-needed');

  const second = (await server.accounts.invitations.make()).code;
  assert.equal(await problemOf(await signUp(email, second)), 'email-taken');
  assert.equal((await signUp('ben@example.org', second)).status, 201);

  const third = await server.accounts.invitations.make();
  server.clock.now = third.expiresMilliseconds;
  assert.equal(await problemOf(await signUp('cleo@example.org', third.code)), 'invitation-needed');
});

test('an invitation can hand over the journal of the time before there were accounts, once', async () => {
  const server = await serverWithAccounts({ settings: { signUp: 'invite' } });
  const before = '7d6a3c52-3f0e-4c58-9a44-0d9a3c1b2e11';
  const signUp = async (address: string) => {
    const { code } = await server.accounts.invitations.make(before);
    const answer = await browser(server).post('/api/v1/auth/sign-up', {
      email: address,
      password,
      invitation: code,
    });
    return ((await answer.json()) as { athletes: readonly string[] }).athletes;
  };
  assert.deepEqual(await signUp(email), [before]);
  const [other] = await signUp('ben@example.org');
  assert.notEqual(other, before);
});

test('a closed server takes nobody, invited or not', async () => {
  const server = await serverWithAccounts({ settings: { signUp: 'closed' } });
  const { code } = await server.accounts.invitations.make();
  const answer = await browser(server).post('/api/v1/auth/sign-up', { email, password, invitation: code });
  assert.equal(await problemOf(answer), 'invitation-needed');
});

test('a forgotten password is set anew once with a code, and every session ends', async () => {
  const server = await serverWithAccounts();
  const ana = await signedUp(server, email);
  assert.equal(await server.accounts.resets.make('nobody@example.org'), undefined);
  const code = await server.accounts.resets.make('Ana@example.org');
  assert.ok(code !== undefined);
  const fresh = 'a new sentence by heart';
  const reset = (used: string) => browser(server).post('/api/v1/auth/reset', { code: used, password: fresh });
  assert.equal((await reset(code)).status, 204);
  assert.equal((await ana.get('/api/v1/me')).status, 401);
  assert.equal(await problemOf(await reset(code)), 'wrong-credentials');
  assert.equal(await problemOf(await reset('made-up')), 'wrong-credentials');
  const page = browser(server);
  assert.equal((await page.post('/api/v1/auth/sign-in', { email, password })).status, 401);
  assert.equal((await page.post('/api/v1/auth/sign-in', { email, password: fresh })).status, 200);
});

test('passwords and cookies never cross a network in the clear', async () => {
  for (const publicOrigin of ['http://carryover.example', 'http://192.168.1.20:8080'])
    await assert.rejects(serverWithAccounts({ settings: { publicOrigin } }), /has no https/);
  for (const publicOrigin of [
    'carryover.example',
    'https://carryover.example/app',
    'ftp://carryover.example',
  ])
    await assert.rejects(serverWithAccounts({ settings: { publicOrigin } }), /is no address of a server/);
  await serverWithAccounts({ settings: { publicOrigin: 'http://localhost:8080' } });
  assert.ok(origin.startsWith('https:'));
});
