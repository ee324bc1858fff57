import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Entry } from '@carryover/engine';

const program = fileURLToPath(new URL('../../cli/bin/carryover.mjs', import.meta.url));

const otherDevice = '00000000-0000-4000-8000-000000000001';
/** As many entries as a push may hold. */
const mostAtOnce = 500;

export interface RealServer {
  readonly url: string;
  /** Cuts it off, as a network that is gone. */
  stop(): Promise<void>;
  /** At the same address, with the same journal. */
  startAgain(): Promise<void>;
  /** What it printed as it started. */
  readonly said: string;
  /** What it has of the journal, where everybody is the one runner. */
  entries(): Promise<readonly Entry[]>;
  /** Tells it these, as another device of the runner would. */
  push(entries: readonly Entry[]): Promise<void>;
}

const untilOpen = async (said: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const chunk of said) {
    text += chunk;
    if (text.includes('Ctrl-C')) return text;
  }
  throw new Error(`the server did not start: ${text}`);
};

const freePort = async (): Promise<string> => {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? String(address.port) : '0';
};

/** `carryover serve` as a process of its own, with the app at its root and a journal that is gone afterwards. */
export const realServer = async (
  context: TestContext,
  ...options: readonly string[]
): Promise<RealServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-served-'));
  let end: () => Promise<void> = async () => {};
  const start = async (port: string): Promise<string> => {
    const child = spawn(process.execPath, [program, 'serve', '--port', port, ...options], {
      env: { ...process.env, CARRYOVER_DATA: folder },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const closed = once(child, 'close');
    end = async () => {
      child.kill('SIGKILL');
      await closed;
    };
    return untilOpen(child.stdout.setEncoding('utf8'));
  };
  context.after(async () => {
    await end();
    rmSync(folder, { recursive: true, force: true });
  });
  const port = await freePort();
  const said = await start(port);
  const url = `http://localhost:${port}`;
  const journalAddress = async (): Promise<string> => {
    const { athletes } = (await (await fetch(`${url}/api/v1/me`)).json()) as { athletes: string[] };
    return `${url}/api/v1/athletes/${athletes[0]}`;
  };
  return {
    url,
    said,
    stop: () => end(),
    startAgain: async () => {
      await start(port);
    },
    entries: async () => {
      const exported = await fetch(`${await journalAddress()}/export`);
      const [, ...lines] = (await exported.text()).trim().split('\n');
      return lines.map((line) => JSON.parse(line) as Entry);
    },
    push: async (entries) => {
      const address = `${await journalAddress()}/journal/push`;
      for (let from = 0; from < entries.length; from += mostAtOnce) {
        const batch = entries.slice(from, from + mostAtOnce);
        const body = JSON.stringify({ device: otherDevice, entries: batch });
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(address, { method: 'POST', headers, body });
        const { answers = [] } = (await response.json()) as { answers?: readonly { status: string }[] };
        if (answers.length < batch.length || answers.some(({ status }) => status === 'refused'))
          throw new Error(`the server took only a part: ${response.status} ${JSON.stringify(answers)}`);
      }
    },
  };
};
