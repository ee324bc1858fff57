import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { readAppFiles } from '../src/app-files.ts';
import { listening } from './listening.ts';
import { testDeps } from './support.ts';

const page = '<!doctype html><title>Carryover</title>';
const script = `export const said = ${JSON.stringify('run and lift '.repeat(50))};`;

const folderOfApp = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, '.sources'), 'not for browsers');
  writeFileSync(join(folder, 'assets/index-abc.js'), script);
  writeFileSync(join(folder, 'assets/index-abc.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'assets/index-abc.js.gz'), gzipSync(script));
  return folder;
};

const appOf = async (t: TestContext) => (await testDeps({ app: readAppFiles(folderOfApp(t)) })).app;

const ask = async (
  app: Awaited<ReturnType<typeof appOf>>,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
) => app.request(`http://localhost${path}`, { method, headers });

test('the app stands at the root, may load only what is of this server, and is asked for anew each time', async (t) => {
  const app = await appOf(t);
  for (const path of ['/', '/index.html', '/?utm=x']) {
    const answer = await ask(app, path);
    assert.equal(answer.status, 200);
    assert.equal(await answer.text(), page);
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(answer.headers.get('cache-control'), 'no-cache');
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    const policy = answer.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'; script-src 'self'; worker-src 'self'/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  }
});

test('answers of the API keep the stricter policy, and stand in no cache', async (t) => {
  const answer = await ask(await appOf(t), '/api/v1/me');
  assert.equal(answer.status, 200);
  assert.doesNotMatch(answer.headers.get('content-security-policy') ?? '', /script-src/);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
});

test('what has its digest in its name is kept for good, in the coding that the browser takes', async (t) => {
  const app = await appOf(t);
  const tried: readonly (readonly [string, string | null, (body: Buffer) => Buffer])[] = [
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', null, (body) => body],
  ];
  for (const [accepted, coding, decoded] of tried) {
    const answer = await ask(app, '/assets/index-abc.js', { 'accept-encoding': accepted });
    assert.equal(answer.headers.get('content-encoding'), coding, accepted);
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(answer.headers.get('vary'), 'accept-encoding');
    const body = Buffer.from(await answer.arrayBuffer());
    assert.equal(answer.headers.get('content-length'), String(body.length));
    assert.equal(decoded(body).toString(), script);
  }
});

test('a copy that is still good is not sent again', async (t) => {
  const app = await appOf(t);
  const etag = (await ask(app, '/')).headers.get('etag') ?? '';
  const again = await ask(app, '/', { 'if-none-match': etag });
  assert.deepEqual([again.status, await again.text()], [304, '']);
  assert.equal((await ask(app, '/', { 'if-none-match': '"another"' })).status, 200);
});

test('only files of the app are given, and only to read', async (t) => {
  const app = await appOf(t);
  for (const path of ['/.sources', '/assets/index-abc.js.br', '/assets', '/../package.json', '/%2e%2e/x.js'])
    assert.equal((await ask(app, path)).status, 404, path);
  assert.equal((await ask(app, '/', {}, 'POST')).status, 405);
});

test('a socket gives it as the function does, without a body to who asks for the head only', async (t) => {
  const { url } = await listening(t, { appFolder: folderOfApp(t) });
  assert.equal(await (await fetch(url)).text(), page);
  const status = await new Promise((resolve) =>
    request(`${url}/assets/index-abc.js`, { method: 'HEAD' }, (answer) => {
      answer.resume();
      resolve([answer.statusCode, answer.headers['content-length']]);
    }).end(),
  );
  assert.deepEqual(status, [200, String(script.length)]);
});
