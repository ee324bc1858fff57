// What an athlete tells, and what would let somebody in, is sent through every route, well and badly, and then looked
// for in all that the server wrote.
import assert from 'node:assert/strict';
import { test } from 'node:test';

// Everything that listens to such variables shall say all that it can.
Object.assign(process.env, { NODE_ENV: 'development', DEBUG: '*', LOG_LEVEL: 'debug' });
const { sql } = await import('kysely');
const { device, entry } = await import('../support.ts');
const { roles, rows } = await import('../roles/rows.ts');
const { makeScene } = await import('../roles/scene.ts');
const { password, browser } = await import('./support.ts');
const { feedsFor } = await import('../../src/feeds/feeds-of.ts');
const { importerFor } = await import('../../src/imports/importer-of.ts');
type Scene = Awaited<ReturnType<typeof makeScene>>;

const title = 'canary-title-of-a-run';
const note = 'canary-note-about-a-calf';
const fileName = 'canary-file-of-ana.csv';

/** Records what the process writes while it goes on being written. */
const recording = () => {
  const written: string[] = [];
  const restore = [process.stdout, process.stderr].map((stream) => {
    const { write } = stream;
    stream.write = ((chunk: string | Uint8Array, ...rest: []) => {
      written.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
      return write.call(stream, chunk, ...rest);
    }) as typeof stream.write;
    return () => {
      stream.write = write;
    };
  });
  return { written, stop: () => restore.forEach((each) => void each()) };
};

const secretsOf = (scene: Scene): readonly string[] => {
  const cookies = Object.values(scene.pages).flatMap(({ jar }) => [...jar.values()]);
  return cookies.flatMap((value) => decodeURIComponent(value).split('.')).filter((part) => part.length > 10);
};

const found = (text: string, canaries: readonly string[]): readonly string[] =>
  canaries.filter((canary) => text.includes(canary) || text.includes(encodeURIComponent(canary)));

/** Each route as each role, with more in the query than it asks for. */
const askAll = async (scene: Scene): Promise<void> => {
  for (const [key, row] of Object.entries(rows)) {
    const [method = '', path = ''] = key.split(' ');
    const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => scene.named[name] ?? '');
    for (const role of roles.toReversed()) {
      const page = scene.pages[role];
      const asked = `${address}?note=${note}&file=${fileName}`;
      const headers = { ...row.headers, 'user-agent': note, referer: `https://carryover.example/?q=${note}` };
      const body = row.body?.(scene, role);
      const answer =
        method === 'GET'
          ? await page.get(asked, headers)
          : method === 'DELETE'
            ? await page.delete(asked, headers)
            : await page.post(asked, body, headers);
      await answer.body?.cancel();
    }
  }
};

/** Requests that fail before, in and after their route. */
const askBadly = async (scene: Scene): Promise<void> => {
  const { owner, server } = scene;
  const push = `/api/v1/athletes/${owner.athlete}/journal/push`;
  const raw = (path: string, body: string, type = 'application/json') =>
    server.app.request(`https://carryover.example${path}`, {
      method: 'POST',
      headers: {
        'content-type': type,
        origin: 'https://carryover.example',
        cookie: [...owner.jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body,
    });
  await raw(push, `{"device": "${note}`);
  await raw(push, JSON.stringify({ [note]: title, device: note, entries: title }));
  await raw(
    push,
    JSON.stringify({ device, entries: [{ ...entry(3, title), body: { [note]: title } }, title] }),
  );
  await raw(push, JSON.stringify({ device, entries: [title.repeat(1_000_000)] }));
  await raw(push, title, 'text/plain');
  await raw('/api/v1/auth/sign-in', JSON.stringify({ email: note, password: [password] }));
  await raw('/api/v1/auth/sign-in', JSON.stringify({ email: owner.email, password: `${password} not` }));
  await raw('/api/v1/auth/sign-up', JSON.stringify({ email: owner.email, password }));
  await raw(`/api/v1/${note}/${owner.athlete}`, JSON.stringify({ password }));
  await owner.get(`/api/v1/athletes/${owner.athlete}/journal/push?title=${title}`);
  await owner.post(
    '/api/v1/auth/sign-in',
    { email: owner.email, password },
    { origin: `https://${note}.example` },
  );
};

test('nothing that was told, and nothing that lets in, stands in what the server writes', async () => {
  const record = recording();
  const all: string[] = [];
  const canaries: string[] = [title, note, fileName, password];
  try {
    for (const isBroken of [false, true]) {
      const scene = await makeScene();
      const { owner, other, server } = scene;
      const invitation = await server.accounts.invitations.make();
      const reset = await server.accounts.resets.make(owner.email);
      canaries.push(owner.email, other.email, owner.athlete, other.athlete, owner.user, other.user);
      canaries.push(scene.named.token ?? '', invitation.code, reset ?? '', ...secretsOf(scene));
      await askBadly(scene);
      if (isBroken)
        for (const name of ['entries', 'memberships', 'verification', 'rate_limits'])
          await sql`drop table ${sql.id(name)}`.execute(server.database.tables);
      await askAll(scene);
      canaries.push(...secretsOf(scene));
      await browser(server).post('/api/v1/auth/reset', { code: reset, password: 'a new sentence by heart' });
      all.push(...server.lines);
      await importerFor(server.deps).close();
      await feedsFor(server.deps).calendars.idle();
      await server.database.close();
      await owner.get('/api/v1/me');
    }
  } finally {
    record.stop();
  }
  assert.ok(canaries.every((canary) => canary.length >= 10));
  const statuses = new Set(all.map((line) => (JSON.parse(line) as { status?: number }).status));
  for (const status of [200, 201, 204, 400, 401, 403, 404, 405, 409, 413, 415, 500])
    assert.ok(statuses.has(status), `no line tells of a ${status}`);
  assert.deepEqual(found([...all, ...record.written].join('\n'), canaries), []);
});

test('the search finds what it looks for', () => {
  const line = JSON.stringify({ event: 'request', path: `/api?q=${encodeURIComponent(password)}`, title });
  assert.deepEqual(found(line, [password, title, note]), [password, title]);
});
