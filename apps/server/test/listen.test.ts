import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { accountsInNode, CannotListen, listen, localCallers } from '../src/index.ts';
import { listening } from './listening.ts';
import { athlete, device, emptyDatabase, entry } from './support.ts';

const push = `/api/v1/athletes/${athlete}/journal/push`;

/** Sends bytes as they are, and gives all that comes back until the other side closes. */
const send = async (port: number, ...parts: readonly string[]): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  for (const part of parts) socket.write(part);
  return text(socket);
};

const problemIn = (answer: string): unknown => {
  assert.match(answer, /content-type: application\/problem\+json/i);
  return JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4));
};

const options = async () => ({
  database: await emptyDatabase(),
  callers: localCallers(athlete),
  host: '127.0.0.1',
  port: 0,
  version: '0.0.0',
  writeLog: () => {},
});

test('without accounts it does not listen beyond this machine, and says what to do', async () => {
  for (const host of ['0.0.0.0', '::', '192.168.1.10', 'example.org'])
    await assert.rejects(listen({ ...(await options()), host }), (error) => {
      assert.ok(error instanceof CannotListen);
      assert.match(error.message, new RegExp(`host ${host}.*with accounts`));
      return true;
    });
});

test('a port that is in use, an address that is none and a file that is missing are said as they are', async (t) => {
  const { port } = await listening(t);
  const usual = await options();
  await assert.rejects(listen({ ...usual, port }), new RegExp(`Port ${port} of 127.0.0.1 is in use`));
  await assert.rejects(
    listen({ ...usual, publicOrigin: 'example.org' }),
    /"example.org"; expected is one like/,
  );
  await assert.rejects(listen({ ...usual, publicOrigin: 'https://example.org/app' }), /without a path/);
  const tls = { keyFile: '/nowhere/key.pem', certFile: '/nowhere/cert.pem' };
  await assert.rejects(listen({ ...usual, tls }), /\/nowhere\/key\.pem cannot be read \(ENOENT\)/);
});

test('what is no HTTP, and headers without end, are answered and closed', async (t) => {
  const { port } = await listening(t);
  assert.deepEqual(problemIn(await send(port, 'HELO example.org\r\n\r\n')), {
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: 'This is no HTTP request.',
  });
  const long = `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`;
  assert.match(await send(port, long), /^HTTP\/1\.1 431 /);
});

test('a client that drips its bytes does not hold its connection', async (t) => {
  const timeouts = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 };
  const { port } = await listening(t, { timeouts });
  const head = `POST ${push} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n`;
  const slowHead = await send(port, 'GET / HTTP/1.1\r\nhost: local');
  assert.match(slowHead, /^HTTP\/1\.1 408 /);
  const slowBody = await send(port, `${head}content-length: 1000\r\n\r\n{"device":`);
  assert.match(slowBody, /^HTTP\/1\.1 408 /);
});

test('a request that is on its way is answered before the server stops', async (t) => {
  const server = await listening(t);
  const body = JSON.stringify({ device, entries: [entry(1)] });
  const socket = connect(server.port, '127.0.0.1');
  socket.write(
    `POST ${push} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n` +
      `content-length: ${body.length}\r\nexpect: 100-continue\r\n\r\n`,
  );
  await once(socket, 'data');
  const closed = server.close();
  socket.write(body);
  assert.match(await text(socket), /^HTTP\/1\.1 200 [\s\S]*"status":"accepted"/);
  await closed;
  await assert.rejects(fetch(server.url));
});

test('the log says when it began and stopped, and the figures are there for this machine', async (t) => {
  const server = await listening(t);
  const figures = await fetch(`${server.url}/metrics`);
  assert.match(await figures.text(), /\ncarryover_event_loop_delay_seconds [\d.e-]+\n/);
  await server.close();
  const events = server.lines.map((line) => (JSON.parse(line) as { event: string }).event);
  assert.deepEqual(events, ['started', 'request', 'stopped']);
});

test('a home page says what this is', async (t) => {
  const { url } = await listening(t);
  const response = await fetch(url);
  assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
  assert.match(await response.text(), /<h1>Carryover<\/h1>/);
});

const folderFor = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

test('with accounts it may listen to the world, and who signs up has a journal', async (t) => {
  const database = await emptyDatabase();
  const callers = await accountsInNode({
    database,
    dataFolder: folderFor(t),
    publicOrigin: 'https://carryover.example',
    signUp: 'open',
    writeLog: () => {},
  });
  const { port } = await listening(t, { database, callers, host: '0.0.0.0' });
  const url = `http://127.0.0.1:${port}/api/v1`;
  assert.equal((await fetch(`${url}/me`)).status, 401);
  const signedUp = await fetch(`${url}/auth/sign-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://carryover.example' },
    body: JSON.stringify({ email: 'runner@example.org', password: 'seven slow hill repeats' }),
  });
  assert.equal(signedUp.status, 201);
  const cookie = signedUp.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const me = (await (await fetch(`${url}/me`, { headers: { cookie } })).json()) as { athletes: string[] };
  assert.equal(me.athletes.length, 1);
});

const makeCertificate = (
  folder: string,
): { readonly keyFile: string; readonly certFile: string } | undefined => {
  const files = { keyFile: join(folder, 'key.pem'), certFile: join(folder, 'cert.pem') };
  const make = 'req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout'.split(' ');
  try {
    execFileSync('openssl', [...make, files.keyFile, '-out', files.certFile], { stdio: 'ignore' });
    return files;
  } catch {
    return undefined;
  }
};

test('with a key and a certificate it speaks TLS, and says so to browsers', async (t) => {
  const tls = makeCertificate(folderFor(t));
  if (tls === undefined) return t.skip('NOT TESTED: no openssl here to make a certificate with');
  const { url } = await listening(t, { tls });
  assert.match(url, /^https:/);
  const asked = request(`${url}/health/live`, { rejectUnauthorized: false }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  assert.equal(response.statusCode, 200);
  assert.match(response.headers['strict-transport-security'] ?? '', /max-age/);
  response.resume();
});
