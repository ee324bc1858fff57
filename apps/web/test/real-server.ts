import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Entry } from '@carryover/engine';

const program = fileURLToPath(new URL('../../cli/bin/carryover.mjs', import.meta.url));

export interface RealServer {
  readonly url: string;
  /** Cuts it off, as a network that is gone. */
  stop(): Promise<void>;
  /** At the same address, with the same journal. */
  startAgain(): Promise<void>;
  /** What it has of the journal. */
  entries(): Promise<readonly Entry[]>;
}

const addressIn = async (said: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const chunk of said) {
    text += chunk;
    const found = /open at (\S+)/.exec(text)?.[1];
    if (found !== undefined && text.includes('Ctrl-C')) return found;
  }
  throw new Error(`the server did not start: ${text}`);
};

/** `carryover serve` as a process of its own, with the app at its root and a journal that is gone afterwards. */
export const realServer = async (context: TestContext): Promise<RealServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-served-'));
  let end: () => Promise<void> = async () => {};
  const start = async (port: string): Promise<string> => {
    const child = spawn(process.execPath, [program, 'serve', '--port', port], {
      env: { ...process.env, CARRYOVER_DATA: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = once(child, 'close');
    end = async () => {
      child.kill('SIGKILL');
      await closed;
    };
    return addressIn(child.stdout.setEncoding('utf8'));
  };
  context.after(async () => {
    await end();
    rmSync(folder, { recursive: true, force: true });
  });
  const url = await start('0');
  return {
    url,
    stop: () => end(),
    startAgain: async () => {
      await start(new URL(url).port);
    },
    entries: async () => {
      const { athletes } = (await (await fetch(`${url}/api/v1/me`)).json()) as { athletes: string[] };
      const exported = await fetch(`${url}/api/v1/athletes/${athletes[0]}/export`);
      const [, ...lines] = (await exported.text()).trim().split('\n');
      return lines.map((line) => JSON.parse(line) as Entry);
    },
  };
};
