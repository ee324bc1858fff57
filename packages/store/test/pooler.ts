// A pgbouncer of the tests' own before their PostgreSQL, in transaction mode: any transaction may come to any connection.
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';
import { freePort, isRoot, nobody, type PostgresForTests, runAs } from './postgres.ts';

/** So few that those who share them meet all the time. */
export const serverConnections = 3;

export interface Pooler {
  /** The address of the same database, by the pooler. */
  before(url: string): Promise<string>;
}

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

const findProgram = (): string | undefined =>
  folders.map((folder) => join(folder, 'pgbouncer')).find((program) => existsSync(program));

const settingsFor = (target: URL, port: number, folder: string): string =>
  [
    '[databases]',
    `* = host=${target.hostname} port=${target.port}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    `unix_socket_dir = ${folder}`,
    'auth_type = trust',
    `auth_file = ${join(folder, 'users.txt')}`,
    'pool_mode = transaction',
    `default_pool_size = ${serverConnections}`,
    'max_client_conn = 300',
    '',
  ].join('\n');

const untilItAnswers = async (url: string, hasEnded: () => string | undefined): Promise<void> => {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const end = hasEnded();
    if (end !== undefined) throw new Error(`pgbouncer ended at once: ${end}`);
    const client = new pg.Client(url);
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('select 1');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new Error(`pgbouncer at ${url} did not answer.`);
};

const startPooler = async (program: string, target: URL): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-pooler-'));
  const port = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(settings, settingsFor(target, port, folder));
  writeFileSync(join(folder, 'users.txt'), `"${target.username}" ""\n`);
  // It refuses to run as root, as PostgreSQL does.
  if (isRoot) chownSync(folder, nobody, nobody);
  chmodSync(folder, 0o755);
  const child = spawn(program, [settings], { ...runAs, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let printed = '';
  child.stderr.on('data', (chunk) => {
    printed = `${printed}${chunk}`.slice(-2000);
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const atExit = (): void => void child.kill('SIGKILL');
  process.once('exit', atExit);
  after(async () => {
    child.kill('SIGKILL');
    await gone;
    process.removeListener('exit', atExit);
    rmSync(folder, { recursive: true, force: true });
  });
  const url = Object.assign(new URL(target), { host: `127.0.0.1:${port}` });
  await untilItAnswers(url.href, () => (child.exitCode === null ? undefined : printed.trim()));
  return url.host;
};

/** What a test file needs of a pooler before this PostgreSQL; where it is not installed the reason stands in each test. */
export const poolerForTests = async (
  postgres: PostgresForTests,
): Promise<Pooler & { readonly skip: string | false }> => {
  const program = findProgram();
  const skip =
    postgres.skip || (program === undefined && 'NO PGBOUNCER HERE, NOTHING WAS TESTED BEHIND A POOLER.');
  if (skip !== false || program === undefined) {
    console.error(skip);
    return { skip, before: () => Promise.reject(new Error(`${skip}`)) };
  }
  const host = await startPooler(program, new URL(await postgres.freshDatabase()));
  return { skip, before: async (url) => Object.assign(new URL(url), { host }).href };
};
