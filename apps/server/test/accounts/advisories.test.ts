// What went wrong in earlier versions of the library of accounts, asked of the version that is installed and of the way
// that it is used here. GHSA-p6v2-xcpg-h6xw (limits by IPv6 address) is asked in client-address.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routeTable } from '../../src/route.ts';
import { browser, origin, serverWithAccounts, signedUp } from './support.ts';

const email = 'ana@example.org';

/** Addresses of the library's own API, by the advisory that they were part of, or for what they would let in. */
const notOurs: Readonly<Record<string, readonly string[]>> = {
  'CVE-2025-61928 (GHSA-99h5-pjcv-gr6v): keys for anybody, made by nobody': [
    'api-key/create',
    'api-key/update',
    'api-key/verify',
  ],
  'GHSA-g38m-r43w-p2q7: accounts of other providers, linked to whoever asks': [
    'sign-in/social',
    'link-social',
    'unlink-account',
    'callback/google',
    'oauth2/callback/any',
  ],
  'GHSA-fmh4-wcc4-5jm3: invitations to organisations, taken by others': [
    'organization/create',
    'organization/invite-member',
    'organization/accept-invitation',
  ],
  'GHSA-cq3f-vc6p-68fh: devices let in by whoever is signed in': ['device/approve', 'device/code'],
  'what the library offers and nobody here needs': [
    'sign-up/email',
    'sign-in/email',
    'delete-user',
    'delete-user/callback',
    'change-email',
    'update-user',
    'update-session',
    'verify-email',
    'send-verification-email',
    'request-password-reset',
    'reset-password/made-up',
    'list-sessions',
    'revoke-session',
    'get-session',
    'get-access-token',
    'refresh-token',
    'passkey/generate-register-options',
    'error',
    'ok',
  ],
};

for (const [advisory, addresses] of Object.entries(notOurs))
  test(advisory, async () => {
    const server = await serverWithAccounts();
    const ana = await signedUp(server, email);
    for (const address of addresses)
      for (const page of [ana, browser(server)]) {
        const path = `/api/v1/auth/${address}`;
        const answers = [await page.get(path), await page.post(path, { userId: ana.user, providerId: 'x' })];
        assert.deepEqual(
          answers.map(({ status }) => status),
          [404, 404],
          path,
        );
      }
  });

test('the addresses above are none of ours', async () => {
  const ours = routeTable((await serverWithAccounts()).app).map(({ path }) => path);
  for (const address of Object.values(notOurs).flat())
    assert.ok(!ours.includes(`/api/v1/auth/${address}`), address);
});

test('GHSA-2vg6-77g8-24mp: sessions end with their user', async () => {
  const server = await serverWithAccounts();
  const ana = await signedUp(server, email);
  const library = server.database.tables.withTables<{ user: { id: string } }>();
  await library.deleteFrom('user').where('id', '=', ana.user).execute();
  assert.equal((await ana.get('/api/v1/me')).status, 401);
  const sessions = server.database.tables.withTables<{ session: { userId: string } }>();
  assert.deepEqual(await sessions.selectFrom('session').selectAll().execute(), []);
});

test('GHSA-xg6x-h9c9-2m83: no session is believed from a cookie without asking the database', async () => {
  const server = await serverWithAccounts();
  const ana = await signedUp(server, email);
  assert.deepEqual([...ana.jar.keys()], ['__Host-carryover.session_token']);
  const library = server.database.tables.withTables<{ session: { userId: string } }>();
  await library.deleteFrom('session').execute();
  for (const path of ['/api/v1/me', '/api/v1/auth/session', '/api/v1/auth/sessions', '/api/v1/auth/export'])
    assert.equal((await ana.get(path)).status, 401, path);
});

test('a variable of the environment trusts nobody and switches no check off', async () => {
  const names = ['NODE_ENV', 'TEST', 'BETTER_AUTH_TRUSTED_ORIGINS', 'BETTER_AUTH_SECRET', 'BETTER_AUTH_URL'];
  const before = names.map((name) => [name, process.env[name]] as const);
  const evil = 'https://evil.example';
  Object.assign(process.env, {
    NODE_ENV: 'test',
    TEST: 'true',
    BETTER_AUTH_TRUSTED_ORIGINS: evil,
    BETTER_AUTH_SECRET: 'another secret that somebody left in the environment',
    BETTER_AUTH_URL: evil,
  });
  try {
    const server = await serverWithAccounts();
    const ana = await signedUp(server, email);
    assert.equal((await ana.post('/api/v1/auth/sign-out', undefined, { origin: evil })).status, 403);
    assert.equal((await ana.get('/api/v1/me')).status, 200);
    assert.ok([...ana.jar.keys()].every((name) => name.startsWith('__Host-')));
    assert.ok(origin.startsWith('https:'));
  } finally {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
});
