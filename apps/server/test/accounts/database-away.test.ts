import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDatabase } from '@carryover/store/node';
import { startPostgres } from '@carryover/store/test';
import { accountsInNode } from '../../src/accounts/in-node.ts';
import { emptyDatabase } from '../support.ts';
import { browser, origin, password, problemOf, serverWithAccounts, signedUp } from './support.ts';

/** Of its own also where the tests are given one: it is stopped. */
const started = await startPostgres({ durable: true }).catch((error: unknown) => String(error));
const skip = typeof started === 'string' && `NO POSTGRESQL HERE, NOTHING WAS TESTED ON IT: ${started}`;

test('a database that stops is told as one that is away, and its error stands in the log', {
  skip,
}, async (context) => {
  assert.ok(typeof started !== 'string');
  const postgres = started;
  context.after(() => postgres.stop());
  const database = await openDatabase({ kind: 'postgres', url: await postgres.freshDatabase() });
  context.after(() => database.close());
  const server = await serverWithAccounts({ database });
  const ana = await signedUp(server, 'ana@example.org');
  postgres.process?.kill('SIGINT');
  const asked = [
    () => ana.get('/api/v1/me'),
    () => ana.get(`/api/v1/athletes/${ana.athlete}/today`),
    () => ana.get('/api/v1/auth/session'),
    () => ana.post('/api/v1/auth/delete', { password }),
    () => browser(server).post('/api/v1/auth/sign-in', { email: ana.email, password }),
  ];
  await new Promise((resolve) => postgres.process?.once('exit', resolve));
  for (const ask of asked) {
    const before = server.lines.length;
    const response = await ask();
    assert.equal(response.status, 503, await response.clone().text());
    assert.equal(response.headers.get('retry-after'), '5');
    assert.equal(await problemOf(response), 'unavailable');
    const told = server.lines.slice(before).filter((line) => line.includes('"event":"failure"'));
    assert.match(told.join(), /"code":"ECONNREFUSED"/);
  }
  await postgres.restart();
  assert.equal((await ana.get('/api/v1/me')).status, 200);
});

test('an error of the database is told by its class, not as that of the library', async () => {
  const server = await serverWithAccounts();
  const ana = await signedUp(server, 'ana@example.org');
  await server.database.tables.schema.dropTable('session').execute();
  const response = await ana.get('/api/v1/me');
  assert.equal(response.status, 500);
  const failures = server.lines.filter((line) => /"event":"(failure|accounts)"/.test(line));
  assert.equal(failures.length, 2);
  for (const line of failures) assert.match(line, /"error":"Error","code":"ERR_SQLITE_ERROR","at":\["/);
  assert.doesNotMatch(failures.join(), /no such table|ana@example/);
});

test('a command that makes an invitation and closes the database complains of nothing', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const database = await emptyDatabase();
  const lines: string[] = [];
  const accounts = await accountsInNode({
    database,
    dataFolder: folder,
    publicOrigin: origin,
    signUp: 'invite',
    writeLog: (line) => lines.push(line),
  });
  await accounts.invitations.make();
  await database.close();
  // Whatever the library still has under way comes to its end before the process would.
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  assert.deepEqual(lines, []);
});
