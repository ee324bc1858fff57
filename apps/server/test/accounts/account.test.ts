import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyChain } from '@carryover/store';
import type { Database } from '@carryover/store/node';
import { sql } from 'kysely';
import { createBossJobs } from '../../src/jobs/boss-jobs.ts';
import type { Jobs } from '../../src/jobs/jobs.ts';
import { createLocalJobs } from '../../src/jobs/local-jobs.ts';
import { marksInDatabase } from '../../src/jobs/marks.ts';
import { device, entry } from '../support.ts';
import { onBothDatabases } from './databases.ts';
import { browser, origin, password, problemOf, serverWithAccounts, signedUp } from './support.ts';

const email = 'ana@example.org';
const other = 'a new sentence by heart';

interface SessionShown {
  readonly id: string;
  readonly device: string;
  readonly current: boolean;
}

const sessionsOf = async (page: { get(path: string): Promise<Response> }): Promise<readonly SessionShown[]> =>
  ((await (await page.get('/api/v1/auth/sessions')).json()) as { sessions: readonly SessionShown[] })
    .sessions;

const twoDevices = async (database?: Database) => {
  const server = await serverWithAccounts(database === undefined ? {} : { database });
  const laptop = await signedUp(server, email);
  const phone = browser(server);
  const headers = { 'user-agent': 'a phone' };
  assert.equal((await phone.post('/api/v1/auth/sign-in', { email, password }, headers)).status, 200);
  return { server, laptop, phone };
};

test('the sessions are listed without their tokens, and one that is ended answers 401 at once', async () => {
  const { laptop, phone } = await twoDevices();
  const listed = await (await laptop.get('/api/v1/auth/sessions')).text();
  for (const value of [...laptop.jar.values(), ...phone.jar.values()]) {
    const token = decodeURIComponent(value).split('.')[0] ?? '';
    assert.ok(token.length >= 32);
    assert.ok(!listed.includes(token));
  }
  const sessions = await sessionsOf(laptop);
  assert.equal(sessions.length, 2);
  const ofPhone = sessions.find((session) => session.device === 'a phone');
  assert.equal(ofPhone?.current, false);
  assert.equal((await laptop.delete(`/api/v1/auth/sessions/${ofPhone?.id}`)).status, 204);
  assert.equal((await phone.get('/api/v1/me')).status, 401);
  assert.equal((await laptop.get('/api/v1/me')).status, 200);
});

test('all other sessions end together', async () => {
  const { laptop, phone } = await twoDevices();
  assert.equal((await phone.delete('/api/v1/auth/sessions')).status, 204);
  assert.equal((await laptop.get('/api/v1/me')).status, 401);
  assert.equal((await sessionsOf(phone)).length, 1);
});

test('the session of somebody else is not found, in the words for one that never was', async () => {
  const { server, laptop } = await twoDevices();
  const ben = await signedUp(server, 'ben@example.org');
  const [session] = await sessionsOf(ben);
  const answers = [session?.id ?? '', 'never-was'].map((id) => laptop.delete(`/api/v1/auth/sessions/${id}`));
  const [foreign, unknown] = await Promise.all(answers);
  assert.deepEqual([foreign?.status, unknown?.status], [404, 404]);
  const text = async (response?: Response) => (await response?.text())?.replace(/"requestId":"[^"]+"/, '');
  assert.equal(await text(foreign), await text(unknown));
  assert.equal((await ben.get('/api/v1/me')).status, 200);
});

test('a new password takes the old one, ends the other sessions and changes the cookie', async () => {
  const { server, laptop, phone } = await twoDevices();
  const before = [...laptop.jar.values()];
  const change = (present: string, wanted: string) =>
    laptop.post('/api/v1/auth/password', { present, password: wanted });
  assert.equal(await problemOf(await change('not the present one', other)), 'wrong-password');
  assert.equal(await problemOf(await change(password, 'short')), 'invalid-request');
  assert.equal((await change(password, other)).status, 204);
  assert.notDeepEqual([...laptop.jar.values()], before);
  assert.equal((await laptop.get('/api/v1/me')).status, 200);
  assert.equal((await phone.get('/api/v1/me')).status, 401);
  const signIn = (used: string) => browser(server).post('/api/v1/auth/sign-in', { email, password: used });
  assert.equal((await signIn(password)).status, 401);
  assert.equal((await signIn(other)).status, 200);
});

test('the address to sign in with changes for who gives the password', async () => {
  const { server, laptop } = await twoDevices();
  await signedUp(server, 'ben@example.org');
  const change = (wanted: string, proof: string) =>
    laptop.post('/api/v1/auth/email', { email: wanted, password: proof });
  assert.equal(await problemOf(await change('ana@new.example', 'not the present one')), 'wrong-password');
  assert.equal(await problemOf(await change('BEN@example.org', password)), 'email-taken');
  assert.equal((await change('Ana@new.example', password)).status, 204);
  const present = (await (await laptop.get('/api/v1/auth/session')).json()) as {
    email: string;
    fresh: boolean;
  };
  assert.deepEqual([present.email, present.fresh], ['ana@new.example', true]);
  const signIn = (address: string) =>
    browser(server).post('/api/v1/auth/sign-in', { email: address, password });
  assert.equal((await signIn(email)).status, 401);
  assert.equal((await signIn('ana@new.example')).status, 200);
});

const push = (page: Awaited<ReturnType<typeof signedUp>>, ...numbers: readonly number[]) =>
  page.post(`/api/v1/athletes/${page.athlete}/journal/push`, {
    device,
    entries: numbers.map((number) => entry(number, `told by ${page.email}`)),
  });

test('the export holds the account and the whole journal, and no key', async () => {
  const { server, laptop } = await twoDevices();
  const ben = await signedUp(server, 'ben@example.org');
  assert.equal((await push(laptop, 1, 2)).status, 200);
  assert.equal((await push(ben, 3)).status, 200);
  const response = await laptop.get('/api/v1/auth/export');
  assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename=/);
  const text = await response.text();
  const { account, journals } = JSON.parse(text) as {
    account: { email: string };
    journals: readonly { athlete: string; entries: readonly unknown[] }[];
  };
  assert.equal(account.email, email);
  assert.deepEqual(
    journals.map(({ athlete, entries }) => [athlete, entries.length]),
    [[laptop.athlete, 2]],
  );
  assert.doesNotMatch(text, /argon2id|ben@example\.org|secret_hash/);
  for (const value of laptop.jar.values())
    assert.ok(!text.includes(decodeURIComponent(value).split('.')[0] ?? ''));
});

/** A queue as a server has it; on SQLite it stands among the views. Closed, it leaves its jobs where they are. */
const queueOn = ({ tables }: Database, url: string | undefined): Promise<Jobs> => {
  const options = { work: async () => {}, failed: () => {} };
  return url === undefined
    ? createLocalJobs(marksInDatabase(tables, Date.now), { ...options, delaySeconds: 3600 })
    : createBossJobs({ ...options, url, delaySeconds: 1, pollSeconds: 0.5 });
};

/** Every table, in whichever schema, that holds one of the words. */
const holding = async (
  { database }: Awaited<ReturnType<typeof serverWithAccounts>>,
  words: readonly string[],
) => {
  const found: string[] = [];
  const tables = await database.tables.introspection.getTables();
  assert.ok(tables.length >= 12, 'the tables of the journal, of accounts and of the server');
  for (const { schema, name } of tables) {
    const full = schema === undefined ? name : `${schema}.${name}`;
    const { rows } = await sql`select * from ${sql.table(full)}`.execute(database.tables);
    const text = JSON.stringify(rows);
    for (const word of words) if (text.includes(word)) found.push(`${full}: ${word}`);
  }
  return found;
};

onBothDatabases(
  'a deleted account is gone from every table, and nobody else loses anything',
  async (database, url) => {
    const { server, laptop, phone } = await twoDevices(database);
    const ben = await signedUp(server, 'ben@example.org');
    await push(laptop, 1, 2);
    await push(ben, 1, 2);
    assert.equal((await laptop.get(`/api/v1/athletes/${laptop.athlete}/today`)).status, 200);
    const pull = { device, epoch: '', since: 0, chain: '', limit: 10 };
    assert.equal((await laptop.post(`/api/v1/athletes/${laptop.athlete}/journal/pull`, pull)).status, 200);
    const jobs = await queueOn(database, url);
    await jobs.later(laptop.athlete);
    await jobs.later(ben.athlete);
    await jobs.close();
    await laptop.post('/api/v1/auth/passkeys/options');
    await server.database.tables
      .insertInto('feeds')
      .values(
        [laptop, ben].map(({ athlete }) => ({
          athlete_id: athlete,
          id: 'week',
          secret_hash: 'h',
          name: 'week',
          detail: 'neutral' as const,
          made_ms: 1,
          last_read_ms: null,
        })),
      )
      .execute();
    await server.database.tables
      .insertInto('imports')
      .values({
        athlete_id: laptop.athlete,
        id: 'one',
        status: 'failed',
        progress: 0,
        file: 'run.fit',
        result: null,
        made_ms: 1,
        changed_ms: 1,
      })
      .execute();
    const traces = [laptop.user, laptop.athlete, email];
    const before = await holding(server, traces);
    const ofQueue = url === undefined ? [] : ['carryover_jobs.job'];
    for (const table of ['entries', 'heads', 'devices', 'views', 'feeds', 'imports', ...ofQueue])
      assert.ok(
        before.some((trace) => trace.replace('public.', '') === `${table}: ${laptop.athlete}`),
        table,
      );
    const bens = await holding(server, [ben.user, ben.athlete, ben.email]);

    assert.equal((await laptop.post('/api/v1/auth/delete', { password: 'not the present one' })).status, 403);
    assert.equal((await laptop.post('/api/v1/auth/delete', { password })).status, 204);
    // A random id whose journal is closed for what comes late; nothing says whose it was.
    const closed = { athlete_id: laptop.athlete, epoch: 'forgotten', seq: 0, chain: emptyChain };
    const heads = server.database.tables.selectFrom('heads').selectAll();
    assert.deepEqual(await heads.where('athlete_id', '=', laptop.athlete).execute(), [closed]);
    const left = (await holding(server, traces)).map((trace) => trace.replace('public.', ''));
    assert.deepEqual(left, [`heads: ${laptop.athlete}`]);
    assert.deepEqual(await holding(server, [ben.user, ben.athlete, ben.email]), bens);

    for (const page of [laptop, phone]) assert.equal((await page.get('/api/v1/me')).status, 401);
    assert.equal((await ben.get('/api/v1/me')).status, 200);
    assert.equal((await browser(server).post('/api/v1/auth/sign-in', { email, password })).status, 401);
    assert.notEqual((await signedUp(server, email)).athlete, laptop.athlete);
  },
);

test('without the password an account is deleted only soon after signing in', async () => {
  const { server, laptop } = await twoDevices();
  const age = (milliseconds: number) =>
    server.database.tables
      .withTables<{ session: { createdAt: string } }>()
      .updateTable('session')
      .set({ createdAt: new Date(Date.now() - milliseconds).toISOString() })
      .execute();
  await age(11 * 60_000);
  assert.equal(await problemOf(await laptop.post('/api/v1/auth/delete', {})), 'sign-in-again');
  assert.equal(await problemOf(await laptop.post('/api/v1/auth/passkeys/options')), 'sign-in-again');
  await age(9 * 60_000);
  assert.equal((await laptop.post('/api/v1/auth/delete', {})).status, 204);
});

test('no session outlives ninety days', async () => {
  const { server, laptop } = await twoDevices();
  const day = 24 * 3_600_000;
  await server.database.tables
    .withTables<{ session: { createdAt: string; expiresAt: string } }>()
    .updateTable('session')
    .set({
      createdAt: new Date(Date.now() - 91 * day).toISOString(),
      expiresAt: new Date(Date.now() + 20 * day).toISOString(),
    })
    .execute();
  assert.equal((await laptop.get('/api/v1/me')).status, 401);
});

test('a session that is used moves on to thirty days from then; asking for data does not move it', async () => {
  const { server, laptop } = await twoDevices();
  const day = 24 * 3_600_000;
  const library = server.database.tables.withTables<{ session: { expiresAt: string } }>();
  const ends = async () =>
    (await library.selectFrom('session').select('expiresAt').execute())
      .map(({ expiresAt }) => Math.round((Date.parse(expiresAt) - Date.now()) / day))
      .sort();
  assert.deepEqual(await ends(), [30, 30]);
  await library
    .updateTable('session')
    .set({ expiresAt: new Date(Date.now() + 5 * day).toISOString() })
    .execute();
  await laptop.get('/api/v1/me');
  assert.deepEqual(await ends(), [5, 5]);
  const { headers } = await laptop.get('/api/v1/auth/session');
  assert.deepEqual(await ends(), [30, 5]);
  assert.match(headers.getSetCookie()[0] ?? '', /Max-Age=2592000/);
});

onBothDatabases(
  'what comes late from a deleted account is kept nowhere, and answered with 404',
  async (database) => {
    const server = await serverWithAccounts({ database });
    const page = await signedUp(server, email);
    const path = `/api/v1/athletes/${page.athlete}/journal/push`;
    assert.equal((await page.post(path, { device, entries: [entry(1)] })).status, 200);
    const bytes = new TextEncoder().encode(JSON.stringify({ device, entries: [entry(2, 'late')] }));
    const rest = Promise.withResolvers<void>();
    const admitted = Promise.withResolvers<void>();
    // Who is let in is asked before the body is read.
    const body = new ReadableStream(
      {
        pull: async (controller) => {
          admitted.resolve();
          await rest.promise;
          controller.enqueue(bytes);
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const cookie = [...page.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const slow = server.app.request(
      new Request(`${origin}${path}`, {
        method: 'POST',
        headers: { origin, cookie, 'content-type': 'application/json' },
        body,
        duplex: 'half',
      }),
    );
    await admitted.promise;
    assert.equal((await page.post('/api/v1/auth/delete', { password })).status, 204);
    rest.resolve();
    assert.equal((await slow).status, 404);
    assert.deepEqual(await database.journal.entries(page.athlete), []);
    assert.deepEqual(await database.journal.athletes(), []);
  },
);

onBothDatabases('an id that no id can be is not found, and breaks nothing', async (database) => {
  const page = await signedUp(await serverWithAccounts({ database }), email);
  const root = `/api/v1/athletes/${page.athlete}`;
  for (const id of ['%00', 'a%00b', '%ED%A0%80', 'a%2Fb', 'x'.repeat(5000)]) {
    for (const path of ['devices', 'feeds'])
      assert.equal((await page.delete(`${root}/${path}/${id}`)).status, 404, `${path}/${id.slice(0, 9)}`);
    assert.equal((await page.get(`${root}/imports/${id}`)).status, 404);
  }
});
