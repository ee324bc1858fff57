import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { cut, fakeKey, intervalsFake, status, text } from './intervals-fake.ts';
import { person, someDays } from './intervals-person.ts';

describe('carryover sync intervals: the key', () => {
  test('goes to no other address than the one that was named', async (context) => {
    const { fake, sync } = await person(context);
    const other = await intervalsFake(context);
    for (const code of [301, 302, 307, 308]) {
      fake.faults.push(status(code, { location: `${other.url}/api/v1/athlete/0/activities` }));
      const ran = await sync('--pull-only');
      assert.equal(ran.code, 2);
      assert.match(ran.err, /points to another address/);
    }
    assert.deepEqual(other.asked, []);
  });

  test('goes over plain HTTP to this machine only', async (context) => {
    const { type, fake } = await person(context);
    for (const server of [
      'http://intervals.icu',
      'http://127.0.0.1.example.org',
      'http://10.0.0.1',
      'ftp://intervals.icu',
      'https://a:b@intervals.icu',
      'nowhere',
    ]) {
      const { code, err } = await type(['sync', 'intervals', '--key-file', 'key', '--server', server]);
      assert.deepEqual([code, /--server: /.test(err)], [2, true], server);
    }
    assert.deepEqual(fake.asked, []);
  });

  test('comes from a file, the environment or the data folder, with a word where others can read it', async (context) => {
    const { type, fake, data, cwd } = await person(context);
    const bare = ['sync', 'intervals', '--pull-only', '--server', fake.url];
    const none = await type(bare);
    assert.equal(none.code, 2);
    assert.match(none.err, /There is no API key of intervals\.icu: name a file with --key-file/);
    const env = { CARRYOVER_DATA: data, INTERVALS_API_KEY: fakeKey };
    assert.equal((await type(bare, { env })).code, 0);
    writeFileSync(join(data, 'intervals-api-key'), fakeKey, { mode: 0o644 });
    chmodSync(join(data, 'intervals-api-key'), 0o644);
    const open = await type(bare);
    assert.equal(open.code, 0);
    assert.match(
      open.err.replaceAll(/\s+/g, ' '),
      /intervals-api-key can be read by others on this machine; chmod 600/,
    );
    for (const [name, content] of [
      ['empty', ''],
      ['two', `${fakeKey}\nand more`],
      ['long', 'x'.repeat(5000)],
    ] as const) {
      writeFileSync(join(cwd, name), content);
      const wrong = await type([...bare, '--key-file', name]);
      assert.equal(wrong.code, 2);
      assert.match(wrong.err, /expected an API key of 8 to 200/);
    }
    assert.match((await type([...bare, '--key-file', 'missing'])).err, /cannot be read \(ENOENT\)/);
  });

  test('is in no output, no address and no file that a command writes, whatever happens', async (context) => {
    const { fake, sync, said, data, type } = await person(context);
    someDays(fake);
    fake.faults.push(status(401), undefined, undefined, status(500), cut, text('no JSON'));
    const env = { CARRYOVER_DATA: data, CARRYOVER_DEBUG: '1' };
    for (let turn = 0; turn < 4; turn += 1) await sync();
    await type(['sync', 'intervals', '--key-file', 'key', '--server', `${fake.url}/x y`, '--pull-only'], {
      env,
    });
    await type(['export']);
    const written = readdirSync(data).map((name) => readFileSync(join(data, name), 'latin1'));
    const everything = [...said, ...written, ...fake.asked.map(({ path, body }) => `${path} ${body}`)].join(
      '\n',
    );
    const encoded = Buffer.from(`API_KEY:${fakeKey}`).toString('base64');
    assert.ok(fake.asked.some(({ authorization }) => authorization === `Basic ${encoded}`));
    assert.ok(!everything.includes(fakeKey));
    assert.ok(!everything.includes(encoded));
  });
});
