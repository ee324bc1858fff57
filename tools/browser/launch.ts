import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { type Chromium, findChromium } from './chromium.ts';

export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Where programs that are no playwright reach it, on this machine. */
  readonly port: number;
  /** The context that keeps its data in the profile; `browser.newContext()` makes others that forget theirs. */
  readonly context: BrowserContext;
  /** Ends every process of the browser at once, as a power cut or a killed app would (SIGKILL). */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the profile, to be launched from again; without it, one that is deleted on closing. */
  readonly profile?: string;
}

const patience = 60_000;

/** Chromium says on its error stream where it listens. */
const addressOf = async (child: ChildProcess): Promise<string> => {
  const said: string[] = [];
  const giveUp = AbortSignal.timeout(patience);
  const heard = new Promise<string>((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      const address = /DevTools listening on (ws:\S+)/.exec(said.join(''))?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${said.join('')}`)));
    giveUp.addEventListener('abort', () => reject(new Error(`Chromium did not start: ${said.join('')}`)));
  });
  return heard;
};

const spawnChromium = ({ executable, libraries }: Chromium, profile: string): ChildProcess => {
  const { LD_LIBRARY_PATH: outside = '' } = process.env;
  const env =
    libraries === ''
      ? process.env
      : { ...process.env, LD_LIBRARY_PATH: [libraries, outside].filter(Boolean).join(delimiter) };
  const options = ['--no-sandbox', '--headless', '--no-first-run', '--no-default-browser-check'];
  const child = spawn(
    executable,
    [...options, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    // A group of its own, so that all its processes can be ended together.
    { env, stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' },
  );
  return child;
};

const endAll = (child: ChildProcess): void => {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
};

/** A process that is ended by a signal says nothing to its `exit` listeners, and would leave its browser behind. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Calls `end` when this process ends, however that is but by SIGKILL; the answer takes that back. */
const onOurEnd = (end: () => void): (() => void) => {
  const bySignal = (signal: NodeJS.Signals): void => {
    end();
    takeBack();
    process.kill(process.pid, signal);
  };
  const takeBack = (): void => {
    process.removeListener('exit', end);
    for (const signal of signals) process.removeListener(signal, bySignal);
  };
  process.once('exit', end);
  for (const signal of signals) process.on(signal, bySignal);
  return takeBack;
};

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null;

/**
 * Starts a real Chromium without a window; undefined where there is none for this machine (say so loudly and skip).
 * It ends with the process that started it at the latest.
 */
export const launchBrowser = async ({
  profile,
}: LaunchOptions = {}): Promise<LaunchedBrowser | undefined> => {
  const found = await findChromium();
  if (found === undefined) return undefined;
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'carryover-browser-'));
  const child = spawnChromium(found, folder);
  const removeProfile = (): void => {
    if (profile === undefined)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const letGo = onOurEnd(() => {
    endAll(child);
    removeProfile();
  });

  const kill = async (): Promise<void> => {
    const ended = isRunning(child) ? once(child, 'exit') : undefined;
    endAll(child);
    await ended;
    letGo();
    removeProfile();
  };
  try {
    const address = await addressOf(child);
    const browser = await chromium.connectOverCDP(address);
    const close = async (): Promise<void> => {
      const ended = isRunning(child) ? once(child, 'exit') : undefined;
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await ended;
      await kill();
    };
    return { browser, port: Number(new URL(address).port), context: browser.contexts()[0]!, kill, close };
  } catch (error) {
    await kill();
    throw error;
  }
};
