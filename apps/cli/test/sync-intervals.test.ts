import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { clientOf } from '../src/sync/intervals/client.ts';
import { cut, type FakeEvent, fakeKey, status, text } from './intervals-fake.ts';
import { person, run, someDays } from './intervals-person.ts';
import { stillIo } from './support.ts';

describe('carryover sync intervals: what is fetched', () => {
  test('is kept as imports, and a second time adds nothing', async (context) => {
    const { fake, sync, type, log } = await person(context);
    someDays(fake);
    const first = await sync('--pull-only');
    assert.equal(first.err, '');
    assert.equal(first.code, 0);
    assert.match(first.all, /3 runs\. intervals\.icu activities \(JSON\) 3 new\./);
    assert.match(first.all, /2 check-ins\. intervals\.icu wellness \(JSON\) 2 new\./);
    const kept = (await type(['export'])).out;
    const { sessions, checkIns } = await log();
    assert.deepEqual([sessions.length, checkIns.length], [3, 2]);
    assert.equal(checkIns[1].restingHeartRate, 52);
    assert.match((await sync('--pull-only')).all, /0 new, 2 kept before\. .* 0 new, 2 kept before\./);
    assert.equal((await type(['export'])).out, kept);
    await sync('--pull-only', '--since', '2025-11-01');
    assert.equal((await type(['export'])).out, kept);
  });

  test('goes back a year at first, and then two weeks before the last time', async (context) => {
    const { fake, sync } = await person(context);
    await sync('--pull-only');
    const first = fake.asked.map(({ path }) => path);
    assert.match(first[0] ?? '', /\/activities\?oldest=2025-11-09&newest=/);
    assert.match(first.at(-1) ?? '', /\/wellness\?oldest=.*&newest=2026-11-10$/);
    fake.asked.length = 0;
    await sync('--pull-only');
    assert.deepEqual(
      fake.asked.map(({ path }) => path),
      ['activities', 'wellness'].map(
        (what) => `/api/v1/athlete/0/${what}?oldest=2026-10-26&newest=2026-11-10`,
      ),
    );
  });

  test('takes the place of what was told before, and what is there no more stays', async (context) => {
    const { fake, sync, log } = await person(context);
    someDays(fake);
    await sync('--pull-only');
    fake.activities = [run('2026-11-07', { distance: 11_000 })];
    fake.wellness = [{ id: '2026-11-08', restingHR: 51, sleepSecs: 21_600 }];
    assert.match((await sync('--pull-only')).all, /0 new, 1 changed since\..*0 new, 1 changed since\./);
    const { sessions, checkIns } = await log();
    assert.deepEqual(
      sessions.map((each: { distanceKm: number }) => each.distanceKm),
      [10, 10, 11],
    );
    assert.deepEqual(checkIns.at(-1), { day: '2026-11-08', sleepHours: 6, restingHeartRate: 51 });
  });

  test('is taken back whole by carryover import --undo', async (context) => {
    const { fake, sync, type, log } = await person(context);
    someDays(fake);
    await sync('--pull-only');
    assert.equal((await type(['import', '--undo'])).code, 0);
    const { sessions, checkIns } = await log();
    assert.deepEqual([sessions, checkIns], [[], undefined]);
  });

  test('in a dry run is said, and nothing is kept, not even a folder', async (context) => {
    const { fake, sync, data } = await person(context);
    someDays(fake);
    const { code, all } = await sync('--dry-run');
    assert.equal(code, 0);
    assert.match(all, /3 new\..*2 new\..*A dry run: nothing was kept\./);
    assert.ok(!existsSync(data));
    assert.ok(fake.asked.every(({ method }) => method === 'GET'));
  });

  test('from Strava may not be handed on, and is said in one line', async (context) => {
    const { fake, sync } = await person(context);
    const stub = { source: 'STRAVA', _note: 'STRAVA activities are not available via the API' };
    fake.activities = [
      run('2026-11-07'),
      { id: '1', start_date_local: '2026-11-06T10:00:00', ...stub },
      { id: '2', start_date_local: '2026-11-04T10:00:00', ...stub },
    ];
    const { all } = await sync('--pull-only');
    assert.match(all, /1 run\..*2 activities came to intervals\.icu from Strava/);
    assert.doesNotMatch(all, /Left out/);
  });

  test('with --files has what the watch recorded, each file once', async (context) => {
    const { fake, sync, log } = await person(context);
    fake.activities = [run('2026-11-07'), run('2026-11-05')];
    const gpx = `<?xml version="1.0"?><gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>
      <trkpt lat="40" lon="-3"><time>2026-11-07T06:31:48Z</time></trkpt>
      <trkpt lat="40.0899" lon="-3"><time>2026-11-07T07:22:48Z</time></trkpt></trkseg></trk></gpx>`;
    fake.files.set('i20261107', Buffer.from(gpx));
    assert.equal((await sync('--pull-only', '--files')).code, 0);
    const fetched = () => fake.asked.filter(({ path }) => path.endsWith('/file')).map(({ path }) => path);
    assert.deepEqual(fetched(), ['/api/v1/activity/i20261107/file', '/api/v1/activity/i20261105/file']);
    // The run of the list and of the file are one, or the file was of no known format; never two.
    assert.equal((await log()).sessions.length, 2);
    await sync('--pull-only', '--files');
    assert.equal(fetched().length, 2);
  });
});

describe('carryover sync intervals: what goes wrong', () => {
  test('is tried again after as long as the server asks for, and longer each time', async (context) => {
    const { fake, sync, waits } = await person(context);
    someDays(fake);
    fake.faults.push(status(429, { 'retry-after': '7' }), status(500), status(503), cut);
    const { code, err } = await sync('--pull-only', '--since', '2026-11-01');
    assert.equal(code, 0);
    const said = err.trimEnd().split('\n');
    assert.equal(said.length, 4);
    assert.match(said[0]!, /less often \(429\); trying again in 7 s \(2 of 5\)\.$/);
    for (const line of said) assert.match(line, /^carryover: intervals\.icu: .*; trying again in \d+ s /);
    assert.equal(fake.asked.length, 6);
    const [asked = 0, second = 0, third = 0, fourth = 0] = waits;
    assert.equal(asked, 7000);
    for (const [wait, longest] of [
      [second, 2000],
      [third, 4000],
      [fourth, 8000],
    ] as const)
      assert.ok(wait >= longest / 2 && wait <= longest, `${wait} of ${longest}`);
  });

  test('for long ends in words, with what came before kept and gone on from', async (context) => {
    const { fake, sync, log, data } = await person(context);
    fake.activities = [run('2026-11-07'), run('2025-11-20')];
    fake.faults.push(undefined, undefined, ...Array.from({ length: 5 }, () => status(502)));
    const { code, err } = await sync();
    assert.equal(code, 2);
    assert.match(err, /intervals\.icu: it has trouble \(502\); it was asked 5 times\. Try again later\./);
    assert.equal((await log()).sessions.length, 1);
    assert.equal(JSON.parse(readFileSync(join(data, 'intervals-sync.json'), 'utf8')).pulledTo, '2026-02-07');
    fake.asked.length = 0;
    assert.equal((await sync()).code, 0);
    assert.match(fake.asked[0]?.path ?? '', /oldest=2026-01-24/);
    assert.equal((await log()).sessions.length, 2);
  });

  test('and asks for too long a wait is left alone', async (context) => {
    const { fake, sync, waits } = await person(context);
    fake.faults.push(status(429, { 'retry-after': '3600' }));
    const { code, err } = await sync('--pull-only');
    assert.equal(code, 2);
    assert.match(err, /429\), and to wait 60 min\. Come back then/);
    assert.deepEqual(waits, []);
  });

  const refusals = [
    [401, /does not know the API key \(401\)/],
    [403, /may not do this \(403\)/],
    [404, /no such athlete or address \(404\)/],
    [400, /refused the request \(400\)/],
  ] as const;
  for (const [code, says] of refusals)
    test(`with ${code} is said plainly, and not tried again`, async (context) => {
      const { fake, sync } = await person(context);
      fake.faults.push(status(code));
      const ran = await sync('--pull-only');
      assert.equal(ran.code, 2);
      assert.match(ran.err, says);
      assert.equal(fake.asked.length, 1);
    });

  test('is not offered from Strava, and it is said what is', async (context) => {
    const { code, err } = await (await person(context)).type(['sync', 'strava']);
    assert.equal(code, 2);
    assert.match(err, /Strava is not offered\..* carryover import export\.zip/);
  });

  test('without a network is said plainly', async (context) => {
    const { type, cwd } = await person(context);
    const { code, err } = await type([
      'sync',
      'intervals',
      '--key-file',
      join(cwd, 'key'),
      '--server',
      'http://127.0.0.1:1',
    ]);
    assert.equal(code, 2);
    const where =
      'carryover: intervals\\.icu: http://127\\.0\\.0\\.1:1 cannot be reached, or the connection broke';
    assert.match(err, new RegExp(`^${where}( \\(\\w+\\))?; trying again in \\d+ s \\(2 of 5\\)\\.\n`));
    assert.equal(err.match(/trying again/g)?.length, 4);
    assert.match(err, new RegExp(`\n${where}( \\(\\w+\\))?; it was asked 5 times`));
  });

  test('as an answer that is no JSON, no list, cut off or too large keeps nothing of it', async (context) => {
    const { fake, sync, data } = await person(context);
    const faults = [text('<html>busy</html>'), text('{"error":1}'), text('[{"id":'), text('')];
    for (const fault of faults) {
      fake.faults.push(fault);
      const { code, err } = await sync('--pull-only');
      assert.equal(code, 2);
      assert.match(err, /its answer for activities is no (JSON|list)\. Nothing of it was kept/);
    }
    assert.equal(existsSync(join(data, 'intervals-sync.json')), true);
  });

  test('as a record nested without end costs only itself', async (context) => {
    const { fake, sync } = await person(context);
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    fake.faults.push(text(`[{"id":"i1","type":"Run","x":${deep}},${JSON.stringify(run('2026-11-07'))}]`));
    const { code, all } = await sync('--pull-only', '--since', '2026-11-01');
    assert.equal(code, 0);
    assert.match(all, /1 run, 1 row left out\./);
  });

  test('as an endless answer is broken off early', async (context) => {
    const { fake, sync } = await person(context);
    let sent = 0;
    fake.faults.push((response) => {
      const part = Buffer.alloc(1024 * 1024, ' ');
      const go = (): void => {
        for (let more = true; more && !response.destroyed && sent < 1024; sent += 1)
          more = response.write(part);
        if (!response.destroyed && sent < 1024) response.once('drain', go);
      };
      response.writeHead(200);
      go();
    });
    const { code, err } = await sync('--pull-only');
    assert.equal(code, 2);
    assert.match(err, /more than 64 MB/);
    assert.ok(sent < 200, `${sent} MB of 1024 were sent`);
  });

  test('as a server that is silent ends after the time that it has', async (context) => {
    const { fake, world } = await person(context);
    const silent = () => {};
    fake.faults.push(silent, silent, silent, silent, silent);
    const client = clientOf(
      { server: fake.url, key: fakeKey, athlete: '0', timeoutMilliseconds: 30 },
      { ...stillIo, ...world },
    );
    await assert.rejects(
      client.ask({ path: '/wellness', mostBytes: 1000 }),
      /did not answer in time; it was asked 5 times/,
    );
  });
});

describe('carryover sync intervals: what is sent', () => {
  const planned = async (context: TestContext) => {
    const one = await person(context);
    const { code } = await one.type(['plan', '--accept', '--weeks', '4', '--equipment', 'gym']);
    assert.equal(code, 0);
    return one;
  };
  const theirs: FakeEvent = { id: 77, start_date_local: '2026-11-12T00:00:00', name: 'Coach: easy' };

  test('is each planned session once, however often, and events of others stay as they are', async (context) => {
    const { fake, sync } = await planned(context);
    fake.events = [theirs];
    const first = await sync('--push-only');
    assert.equal(first.code, 0);
    assert.match(first.out, /^Sent \d+ sessions to your calendar on intervals\.icu\.\n$/);
    const sent = fake.events.filter(({ external_id }) => external_id !== undefined);
    assert.ok(sent.length >= 4);
    assert.equal(new Set(sent.map(({ external_id }) => external_id)).size, sent.length);
    for (const { file_contents_base64 = '', start_date_local } of sent) {
      assert.equal(Buffer.from(file_contents_base64, 'base64').toString('latin1', 8, 12), '.FIT');
      assert.ok(start_date_local >= '2026-11-09');
    }
    const before = fake.events;
    await sync('--push-only');
    assert.deepEqual(
      fake.events.toSorted((a, b) => a.id - b.id),
      before.toSorted((a, b) => a.id - b.id),
    );
    assert.deepEqual(
      fake.events.find(({ id }) => id === 77),
      theirs,
    );
  });

  test('and is planned no more is taken out, and nothing that was never sent', async (context) => {
    const { fake, sync, type } = await planned(context);
    await sync('--push-only');
    fake.events.push(theirs);
    const many = fake.events.length;
    await type(['plan', '--accept', '--weeks', '2', '--equipment', 'gym']);
    const { all } = await sync('--push-only');
    assert.match(all, /Took \d+ sessions? out of it\./);
    assert.ok(fake.events.length < many);
    assert.match((await sync('--remove')).out, /^Took \d+ sessions out of it\.\n$/);
    assert.deepEqual(fake.events, [theirs]);
    const asked = fake.asked.length;
    for (const more of [[], ['--dry-run']])
      assert.equal((await sync('--remove', ...more)).out, 'There was nothing of ours to take out.\n');
    assert.equal(fake.asked.length, asked);
  });

  test('is listed by a dry run, and not sent', async (context) => {
    const { fake, sync } = await planned(context);
    const { code, out } = await sync('--push-only', '--dry-run');
    assert.equal(code, 0);
    assert.match(
      out,
      /^Would send \d+ sessions to your calendar on intervals\.icu:\n {2}2026-11-\d\d.* Strength A/,
    );
    assert.deepEqual(fake.asked, []);
  });

  test('and fails midway is gone on with, and nothing is there twice', async (context) => {
    const { fake, sync } = await planned(context);
    fake.faults.push(...Array.from({ length: 5 }, () => status(500)));
    const failed = await sync('--push-only');
    assert.deepEqual([failed.code, failed.out], [2, '']);
    assert.match(failed.err, /it has trouble \(500\)/);
    assert.equal((await sync('--push-only')).code, 0);
    assert.equal(new Set(fake.events.map(({ external_id }) => external_id)).size, fake.events.length);
  });

  test('needs a plan that was accepted', async (context) => {
    const { sync } = await person(context);
    const alone = await sync('--push-only');
    assert.deepEqual([alone.code, /No plan was accepted yet/.test(alone.err)], [2, true]);
    const both = await sync();
    assert.deepEqual([both.code, /No plan was accepted yet/.test(both.out)], [0, true]);
  });
});
