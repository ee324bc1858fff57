import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { feedRows } from '../../src/feeds/feed-rows.ts';
import { makeFeedToken } from '../../src/feeds/feed-token.ts';
import { importRows } from '../../src/imports/import-rows.ts';
import {
  type Browser,
  browser,
  origin,
  password,
  serverWithAccounts,
  signedUp,
} from '../accounts/support.ts';
import { databaseLike, device, entry, newFile } from '../support.ts';
import type { Role } from './rows.ts';

/** Of a file that added one thing; reading one takes a thread, which has tests of its own. */
const importDetails = {
  bytes: 20,
  counts: { entries: 2, kept: 2 },
  outcome: {
    format: 'week-notation',
    sessions: { runs: 1, strength: 0, cross: 0, sets: 0 },
    added: 1,
    changed: 0,
    known: 0,
    leftOut: { count: 0, first: [] },
    unknownNames: [],
    notes: [],
    entry: entry(9).id,
  },
} as const;

const setUp = async () => {
  const server = await serverWithAccounts();
  const owner = await signedUp(server, 'owner@example.org');
  const other = await signedUp(server, 'other@example.org');
  const { database } = server;

  const second = browser(server);
  await second.post('/api/v1/auth/sign-in', { email: owner.email, password });
  const { sessions } = (await (await owner.get('/api/v1/auth/sessions')).json()) as {
    sessions: readonly { id: string; current: boolean }[];
  };
  const session = sessions.find(({ current }) => !current)?.id;
  assert.ok(session !== undefined);

  const passkey = 'passkey-of-the-owner';
  await database.tables
    .withTables<{ passkey: Record<string, string | number> }>()
    .insertInto('passkey')
    .values({
      id: passkey,
      publicKey: 'key',
      userId: owner.user,
      credentialID: 'credential',
      counter: 0,
      deviceType: 'singleDevice',
      backedUp: 0,
    })
    .execute();

  const journal = `/api/v1/athletes/${owner.athlete}/journal`;
  assert.equal((await owner.post(`${journal}/push`, { device, entries: [entry(9)] })).status, 200);
  const pull = { device, epoch: '', since: 0, chain: 'cbf29ce484222325', limit: 10 };
  assert.equal((await owner.post(`${journal}/pull`, pull)).status, 200);

  const imported = 'import-of-the-owner';
  const kept = importRows(database.tables, () => server.clock.now);
  await kept.add(owner.athlete, imported, 'canary-file-of-ana.csv', importDetails);
  await kept.change(owner.athlete, imported, { status: 'done', progress: 1000 });

  const { token, id: feed, secretHash } = makeFeedToken(owner.athlete, server.deps.randomBytes);
  const made = { name: 'Calendar', detail: 'neutral', madeMilliseconds: server.clock.now } as const;
  await feedRows(database.tables).add(owner.athlete, { id: feed, secretHash, ...made });

  /** What the parts of an address in braces stand for. */
  const named: Readonly<Record<string, string>> = {
    athlete: owner.athlete,
    session,
    passkey,
    device,
    import: imported,
    feed,
    token,
  };
  const file = newFile();
  await sql`vacuum into ${file}`.execute(database.tables);
  await database.close();
  return { file, owner, other, named };
};

/** Set up once; each scene has a copy of it for itself. */
let before: ReturnType<typeof setUp> | undefined;

/** Two athletes with accounts; the owner has one of everything that an address can name. */
export const makeScene = async () => {
  before ??= setUp();
  const { file, named, ...signed } = await before;
  const server = await serverWithAccounts({ database: await databaseLike(file) });
  const owner = { ...signed.owner, ...browser(server, origin, signed.owner.jar) };
  const other = { ...signed.other, ...browser(server, origin, signed.other.jar) };
  const pages: Readonly<Record<Role, Browser>> = { owner, other, signedOut: browser(server) };
  return { server, owner, other, pages, named };
};

export type Scene = Awaited<ReturnType<typeof makeScene>>;
