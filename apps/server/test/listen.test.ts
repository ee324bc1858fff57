import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { CannotListen, listen } from '../src/index.ts';
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
  callers: { kind: 'local' as const, callerOf: async () => ({ athletes: [athlete] }) },
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
