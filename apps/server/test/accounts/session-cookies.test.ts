import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, origin, password, problemOf, serverWithAccounts, signedUp } from './support.ts';

const email = 'ana@example.org';
const name = '__Host-carryover.session_token';

const cookiesOf = async (path: string, body?: unknown, publicOrigin = origin) => {
  const server = await serverWithAccounts({ settings: { publicOrigin } });
  const page = browser(server, publicOrigin);
  await page.post('/api/v1/auth/sign-up', { email, password });
  const fresh = body === undefined ? page : browser(server, publicOrigin);
  return (await fresh.post(path, body)).headers.getSetCookie();
};

const attributesOf = (cookie: string): readonly string[] =>
  cookie
    .split(';')
    .slice(1)
    .map((attribute) => attribute.trim().toLowerCase());

test('every cookie is of this host alone, out of reach of scripts, other sites and plain http', async () => {
  const cookies = [
    ...(await cookiesOf('/api/v1/auth/sign-in', { email, password })),
    ...(await cookiesOf('/api/v1/auth/passkeys/options')),
    ...(await cookiesOf('/api/v1/auth/passkeys/sign-in/options')),
    ...(await cookiesOf('/api/v1/auth/sign-out')),
  ];
  assert.ok(cookies.length >= 4);
  for (const cookie of cookies) {
    assert.ok(cookie.startsWith('__Host-carryover.'), cookie);
    const attributes = attributesOf(cookie);
    for (const wanted of ['path=/', 'httponly', 'secure', 'samesite=strict'])
      assert.ok(attributes.includes(wanted), cookie);
    assert.ok(!attributes.some((attribute) => attribute.startsWith('domain')), cookie);
  }
});

test("on one's own machine the cookie works without https, and keeps everything else", async () => {
  const cookies = await cookiesOf('/api/v1/auth/sign-in', { email, password }, 'http://localhost:8080');
  assert.equal(cookies.length, 1);
  const attributes = attributesOf(cookies[0] ?? '');
  assert.ok(cookies[0]?.startsWith('carryover.session_token='));
  for (const wanted of ['path=/', 'httponly', 'samesite=strict']) assert.ok(attributes.includes(wanted));
  assert.ok(!attributes.includes('secure'));
});

test('a session that somebody planted is not the one that a sign-in opens', async () => {
  const server = await serverWithAccounts();
  const mallory = await signedUp(server, 'mallory@example.org');
  await signedUp(server, email);
  const victim = browser(server);
  for (const [planted, value] of mallory.jar) victim.jar.set(planted, value);
  assert.equal((await victim.post('/api/v1/auth/sign-in', { email, password })).status, 200);
  assert.notEqual(victim.jar.get(name), mallory.jar.get(name));
  const whoIs = async (page: { get(path: string): Promise<Response> }) =>
    ((await (await page.get('/api/v1/auth/session')).json()) as { email: string }).email;
  assert.equal(await whoIs(victim), email);
  assert.equal(await whoIs(mallory), 'mallory@example.org');
});

test('each sign-in opens a session of its own', async () => {
  const server = await serverWithAccounts();
  const ana = await signedUp(server, email);
  const first = ana.jar.get(name);
  assert.equal((await ana.post('/api/v1/auth/sign-in', { email, password })).status, 200);
  assert.notEqual(ana.jar.get(name), first);
});

test('signing out ends the session, also for who kept a copy of the cookie', async () => {
  const server = await serverWithAccounts();
  const ana = await signedUp(server, email);
  const thief = browser(server);
  for (const [kept, value] of ana.jar) thief.jar.set(kept, value);
  assert.equal((await thief.get('/api/v1/me')).status, 200);
  assert.equal((await ana.post('/api/v1/auth/sign-out')).status, 204);
  assert.equal(ana.jar.size, 0);
  assert.equal((await thief.get('/api/v1/me')).status, 401);
});

test('a cookie that was made up, changed or signed with another key is nobody', async () => {
  const server = await serverWithAccounts();
  const ana = await signedUp(server, email);
  const [token = '', signature = ''] = decodeURIComponent(ana.jar.get(name) ?? '').split('.');
  const other = await serverWithAccounts({
    database: server.database,
    settings: { secret: 'other'.repeat(8) },
  });
  // The first character, as the last one holds bits that say nothing.
  const otherwise = (text: string): string => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;
  const made = [token, `${token}.`, `${token}.${otherwise(signature)}`, `${otherwise(token)}.${signature}`];
  for (const value of [...made, '.', 'null', `${token}.${signature}.${signature}`]) {
    const page = browser(server);
    page.jar.set(name, encodeURIComponent(value));
    assert.equal((await page.get('/api/v1/me')).status, 401, value);
  }
  assert.equal((await ana.get('/api/v1/me')).status, 200);
  const elsewhere = browser(other);
  elsewhere.jar.set(name, ana.jar.get(name) ?? '');
  assert.equal((await elsewhere.get('/api/v1/me')).status, 401);
});

test('forms and scripts of other sites change nothing, signed in or not', async () => {
  const server = await serverWithAccounts();
  const ana = await signedUp(server, email);
  const evil = 'https://evil.example';
  const foreign: readonly Record<string, string>[] = [
    { origin: evil },
    { origin: 'null' },
    { origin: `${origin}.evil.example` },
    { origin: 'http://carryover.example' },
    { origin: evil, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
  ];
  for (const headers of foreign) {
    for (const [path, body] of [
      ['sign-in', { email, password }],
      ['sign-up', { email: 'ben@example.org', password }],
      ['sign-out', undefined],
      ['delete', { password }],
    ] as const) {
      const answer = await ana.post(`/api/v1/auth/${path}`, body, headers);
      assert.equal(answer.status, 403, `${path} ${JSON.stringify(headers)}`);
      assert.deepEqual(answer.headers.getSetCookie(), []);
    }
  }
  assert.equal((await ana.get('/api/v1/me')).status, 200);
});

test('only JSON is read: what a form can send is refused', async () => {
  const server = await serverWithAccounts();
  await signedUp(server, email);
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
    const answer = await server.app.request(`${origin}/api/v1/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: new URLSearchParams({ email, password }).toString(),
    });
    assert.equal(answer.status, 415, type);
    assert.deepEqual(answer.headers.getSetCookie(), []);
  }
});

test('answers of accounts carry the headers of all others, and stand in no cache', async () => {
  const server = await serverWithAccounts();
  const ana = await signedUp(server, email);
  const answers = [
    await ana.get('/api/v1/auth/session'),
    await ana.get('/api/v1/auth/export'),
    await ana.post('/api/v1/auth/passkeys/options'),
    await ana.post('/api/v1/auth/sign-in', { email, password: 'a wrong password 1' }),
    await ana.get('/api/v1/auth/nothing'),
    await ana.post('/api/v1/auth/sign-out'),
  ];
  for (const { headers, url } of answers) {
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/, url);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('strict-transport-security') ?? '', /max-age=\d{8}/);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('access-control-allow-origin'), null);
  }
});

test('errors of accounts are problem+json, with nothing of the library in them', async () => {
  const server = await serverWithAccounts();
  const ana = await signedUp(server, email);
  const answers = [
    await ana.post('/api/v1/auth/sign-in', { email, password: 'a wrong password 1' }),
    await ana.post('/api/v1/auth/sign-in', { email: 'no address', password }),
    await ana.post('/api/v1/auth/passkeys', { response: {} }),
    await ana.post('/api/v1/auth/passkeys/sign-in', { response: { id: 'made-up' } }),
    await ana.delete('/api/v1/auth/passkeys/made-up'),
  ];
  const kinds: string[] = [];
  for (const answer of answers) {
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    assert.doesNotMatch(await answer.clone().text(), /better|code"|[A-Z]+_[A-Z]+/);
    kinds.push(await problemOf(answer));
  }
  assert.deepEqual(kinds, [
    'wrong-credentials',
    'invalid-request',
    'wrong-credentials',
    'wrong-credentials',
    'not-found',
  ]);
});
