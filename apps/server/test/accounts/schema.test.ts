import assert from 'node:assert/strict';
import type { Database } from '@carryover/store/node';
import { getMigrations } from 'better-auth/db/migration';
import { authOptions } from '../../src/accounts/auth.ts';
import { createCauses } from '../../src/accounts/causes.ts';
import { usualPasswordCost } from '../../src/accounts/password.ts';
import { onBothDatabases } from './databases.ts';
import { browser, origin, password, serverWithAccounts, signedUp } from './support.ts';

const optionsFor = (database: Database) =>
  authOptions({
    database,
    publicOrigin: origin,
    secret: 's'.repeat(40),
    log: () => {},
    causes: createCauses(),
    passwordCost: usualPasswordCost,
  });

onBothDatabases('our tables of accounts are those that the library would make', async (database) => {
  const warnings: unknown[] = [];
  const options = optionsFor(database);
  const { toBeCreated, toBeAdded, toBeAddedIndexes, compileMigrations } = await getMigrations({
    ...options,
    logger: { level: 'warn', log: (...message: unknown[]) => warnings.push(message) },
  });
  assert.deepEqual([toBeCreated, toBeAdded, toBeAddedIndexes], [[], [], []]);
  assert.equal((await compileMigrations()).replace(/;/g, '').trim(), '');
  // Wider than asked on PostgreSQL: a passkey's counter has 32 bits and no sign.
  const isWiderCounter = (message: unknown) =>
    /counter .*expected number but got int8/i.test(String(message));
  assert.deepEqual(
    warnings.filter((message) => !isWiderCounter(message)),
    [],
  );
});

onBothDatabases('the library misses a table that is not there', async (database) => {
  await database.tables.schema.dropTable('passkey').execute();
  const options = optionsFor(database);
  const { toBeCreated } = await getMigrations(options);
  assert.deepEqual(
    toBeCreated.map(({ table }) => table),
    ['passkey'],
  );
});

onBothDatabases('people sign up, in, out and away', async (database) => {
  const server = await serverWithAccounts({ database });
  const ana = await signedUp(server, 'ana@example.org');
  const again = browser(server);
  const signIn = () => again.post('/api/v1/auth/sign-in', { email: ana.email, password });
  assert.equal((await signIn()).status, 200);
  assert.equal(((await (await again.get('/api/v1/me')).json()) as { user: string }).user, ana.user);
  assert.equal((await again.get('/api/v1/auth/session')).status, 200);
  assert.equal((await again.delete('/api/v1/auth/sessions')).status, 204);
  assert.equal((await ana.get('/api/v1/me')).status, 401);
  assert.equal((await again.get('/api/v1/auth/export')).status, 200);
  assert.equal((await again.post('/api/v1/auth/delete', { password })).status, 204);
  assert.equal((await signIn()).status, 401);
});

onBothDatabases('of sign-ups for one address that come at once, one is taken', async (database) => {
  const server = await serverWithAccounts({ database });
  const answers = await Promise.all(
    Array.from({ length: 4 }, () =>
      browser(server).post('/api/v1/auth/sign-up', { email: 'ana@example.org', password }),
    ),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409, 409]);
});

onBothDatabases('first requests that come at once make one journal', async (database) => {
  const server = await serverWithAccounts({ database });
  const ana = await signedUp(server, 'ana@example.org');
  await database.tables.deleteFrom('memberships').execute();
  const found = await Promise.all(
    Array.from({ length: 6 }, () => server.accounts.memberships.athletesOf(ana.user)),
  );
  assert.equal(new Set(found.flat()).size, 1);
});

onBothDatabases('what ran out goes when somebody signs in, and nothing else', async (database) => {
  const server = await serverWithAccounts({ database });
  const ana = await signedUp(server, 'ana@example.org');
  await signedUp(server, 'ben@example.org');
  await ana.post('/api/v1/auth/passkeys/options');
  const library = database.tables.withTables<{
    session: { userId: string; expiresAt: string };
    verification: { expiresAt: string };
  }>();
  const count = async () =>
    Promise.all(
      (['session', 'verification'] as const).map(
        async (name) => (await library.selectFrom(name).selectAll().execute()).length,
      ),
    );
  const signIn = () => browser(server).post('/api/v1/auth/sign-in', { email: 'ben@example.org', password });
  assert.equal((await signIn()).status, 200);
  assert.deepEqual(await count(), [3, 1]);
  const past = new Date(Date.now() - 1000).toISOString();
  await library.updateTable('session').set({ expiresAt: past }).where('userId', '=', ana.user).execute();
  await library.updateTable('verification').set({ expiresAt: past }).execute();
  assert.equal((await ana.get('/api/v1/me')).status, 401);
  assert.equal((await signIn()).status, 200);
  assert.deepEqual(await count(), [3, 0]);
});
