import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDatabase } from '@carryover/store/node';
import { deleteUser } from './deletion.ts';
import { accountsInNode, firstInvitation } from './in-node.ts';

const local = '7d6a3c52-3f0e-4c58-9a44-0d9a3c1b2e11';

test('whoever set the server up is invited until somebody has an account, and takes the journal over', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'carryover-accounts-'));
  const database = await openDatabase({ kind: 'sqlite', file: join(dataFolder, 'journal.db') });
  try {
    const options = {
      database,
      dataFolder,
      publicOrigin: 'http://localhost:8080',
      signUp: 'invite',
    } as const;
    const accounts = await accountsInNode({ ...options, writeLog: () => {} });
    assert.ok((await readdir(dataFolder)).includes('account.key'));
    const first = () => firstInvitation(accounts, database, async () => local);
    const invitation = await first();
    assert.ok(invitation !== undefined && invitation.code.length >= 22);
    assert.deepEqual(await accounts.invitations.take(invitation.code), { forAthlete: local });
    const library = database.tables.withTables<{ user: Record<string, string | number> }>();
    await library
      .insertInto('user')
      .values({
        id: 'ana',
        name: '',
        email: 'ana@example.org',
        emailVerified: 0,
        createdAt: '',
        updatedAt: '',
      })
      .execute();
    assert.equal(await accounts.memberships.take('ana', local), true);
    const asked = firstInvitation(accounts, database, () => assert.fail('nobody looks for the journal'));
    assert.equal(await asked, undefined);
    assert.deepEqual(await accounts.memberships.athletesOf('ana'), [local]);

    await deleteUser(database, 'ana', [local], async () => {});
    const next = await first();
    const taken = await accounts.invitations.take(next?.code ?? '');
    assert.deepEqual(taken, { forAthlete: undefined }, 'a journal that was deleted is handed to nobody');
  } finally {
    await database.close();
    await rm(dataFolder, { recursive: true });
  }
});
