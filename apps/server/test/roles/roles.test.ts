import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedsFor } from '../../src/feeds/feeds-of.ts';
import { importerFor } from '../../src/imports/importer-of.ts';
import { createApp } from '../../src/index.ts';
import { defineRoute, type RouteRow, routeTable } from '../../src/route.ts';
import { serverWithAccounts } from '../accounts/support.ts';
import { testDeps } from '../support.ts';
import { type Role, type Row, roles, rows } from './rows.ts';
import { makeScene, type Scene } from './scene.ts';

const keyOf = ({ method, path }: RouteRow): string => `${method} ${path}`;

const withoutRow = (routes: readonly RouteRow[]): readonly string[] =>
  routes.map(keyOf).filter((key) => rows[key] === undefined);

const addressOf = (path: string, named: Readonly<Record<string, string>>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = named[name];
    assert.ok(value !== undefined, `scene.ts names no ${name}, which ${path} asks for`);
    return value;
  });

const ask = async (
  key: string,
  row: Row,
  scene: Scene,
  role: Role,
  named = scene.named,
): Promise<Response> => {
  const [method = '', path = ''] = key.split(' ');
  const address = addressOf(path, named);
  const page = scene.pages[role];
  if (method === 'GET') return page.get(address);
  if (method === 'DELETE') return page.delete(address);
  return page.post(address, row.body?.(scene, role), row.headers);
};

/** The status, with the body let go: a live connection would stay open. */
const statusOf = async (response: Response): Promise<number> => {
  await response.body?.cancel();
  return response.status;
};

const routes = routeTable((await serverWithAccounts()).app);

test('every route has a row, and every row a route', () => {
  assert.deepEqual(
    withoutRow(routes),
    [],
    'routes without a row in roles/rows.ts: say there who may see what',
  );
  const keys = new Set(routes.map(keyOf));
  assert.deepEqual(
    Object.keys(rows).filter((key) => !keys.has(key)),
    [],
    'rows without a route',
  );
});

test('a new route without a row is missed', async () => {
  const { deps } = await testDeps();
  const app = createApp(deps);
  const responses = { 200: { description: 'Everything of everybody.' } };
  const route = defineRoute({ method: 'get', path: '/api/v1/everything', access: 'public', responses });
  app.openapi(route, (context) => context.text('told by all'));
  assert.deepEqual(withoutRow(routeTable(app)), ['GET /api/v1/everything']);
});

for (const [key, row] of Object.entries(rows))
  test(`who sees what: ${key}`, async () => {
    const scene = await makeScene();
    const found: Partial<Record<Role, number>> = {};
    // The owner last: what the others could change would show.
    for (const role of roles.toReversed()) found[role] = await statusOf(await ask(key, row, scene, role));
    const { owner, other, signedOut } = row;
    assert.deepEqual(found, { signedOut, other, owner });
    await importerFor(scene.server.deps).close();
    await feedsFor(scene.server.deps).calendars.idle();
    await scene.server.database.close();
  });

/** What is named by a secret is there for everybody who has it. */
const isAboutNamed = ([key, { other }]: readonly [string, Row]): boolean =>
  key.includes('{') && other === 404;

/** The id of the request is another each time, and says nothing. */
const textOf = async (response: Response): Promise<string> =>
  (await response.text()).replace(/"requestId":"[^"]+"/, '"requestId":""');

test("to another athlete the owner's things and things that never were are the same", async () => {
  const scene = await makeScene();
  const never = {
    ...Object.fromEntries(Object.keys(scene.named).map((name) => [name, 'never-was'])),
    athlete: '11111111-2222-4333-8444-555555555555',
    device: '11111111-2222-4333-8444-555555555556',
  };
  const theirOwn = (named: typeof scene.named) => ({ ...named, athlete: scene.other.athlete });
  const named = Object.entries(rows).filter(isAboutNamed);
  assert.ok(named.length >= 9);
  for (const [key, row] of named) {
    const pairs = [
      [scene.named, never],
      // Under their own athlete, by the id of somebody else's thing.
      ...(/\{.*\{/.test(key) ? [[theirOwn(scene.named), theirOwn(never)] as const] : []),
    ] as const;
    for (const [ofOwner, ofNobody] of pairs) {
      const foreign = await ask(key, row, scene, 'other', ofOwner);
      const unknown = await ask(key, row, scene, 'other', ofNobody);
      assert.deepEqual([foreign.status, unknown.status], [404, 404], key);
      const headers = ({ headers: all }: Response) =>
        [...all.keys()].filter((name) => name !== 'x-request-id').sort();
      assert.deepEqual(headers(foreign), headers(unknown), key);
      assert.equal(await textOf(foreign), await textOf(unknown), key);
    }
  }
});

test('the access that a route declares is the one that it has', () => {
  for (const route of routes) {
    const row = rows[keyOf(route)];
    if (row === undefined) continue;
    if (route.access === 'owner') assert.deepEqual([row.other, row.signedOut], [404, 401], keyOf(route));
    if (route.access === 'signed-in') assert.equal(row.signedOut, 401, keyOf(route));
    if (route.access === 'operator') assert.deepEqual([row.owner, row.other, row.signedOut], [404, 404, 404]);
  }
});
