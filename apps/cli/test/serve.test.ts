import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { describe, type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Runner, runner } from './runner.ts';

const shim = fileURLToPath(new URL('../bin/carryover.mjs', import.meta.url));

/** Serves in this process while the test asks; then ends it as Ctrl-C does. */
const serving = async <Result>(
  { carryover, data }: Runner,
  argv: readonly string[],
  use: (url: string, said: () => string) => Promise<Result>,
  env: Readonly<Record<string, string>> = {},
): Promise<{
  readonly result: Result;
  readonly code: number;
  readonly out: string;
  readonly err: string;
}> => {
  const stop = Promise.withResolvers<void>();
  const open = Promise.withResolvers<string>();
  let [out, err] = ['', ''];
  const served = carryover(['serve', ...argv], {
    env: { CARRYOVER_DATA: data, ...env },
    out: (text) => {
      out += text;
      const url = /open at (\S+)/.exec(out)?.[1];
      if (url !== undefined && out.includes('Ctrl-C')) open.resolve(url);
    },
    err: (text) => {
      err += text;
    },
    untilAskedToStop: () => stop.promise,
  });
  const url = await Promise.race([open.promise, served.then(() => Promise.reject(new Error(err)))]);
  const result = await use(url, () => out).finally(stop.resolve);
  return { result, code: (await served).code, out, err };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const json = async (url: string, path: string): Promise<Record<string, unknown>> =>
  (await fetch(new URL(path, url))).json() as Promise<Record<string, unknown>>;

const athleteAt = async (url: string): Promise<string> => {
  const { athletes } = await json(url, '/api/v1/me');
  return (athletes as string[])[0]!;
};

describe('carryover serve', () => {
  test('opens the journal of this machine to its own athlete, and ends when asked', async (context) => {
    const ana = runner(context);
    await ana.carryover(['log', 'run easy 45m']);
    const { code, out, result } = await serving(ana, ['--port', '0'], async (url) =>
      json(url, `/api/v1/athletes/${await athleteAt(url)}/today?day=2026-11-09`),
    );
    assert.equal(code, 0);
    assert.match(
      out,
      /^Carryover is open at http:\/\/localhost:\d+\nIt keeps .*journal\.sqlite\. Ctrl-C ends it\./,
    );
    assert.deepEqual([result.view, (result.done as unknown[]).length], ['today', 1]);
  });

  test('is the same athlete and the same journal for commands that are typed meanwhile', async (context) => {
    const ana = runner(context);
    await serving(ana, ['--port', '0'], async (url) => {
      const athlete = await athleteAt(url);
      assert.equal((await ana.carryover(['log', 'run easy 45m'])).code, 0);
      const head = await json(url, `/api/v1/athletes/${athlete}/today?day=2026-11-09`);
      assert.equal((head.done as unknown[]).length, 1);
    });
    assert.match((await ana.carryover(['check'])).out, /1 entry, all as they were written/);
  });

  test('takes another port where the usual one is taken, and only where nobody asked for one', async (context) => {
    const ana = runner(context);
    await serving(ana, ['--port', '0'], async (url) => {
      const { port } = new URL(url);
      const { code, err } = await ana.carryover(['serve', '--port', port]);
      assert.equal(code, 2);
      assert.match(err, new RegExp(`Port ${port} of localhost is in use`));
    });
  });

  test('beyond this machine wants accounts, and says so', async (context) => {
    const { code, err } = await runner(context).carryover(['serve', '--host', '0.0.0.0', '--port', '0']);
    assert.equal(code, 2);
    assert.match(err, /Beyond this machine \(host 0\.0\.0\.0\).*accounts/);
  });

  test('with accounts lets nobody in unasked, and invites who set it up', async (context) => {
    const ana = runner(context);
    await ana.carryover(['log', 'run easy 45m']);
    const accounts = ['--accounts', '--port', String(await freePort())];
    const { out, err, code } = await serving(ana, accounts, async (url) => {
      const athlete = await fetch(new URL('/api/v1/me', url));
      assert.ok([401, 404].includes(athlete.status), `${athlete.status}`);
      const invited = await ana.carryover(['serve', '--invite', ...accounts]);
      assert.match(invited.out, /^Invitation for one more person, good once and for a week: \S+\n$/);
    });
    assert.equal(code, 0);
    assert.match(
      out,
      /Invitation for you, who set this up, and your journal, good once and for a week: \S{20,}/,
    );
    const lines = err.trim().split('\n');
    assert.ok(lines.every((line) => typeof JSON.parse(line) === 'object'));
  });

  test('a forgotten password is set anew with a code from whoever runs the server', async (context) => {
    const ana = runner(context);
    const accounts = ['--accounts', '--port', String(await freePort())];
    const email = 'ana@run.example';
    const post = (url: string, what: string, body: object): Promise<Response> =>
      fetch(new URL(`/api/v1/auth/${what}`, url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: new URL(url).origin },
        body: JSON.stringify(body),
      });
    await serving(ana, accounts, async (url, said) => {
      const invitation = /for a week: (\S+)/.exec(said())?.[1];
      const forgotten = 'the sentence that was forgotten';
      assert.equal((await post(url, 'sign-up', { email, password: forgotten, invitation })).status, 201);
      const made = await ana.carryover(['serve', '--reset-password', 'Ana@run.example']);
      assert.equal(made.code, 0, made.err);
      const [, code] =
        /^Code for a new password of \S+, good once and for a day: (\S{20,})\n/.exec(made.out) ?? [];
      const password = 'a sentence that is new to all';
      assert.equal((await post(url, 'reset', { code, password })).status, 204);
      assert.equal((await post(url, 'sign-in', { email, password: forgotten })).status, 401);
      assert.equal((await post(url, 'sign-in', { email, password })).status, 200);
    });
    const unknown = await ana.carryover(['serve', '--reset-password', 'ben@run.example']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /--reset-password ben@run\.example: no account here has this address/);
    const { out } = await serving(ana, ['--port', '0'], async () => {});
    assert.match(out, /People have accounts here, and nobody can sign in: .*without --accounts/);
  });

  test('with accounts at an address without https says what is missing', async (context) => {
    const { code, err } = await runner(context).carryover([
      ...['serve', '--accounts', '--host', '0.0.0.0', '--public-url', 'http://run.example'],
    ]);
    assert.equal(code, 2);
    assert.match(err, /has no https: passwords and cookies would cross the network in the clear/);
    const any = await runner(context).carryover(['serve', '--accounts', '--port', '0']);
    assert.match(any.err, /--port 0: with accounts the address must be known/);
  });

  test('refuses what cannot be meant', async (context) => {
    const { carryover } = runner(context);
    for (const [argv, says] of [
      [['runs.csv'], /serve takes no file.*carryover import runs\.csv/],
      [['--port', '70000'], /--port 70000: expected a number from 0 to 65535/],
      [['--tls-cert', 'cert.pem'], /--tls-cert and --tls-key belong together/],
      [
        ['--tls-cert', 'none.pem', '--tls-key', 'none.key', '--port', '0'],
        /none\.(?:pem|key) cannot be read \(ENOENT\)/,
      ],
      [['--accounts', '--sign-up', 'anybody'], /expected invite, open, closed/],
      [['--sign-up', 'open'], /--sign-up open: without accounts nobody signs up\. Add --accounts/],
      [['--invite', '--reset-password', 'ana@run.example'], /type one of them/],
      [
        ['--database', 'mysql://ana:secret@db/x'],
        /^carryover: --database: this begins with mysql:\/\/, and a PostgreSQL was expected, as postgres:/,
      ],
      [['--database', 'journal.sqlite'], /--database: this is no address.*CARRYOVER_DATA/],
      [['--database', 'postgres://127.0.0.1:1/none', '--port', '0'], /127\.0\.0\.1:1/],
    ] as const) {
      const { code, err } = await carryover(['serve', ...argv]);
      assert.equal(code, 2, argv.join(' '));
      assert.match(err, says);
      assert.doesNotMatch(err, /something went wrong/);
    }
  });

  test('names DATABASE_URL where that is what is wrong', async (context) => {
    const { carryover, data } = runner(context);
    const env = { CARRYOVER_DATA: data, DATABASE_URL: 'mysql://db/x' };
    for (const argv of [
      ['serve', '--accounts'],
      ['restore', '--new-epochs'],
    ]) {
      const { code, err } = await carryover(argv, { env });
      assert.equal(code, 2);
      assert.match(err, /^carryover: DATABASE_URL: this begins with mysql:/);
    }
    const { err } = await carryover(['check', '--database', 'mysql://db/x']);
    assert.match(err, /^carryover: --database: this begins with mysql:/);
  });

  test('says of a damaged journal what to do, and leaves it as it is', async (context) => {
    const ana = runner(context);
    await ana.carryover(['log', 'run easy 45m']);
    writeFileSync(ana.journal, Buffer.alloc(8192, 0x5a));
    const { code, err } = await ana.carryover(['serve', '--port', '0']);
    assert.equal(code, 2);
    assert.match(err, /journal\.sqlite.*carryover restore/);
  });
});

/** Slow: starts processes. */
describe('two processes on one journal', () => {
  const start = ({ data, cwd }: Runner, argv: readonly string[]): ChildProcess =>
    spawn(process.execPath, [shim, ...argv], {
      cwd,
      env: { PATH: process.env.PATH ?? '', CARRYOVER_DATA: data },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  const ended = async (child: ChildProcess): Promise<{ readonly code: number; readonly text: string }> => {
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
    const [code] = await once(child, 'close');
    return { code, text };
  };

  const opened = async (context: TestContext, child: ChildProcess): Promise<string> => {
    context.after(() => child.kill('SIGKILL'));
    let out = '';
    for await (const chunk of child.stdout!) {
      out += chunk;
      const url = /open at (\S+)[\s\S]*Ctrl-C/.exec(out)?.[1];
      if (url !== undefined) return url;
    }
    throw new Error(out);
  };

  const pushed = (url: string, athlete: string, index: number): Promise<Response> =>
    fetch(new URL(`/api/v1/athletes/${athlete}/journal/push`, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        device: '3c2f5b7e-8d1a-4f6b-9c0d-1e2f3a4b5c6d',
        entries: [
          {
            id: `0190c6a0-0000-7000-8000-${String(index).padStart(12, '0')}`,
            kind: 'check-in',
            version: 1,
            device: '3c2f5b7e-8d1a-4f6b-9c0d-1e2f3a4b5c6d',
            told: { epochMilliseconds: 1_790_000_000_000, zone: 'Europe/Madrid' },
            body: { day: 20_000 + index, sleepHours: 7 },
          },
        ],
      }),
    });

  test('both keep all that they are told, while a server runs and lines are typed', async (context) => {
    const ana = runner(context);
    const server = start(ana, ['serve', '--port', '0']);
    const end = once(server, 'close');
    const url = await opened(context, server);
    const athlete = await athleteAt(url);
    const typed = [1, 2, 3, 4].map((minutes) => ended(start(ana, ['log', `run easy ${minutes}m`])));
    const sent = Array.from({ length: 40 }, async (_, index) => (await pushed(url, athlete, index)).status);
    for (const { code, text } of await Promise.all(typed)) assert.equal(code, 0, text);
    assert.deepEqual(new Set(await Promise.all(sent)), new Set([200]));
    server.kill('SIGINT');
    assert.deepEqual((await end)[0], 0);
    assert.match((await ana.carryover(['check'])).out, /44 entries, all as they were written/);
  });

  test('two that start in an empty folder at once are one athlete on one device', async (context) => {
    const ana = runner(context);
    const both = await Promise.all(
      ['run easy 1m', 'run easy 2m'].map((line) => ended(start(ana, ['log', line]))),
    );
    for (const { code, text } of both) assert.equal(code, 0, text);
    const lines = (await ana.carryover(['export'])).out.trim().split('\n').slice(1);
    const devices = lines.map((line) => (JSON.parse(line) as { device: string }).device);
    assert.equal(lines.length, 2);
    assert.equal(new Set(devices).size, 1);
  });
});
