import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { backUp, openDatabase, restore } from '@carryover/store/node';
import { deletedFileName, noteDeletedIn } from '../../src/accounts/deleted-list.ts';
import { deleteAgain, readDeleted } from '../../src/index.ts';
import { device, entry } from '../support.ts';
import { browser, password, serverWithAccounts } from './support.ts';

const folderFor = async (context: TestContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'carryover-deleted-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** Somebody with an account and an entry in their journal. */
const someone = async (server: Awaited<ReturnType<typeof serverWithAccounts>>, name: string) => {
  const person = browser(server);
  const signedUp = await person.post('/api/v1/auth/sign-up', { email: `${name}@example.org`, password });
  assert.equal(signedUp.status, 201, await signedUp.clone().text());
  const { athletes } = (await (await person.get('/api/v1/me')).json()) as { readonly athletes: string[] };
  const path = `/api/v1/athletes/${athletes[0]}/journal/push`;
  const canary = `canary-of-${name}`;
  assert.equal((await person.post(path, { device, entries: [entry(1, canary)] })).status, 200);
  return { person, athlete: athletes[0]!, canary };
};

test('who was deleted since the backup is deleted again when it is restored, and nobody else', async (context) => {
  const folder = await folderFor(context);
  const [file, copy, list] = [
    join(folder, 'journal.sqlite'),
    join(folder, 'copy'),
    join(folder, deletedFileName),
  ];
  const database = await openDatabase({ kind: 'sqlite', file });
  const server = await serverWithAccounts({ database, noteDeleted: noteDeletedIn(list) });
  const [ana, ben] = [await someone(server, 'ana'), await someone(server, 'ben')];
  await backUp(file, copy);
  assert.equal((await ana.person.post('/api/v1/auth/delete', { password })).status, 204);
  assert.ok(
    !(await readFile(`${file}-wal`)).includes(ana.canary),
    'nor in what is beside it while it is open',
  );
  await database.close();
  assert.ok(!(await readFile(file)).includes(ana.canary), 'what is deleted is in no byte of the file');
  assert.ok((await readFile(copy)).includes(ana.canary), 'the backup knows nothing of it');
  if (process.platform !== 'win32') assert.equal((await stat(list)).mode & 0o777, 0o600);

  const deleted = await readDeleted(list);
  assert.deepEqual(
    deleted.map(({ athletes }) => athletes),
    [[ana.athlete]],
  );
  let again = 0;
  const restored = await restore(copy, file, {
    stamp: 'drill',
    amend: async (copied) => {
      again = await deleteAgain(copied, deleted);
    },
  });
  assert.equal(again, 1);
  assert.deepEqual([restored.athletes, restored.entries], [1, 1]);
  assert.ok(!(await readFile(file)).includes(ana.canary));
  const after = await openDatabase({ kind: 'sqlite', file });
  assert.deepEqual(await after.journal.athletes(), [ben.athlete]);
  assert.equal(await deleteAgain(after, deleted), 0, 'nobody of the list is left');

  // Signed out by the restore; the password still opens the account.
  const next = await serverWithAccounts({ database: after });
  const ended = browser(next);
  assert.equal((await ended.get('/api/v1/me')).status, 401);
  const signIn = { email: 'ben@example.org', password };
  assert.equal((await ended.post('/api/v1/auth/sign-in', signIn)).status, 200);
  assert.notEqual(
    (await ended.post('/api/v1/auth/sign-in', { ...signIn, email: 'ana@example.org' })).status,
    200,
  );
  await after.close();
});

test('a journal that somebody began after the deletion is not deleted with it', async (context) => {
  const folder = await folderFor(context);
  const database = await openDatabase({ kind: 'sqlite', file: join(folder, 'journal.sqlite') });
  await database.journal.append('athlete', [{ entry: entry(1), readable: true }]);
  assert.equal(await deleteAgain(database, [{ user: 'gone', athletes: ['athlete'] }]), 0);
  assert.equal((await database.journal.head('athlete')).seq, 1);
  await database.close();
});

test('a line that says nothing is named', async (context) => {
  const file = join(await folderFor(context), deletedFileName);
  await noteDeletedIn(file)({ user: 'ana', athletes: ['a'] });
  await writeFile(file, '{"user":"b', { flag: 'a' });
  await assert.rejects(readDeleted(file), /deleted\.jsonl, line 2: this does not say who was deleted/);
});
