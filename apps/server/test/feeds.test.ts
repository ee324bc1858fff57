import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readText } from '@carryover/formats';
import { backUp, openDatabase, restore } from '@carryover/store/node';
import type { KyselyPlugin } from 'kysely';
import { feedsFor } from '../src/feeds/feeds-of.ts';
import { usualLimits } from '../src/limits.ts';
import { onBothDatabases } from './accounts/databases.ts';
import { listening } from './listening.ts';
import { athlete, device, emptyDatabase, entry, post, stranger, testDeps } from './support.ts';

const path = `/api/v1/athletes/${athlete}/feeds`;
const push = `/api/v1/athletes/${athlete}/journal/push`;
const hour = 3_600_000;

interface Made {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly url: string;
  readonly webcal: string;
}

const race = (number: number, day: number) => ({
  ...entry(number),
  kind: 'race',
  body: { day, title: 'Half marathon', distanceKm: 21.1 },
});
/** The first of January 2027, as days of the journal count. */
const raceDay = 20_819;

const serverFor = async (changes: Parameters<typeof testDeps>[0] = {}) => {
  const clock = { now: 1_790_000_000_000 };
  const server = await testDeps({ now: () => clock.now, ...changes });
  const { app, deps } = server;
  const make = async (body: unknown = {}): Promise<Made> => {
    const response = await app.request(path, post(body));
    assert.equal(response.status, 201, await response.clone().text());
    const made = (await response.json()) as Made;
    await feedsFor(deps).calendars.idle();
    return made;
  };
  const read = (url: string, headers: Record<string, string> = {}) => app.request(url, { headers });
  /** Once what the first look set off is done. */
  const readSettled = async (url: string): Promise<{ etag: string; text: string }> => {
    await read(url);
    await feedsFor(deps).calendars.idle();
    const response = await read(url);
    assert.equal(response.status, 200);
    return { etag: response.headers.get('etag') ?? '', text: await response.text() };
  };
  const tell = async (...entries: unknown[]): Promise<void> => {
    const answer = await app.request(push, post({ device, entries }));
    const { answers } = (await answer.json()) as { answers: { status: string }[] };
    assert.ok(
      answers.every(({ status }) => status === 'accepted'),
      JSON.stringify(answers),
    );
  };
  return { ...server, clock, make, read, readSettled, tell };
};

/** Under ids of others: what Carryover itself planned its reader passes over. */
const sessionsIn = (text: string) =>
  readText(text.replaceAll('\r\n ', '').replaceAll('@carryover', '@coach'), 'feed.ics').sessions;

onBothDatabases('a calendar of the plan is read back, neutral unless all is asked for', async (database) => {
  const { make, read, app } = await serverFor({ database });
  const neutral = await make({ name: 'phone' });
  assert.deepEqual([neutral.name, neutral.detail], ['phone', 'neutral']);
  assert.match(neutral.url, /^http:\/\/localhost\/calendar\/[\w-]{22}\.[\w-]{32}\.ics$/);
  assert.equal(neutral.webcal, neutral.url.replace('http:', 'webcal:'));

  const response = await read(neutral.url);
  assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8');
  assert.equal(response.headers.get('cache-control'), 'private, no-cache');
  const text = await response.text();
  const titles = new Set(sessionsIn(text).map(({ title }) => title?.replace(/\d+/, 'N')));
  assert.deepEqual([...titles], ['Strength, N min']);
  assert.doesNotMatch(text, /DESCRIPTION|Heavy|Squat|squat|knee|calf/);

  const full = await make({ detail: 'full' });
  const whole = await (await read(full.url)).text();
  assert.match(whole, /DESCRIPTION/);
  assert.match(whole, /squat/i);
  const idsIn = (calendar: string) => calendar.match(/^UID:.*$/gm);
  assert.deepEqual(idsIn(whole), idsIn(text));
  assert.equal(sessionsIn(whole).length, sessionsIn(text).length);
  assert.ok(sessionsIn(text).every(({ kind, status }) => kind === 'strength' && status === 'planned'));

  const listed = await (await app.request(path)).text();
  const { feeds } = JSON.parse(listed) as { feeds: { id: string; lastReadAt?: string }[] };
  assert.deepEqual(feeds.map(({ id }) => id).sort(), [neutral.id, full.id].sort());
  assert.ok(feeds.every(({ lastReadAt }) => lastReadAt !== undefined));
  assert.doesNotMatch(listed, new RegExp(neutral.url.slice(-36, -4)));
});

test('the tag changes when the plan does, and only then', async () => {
  const { make, read, readSettled, tell, clock } = await serverFor();
  const { url } = await make();
  const first = await readSettled(url);
  assert.equal((await read(url, { 'if-none-match': first.etag })).status, 304);

  // Something that the plan does not hang on, and the time of the day.
  clock.now += hour;
  await tell({ ...entry(1), kind: 'check-in', body: { day: 20_000, sleepHours: 8 } });
  const same = await readSettled(url);
  assert.deepEqual(same, first);

  await tell(race(2, raceDay));
  const changed = await readSettled(url);
  assert.notEqual(changed.etag, first.etag);
  assert.notEqual(changed.text, first.text);
  assert.equal((await read(url, { 'if-none-match': first.etag })).status, 200);
  assert.match(changed.text, /DTSTAMP:20260921T\d{6}Z/);
  const ids = changed.text.match(/^UID:.*$/gm) ?? [];
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(
    ids.some((id) => first.text.includes(id)),
    'a session that stays is the same event',
  );
});

test('a poll is one statement, and makes nothing', async () => {
  const database = await emptyDatabase();
  const { make, read, deps } = await serverFor({ database });
  const { url } = await make();
  assert.equal((await read(url)).status, 200);
  let statements = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const fail = async (): Promise<never> => assert.fail('nothing is to be made');
  const counting = await serverFor({
    ...deps,
    database: { ...database, tables: database.tables.withPlugin(counter) },
    viewMaker: { zoneOf: fail, make: fail, close: async () => {} },
  });
  const etag = (await counting.read(url)).headers.get('etag') ?? '';
  assert.equal(statements, 1);
  assert.equal((await counting.read(url, { 'if-none-match': etag })).status, 304);
  assert.equal(statements, 2);
});

test('what is deleted, unknown or no token at all gets one and the same answer, at the next request', async () => {
  const { app, make, read } = await serverFor();
  const { url, id } = await make();
  const other = await make();
  assert.equal((await read(url)).status, 200);
  assert.equal((await app.request(`${path}/${id}`, { method: 'DELETE' })).status, 204);
  assert.equal((await app.request(`${path}/${id}`, { method: 'DELETE' })).status, 404);
  assert.equal((await read(other.url)).status, 200);

  const [, ofAthlete = '', secret = ''] = /calendar\/([^.]+)\.([^.]+)/.exec(other.url) ?? [];
  const ofStranger = Buffer.from(stranger.replaceAll('-', ''), 'hex').toString('base64url');
  const wrong = [
    url,
    `/calendar/${ofStranger}.${secret}.ics`,
    `/calendar/${ofAthlete}.${'A'.repeat(32)}.ics`,
    `/calendar/${ofAthlete}.${secret.slice(0, -1)}.ics`,
    `/calendar/${ofAthlete}.${secret.toLowerCase() === secret ? secret.toUpperCase() : secret.toLowerCase()}`,
    `/calendar/${ofAthlete}.ics`,
    '/calendar/x',
    `/calendar/${encodeURIComponent("' or 1=1 --")}`,
  ];
  const answers = await Promise.all(
    wrong.map(async (address) => {
      const response = await read(address, { 'if-none-match': '*' });
      return {
        status: response.status,
        names: [...response.headers.keys()].sort(),
        text: await response.text(),
      };
    }),
  );
  assert.equal(answers[0]?.status, 404);
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  assert.equal((await app.request(`/api/v1/athletes/${stranger}/feeds`)).status, 404);
});

test('a feed that was deleted is not brought back by a restore', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [file, copy] = [join(folder, 'journal.sqlite'), join(folder, 'copy.sqlite')];
  const before = await openDatabase({ kind: 'sqlite', file });
  const { make, read, app, tell } = await serverFor({ database: before });
  await tell(entry(1));
  const { url, id } = await make();
  assert.equal((await read(url)).status, 200);
  await backUp(file, copy);
  assert.equal((await app.request(`${path}/${id}`, { method: 'DELETE' })).status, 204);
  await before.close();
  await restore(copy, file, { stamp: 'before' });
  const database = await openDatabase({ kind: 'sqlite', file });
  const restored = await serverFor({ database });
  assert.equal((await restored.read(url)).status, 404);
  assert.equal((await restored.read((await restored.make()).url)).status, 200);
  await database.close();
});

test('the secret is kept nowhere, and stands in no log', async () => {
  const { make, read, deps, lines } = await serverFor();
  const { url } = await make({ name: 'canary of the athlete' });
  await read(url);
  await read(`${url}x`);
  const rows = await deps.database.tables.selectFrom('feeds').selectAll().execute();
  const views = await deps.database.tables.selectFrom('views').selectAll().execute();
  const secret = url.slice(-36, -4);
  const [ofAthlete] = /[\w-]{22}(?=\.)/.exec(url) ?? [];
  const written = JSON.stringify([rows, views]);
  assert.ok(!written.includes(secret));
  for (const canary of [secret, ofAthlete ?? '', 'canary', athlete])
    assert.ok(!lines.join('\n').includes(canary), canary);
  assert.match(lines.join('\n'), /"route":"\/calendar\/\{token\}"/);
});

test('a feed that is read too often has to wait, and others have not', async () => {
  const { make, read, clock } = await serverFor({ limits: { ...usualLimits, feedReads: 3, feeds: 2 } });
  const [often, seldom] = [await make(), await make()];
  for (let reads = 0; reads < 3; reads += 1) assert.equal((await read(often.url)).status, 200);
  const refused = await read(often.url);
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), '3600');
  assert.equal((await read(seldom.url)).status, 200);
  clock.now += hour;
  assert.equal((await read(often.url)).status, 200);
});

test('an athlete has no more feeds than may be, and names are short', async () => {
  const { make, app } = await serverFor({ limits: { ...usualLimits, feeds: 2 } });
  await make();
  await make();
  assert.equal((await app.request(path, post({}))).status, 429);
  assert.equal((await app.request(path, post({ name: 'x'.repeat(61) }))).status, 400);
  assert.equal((await app.request(path, post({ detail: 'some' }))).status, 400);
});

test('with the last feed the calendar goes, too', async () => {
  const { make, app, deps } = await serverFor();
  const { id } = await make();
  const kept = () =>
    deps.database.tables.selectFrom('views').selectAll().where('view', '=', 'calendar').execute();
  assert.equal((await kept()).length, 1);
  await app.request(`${path}/${id}`, { method: 'DELETE' });
  assert.deepEqual(await kept(), []);
});

test('a push to a server that listens makes the calendar anew without being asked', async (t) => {
  const database = await emptyDatabase();
  const server = await listening(t, { database });
  const { url } = (await (await fetch(`${server.url}${path}`, post({}))).json()) as Made;
  const first = await fetch(url);
  await first.body?.cancel();
  await fetch(`${server.url}${push}`, post({ device, entries: [race(1, raceDay)] }));
  const kept = () =>
    database.tables.selectFrom('views').select('etag').where('view', '=', 'calendar').executeTakeFirst();
  while ((await kept())?.etag === first.headers.get('etag'))
    await new Promise((resolve) => setTimeout(resolve, 50));
  const second = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  assert.equal(second.status, 200);
  assert.equal(second.headers.get('etag'), (await kept())?.etag);
});

test('an upload to a server that listens is read on a thread, and views follow it', async (t) => {
  const server = await listening(t);
  const file = readFileSync(new URL('../../../examples/hevy.csv', import.meta.url));
  const uploads = `${server.url}/api/v1/athletes/${athlete}/imports`;
  const sent = await fetch(uploads, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'hevy.csv' },
    body: file,
  });
  assert.equal(sent.status, 202);
  const address = new URL(sent.headers.get('location') ?? '', server.url);
  const stateOf = async () => ((await (await fetch(address)).json()) as { state: string }).state;
  while (!['done', 'failed'].includes(await stateOf()))
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(await stateOf(), 'done');
  const progress = await (await fetch(`${server.url}/api/v1/athletes/${athlete}/progress`)).text();
  assert.match(progress, /squat/i);
  assert.doesNotMatch(server.lines.join('\n'), /hevy/);
});
