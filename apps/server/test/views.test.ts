import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { entriesOfReading, fold, type KeptEntry, newEntry, uuidv7 } from '@carryover/engine';
import { readText } from '@carryover/formats';
import {
  auditViewSchema,
  progressViewSchema,
  seasonViewSchema,
  todayViewSchema,
  weekViewSchema,
} from '@carryover/views';
import { sql } from 'kysely';
import { answerView } from '../src/views/answer-view.ts';
import type { Journal } from '../src/views/catch-up.ts';
import { type ViewMaker, ViewsBusy } from '../src/views/maker.ts';
import { createViewThread } from '../src/views/view-thread.ts';
import { usualMakerLimits, workerViewMaker } from '../src/views/worker-maker.ts';
import { listening } from './listening.ts';
import { athlete, device, emptyDatabase, post, testDeps } from './support.ts';

const examples = new URL('../../../examples/', import.meta.url);
const root = `/api/v1/athletes/${athlete}`;
/** A Monday, after the last day of the example's files. */
const day = '2026-11-09';

const teller = {
  device,
  told: { epochMilliseconds: 1_790_000_000_000, zone: 'Pacific/Auckland' },
  nextId: () => uuidv7(1_790_000_000_000, crypto.getRandomValues(new Uint8Array(10))),
};

const readExample = (name: string) =>
  readText(readFileSync(fileURLToPath(new URL(name, examples)), 'utf8'), name);

/** Half a year of a runner, as entries. */
const example: KeptEntry[] = [];
for (const name of ['Activities.csv', 'hevy.csv'])
  for (const entry of entriesOfReading(readExample(name), example, teller).entries)
    example.push({ entry: JSON.parse(JSON.stringify(entry)), seq: example.length + 1, readable: true });

const fill = async (database: Awaited<ReturnType<typeof emptyDatabase>>) => {
  await database.journal.append(athlete, example);
  return database;
};

const schemas = {
  today: todayViewSchema,
  week: weekViewSchema,
  audit: auditViewSchema,
  season: seasonViewSchema,
  progress: progressViewSchema,
} as const;

const filled = async (changes: Parameters<typeof testDeps>[0] = {}) => {
  const { deps, app, lines } = await testDeps(changes);
  await fill(deps.database);
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(`${root}/${path}`, { headers });
  return { deps, app, lines, get };
};

describe('views over HTTP', () => {
  for (const [view, schema] of Object.entries(schemas))
    test(`${view} answers in its shape, and again only when something changed`, async () => {
      const { get, deps } = await filled();
      const first = await get(`${view}?day=${day}`);
      assert.equal(first.status, 200);
      assert.equal(first.headers.get('cache-control'), 'private, no-cache');
      schema.parse(await first.clone().json());
      const etag = first.headers.get('etag')!;
      const again = await get(`${view}?day=${day}`, { 'if-none-match': etag });
      assert.deepEqual([again.status, await again.text()], [304, '']);
      const race = newEntry('race', { day: 20_800, title: 'Ten miles', distanceKm: 16 }, teller);
      await deps.database.journal.append(athlete, [{ entry: race, readable: true }]);
      const changed = await get(`${view}?day=${day}`, { 'if-none-match': etag });
      assert.equal(changed.status, 200);
      assert.notEqual(changed.headers.get('etag'), etag);
    });

  test("the day is the one of the athlete's zone, and begins there first", async () => {
    const now = () => Date.parse('2026-11-09T12:30:00Z');
    const { get, deps } = await filled({ now });
    const dayOf = async () => ((await (await get('today')).json()) as { day: string }).day;
    assert.equal(await dayOf(), '2026-11-10');
    const facts = newEntry('athlete-facts', { zone: 'America/New_York' }, teller);
    await deps.database.journal.append(athlete, [{ entry: facts, readable: true }]);
    assert.equal(await dayOf(), '2026-11-09');
  });

  test('a zone that this machine does not know is passed over', async () => {
    const now = () => Date.parse('2026-11-09T12:30:00Z');
    const { get, app } = await filled({ now });
    const lost = { ...teller, told: { ...teller.told, zone: 'America/Coyhaique2' } };
    const entries = [
      newEntry('athlete-facts', { zone: 'Mars/Olympus' }, lost),
      newEntry('race', { day: 20_800, title: 'Ten miles' }, lost),
    ];
    const pushed = await app.request(`${root}/journal/push`, post({ device, entries }));
    assert.equal(pushed.status, 200);
    const today = await get('today');
    assert.equal(today.status, 200);
    assert.equal(((await today.json()) as { day: string }).day, '2026-11-10');

    const { app: other } = await testDeps({ now });
    await other.request(`${root}/journal/push`, post({ device, entries }));
    const inUtc = await other.request(`${root}/today`);
    assert.equal(((await inUtc.json()) as { day: string }).day, '2026-11-09');
  });

  test('what is asked for beside the day is another view', async () => {
    const { get } = await filled();
    const tags = await Promise.all(
      ['audit', 'audit?preset=four-mistakes', 'audit?from=2026-09-01', 'audit?to=2026-09-01'].map(
        async (path) => (await get(`${path}${path.includes('?') ? '&' : '?'}day=${day}`)).headers.get('etag'),
      ),
    );
    assert.equal(new Set(tags).size, tags.length);
  });

  test('what is no date, no school and no day of this time is refused with its field', async () => {
    const { get } = await filled();
    for (const query of [
      'today?day=tomorrow',
      'week?week=2026-02-30',
      'audit?preset=none',
      'today?day=9999-01-01',
    ]) {
      const response = await get(query);
      assert.equal(response.status, 400, query);
      const { errors } = (await response.json()) as { errors: readonly { field: string }[] };
      assert.equal(errors[0]?.field, query.split('?')[1]!.split('=')[0]);
    }
  });

  test('the same view is computed once, for many who ask at the same time and afterwards', async () => {
    let made = 0;
    const { database } = (await testDeps()).deps;
    await fill(database);
    const maker = workerViewMaker(database.journal, { ...usualMakerLimits, threads: 1 });
    const counting: ViewMaker = {
      ...maker,
      make: (...asked) => {
        made += 1;
        return maker.make(...asked);
      },
    };
    const { app } = await testDeps({ database, viewMaker: counting });
    const ask = () => app.request(`${root}/season`);
    const bodies = await Promise.all([ask(), ask(), ask()].map(async (answer) => (await answer).text()));
    assert.equal(new Set(bodies).size, 1);
    await ask();
    assert.equal(made, 1);
    const restarted = await testDeps({ database, viewMaker: counting });
    assert.equal((await restarted.app.request(`${root}/season`)).status, 200);
    assert.equal(made, 1);
    await maker.close();
  });

  test('what is kept does not grow with what may be asked', async () => {
    const { deps, get } = await filled();
    const asks = Array.from({ length: 9 }, (_, index) => `2026-09-0${index + 1}`).flatMap((date) => [
      `audit?from=${date}`,
      `audit?to=${date}`,
      `audit?day=${date}`,
      `week?week=${date}`,
      `today?day=${date}`,
    ]);
    for (const path of ['audit', 'audit?preset=four-mistakes', ...asks])
      assert.equal((await get(path)).status, 200, path);
    const rows = await deps.database.tables.selectFrom('views').select('key').execute();
    assert.equal(rows.length, 2);
  });

  test('a maker that is busy answers 503 with a time to come back, and one that breaks 500; the server lives', async () => {
    const broken = (error: Error): ViewMaker => ({
      zoneOf: () => Promise.reject(error),
      make: () => Promise.reject(error),
      close: async () => {},
    });
    const busy = await filled({ viewMaker: broken(new ViewsBusy('Too many.')) });
    const response = await busy.get('today');
    assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '5']);
    const bad = await filled({ viewMaker: broken(new TypeError('of ours')) });
    assert.equal((await bad.get(`today?day=${day}`)).status, 500);
    assert.equal((await bad.app.request('/health/ready')).status, 200);
  });

  test('a view that cannot be kept is shown all the same, and the log has it', async () => {
    const { deps, get, lines } = await filled();
    const full = sql`create trigger full before insert on views begin select raise(abort, 'disk is full'); end`;
    await full.execute(deps.database.tables);
    assert.equal((await get('today')).status, 200);
    assert.match(lines.join(), /"event":"view"/);
  });
});

describe('threads of views', () => {
  test('write the log of an export, the same as the calling thread, and it is not kept', async () => {
    const inline = await filled();
    const threads = workerViewMaker(inline.deps.database.journal, { ...usualMakerLimits, threads: 1 });
    let asked = 0;
    const viewMaker: ViewMaker = {
      ...threads,
      make: (...ask) => {
        asked += 1;
        return threads.make(...ask);
      },
    };
    const { app } = await testDeps({ database: inline.deps.database, viewMaker });
    const response = await app.request(`${root}/export/log`);
    assert.equal(response.headers.get('content-disposition'), 'attachment; filename="carryover-log.json"');
    assert.equal(await response.text(), await (await inline.get('export/log')).text());
    assert.equal(asked, 1);
    assert.deepEqual(await inline.deps.database.tables.selectFrom('views').selectAll().execute(), []);
    await threads.close();
    assert.equal((await app.request(`${root}/export/log`)).status, 503);
  });

  test('answer as the calling thread does, and go on after what is added', async () => {
    const { deps, get } = await filled();
    const { journal } = deps.database;
    const maker = workerViewMaker(journal, { ...usualMakerLimits, threads: 2 });
    const { body } = await maker.make(athlete, { view: 'audit' }, 20_766);
    assert.equal(body, await (await get(`audit?day=${day}`)).text());
    const facts = newEntry('athlete-facts', { zone: 'America/New_York' }, teller);
    await journal.append(athlete, [{ entry: facts, readable: true }]);
    const { zone, head } = await maker.zoneOf(athlete);
    assert.deepEqual([zone, head], ['America/New_York', await journal.head(athlete)]);
    await maker.close();
    await assert.rejects(maker.zoneOf(athlete), ViewsBusy);
  });

  test('are ended when an answer takes too long, and the next ask gets another one', async () => {
    const { deps } = await filled();
    const limits = { ...usualMakerLimits, threads: 1 };
    const hasty = workerViewMaker(deps.database.journal, { ...limits, answerMilliseconds: 1 });
    await assert.rejects(hasty.make(athlete, { view: 'season' }, 20_766), ViewsBusy);
    await hasty.close();
    const narrow = workerViewMaker(deps.database.journal, { ...limits, memoryMegabytes: 8 });
    await assert.rejects(narrow.make(athlete, { view: 'season' }, 20_766), ViewsBusy);
    await assert.rejects(narrow.make(athlete, { view: 'season' }, 20_766), ViewsBusy);
    await narrow.close();
  });

  test('never answer from half a journal, when they fall over while it is handed to them', async () => {
    const { journal } = await fill(await emptyDatabase());
    const ask = { kind: 'view', athlete, ask: { view: 'progress' }, today: 20_766 } as const;
    const pageEntries = Math.ceil(example.length / 4);
    for (const pagesBefore of [1, 2, 3]) {
      let pages = 0;
      const slow: Journal = {
        chainAt: journal.chainAt,
        since: async (whose, after) => {
          if (pages === pagesBefore) await thread.close();
          pages += 1;
          return journal.since(whose, after, pageEntries);
        },
      };
      const thread = createViewThread(slow, usualMakerLimits);
      await assert.rejects(thread.ask(ask), ViewsBusy);
      const { answer, head } = await thread.ask(ask);
      assert.equal(head.seq, example.length);
      assert.deepEqual(answer, {
        kind: 'view',
        body: answerView(fold(example), 20_766, ask.ask),
      });
      await thread.close();
    }
  });

  test('pass over who went away, and refuse more than may wait', async () => {
    const { deps } = await filled();
    const maker = workerViewMaker(deps.database.journal, { ...usualMakerLimits, threads: 1, waiting: 2 });
    const gone = new AbortController();
    const first = maker.make(athlete, { view: 'today' }, 20_766);
    const second = maker.make(athlete, { view: 'season' }, 20_766, gone.signal);
    await assert.rejects(maker.make(athlete, { view: 'audit' }, 20_766), ViewsBusy);
    gone.abort();
    assert.match((await first).body, /"view":"today"/);
    await assert.rejects(second, { name: 'AbortError' });
    await maker.close();
  });

  test('begin a journal anew whose history is another than the one they have', async () => {
    const { deps } = await filled();
    const { journal, tables } = deps.database;
    const maker = workerViewMaker(journal, { ...usualMakerLimits, threads: 1 });
    await maker.zoneOf(athlete);
    // As after a restore of an older copy.
    await tables.deleteFrom('entries').execute();
    await tables.deleteFrom('heads').execute();
    const facts = newEntry('athlete-facts', { zone: 'Asia/Tokyo' }, teller);
    await journal.append(athlete, [{ entry: facts, readable: true }]);
    assert.equal((await maker.zoneOf(athlete)).zone, 'Asia/Tokyo');
    const { body } = await maker.make(athlete, { view: 'progress' }, 20_766);
    assert.deepEqual((JSON.parse(body) as { exercises: unknown[] }).exercises, []);
    await maker.close();
  });
});

test('a listening server makes the views of who pushed ahead of time', {
  timeout: 60_000,
}, async (context) => {
  const database = await emptyDatabase();
  const { url } = await listening(context, { database });
  const entries = example.slice(0, 200).map(({ entry }) => entry);
  const pushed = await fetch(`${url}${root}/journal/push`, post({ device, entries }));
  assert.equal(pushed.status, 200);
  const names = async () =>
    (await database.tables.selectFrom('views').select('view').where('body', '<>', '').execute())
      .map(({ view }) => view)
      .sort();
  while ((await names()).length < 2) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(await names(), ['audit', 'today']);
});
