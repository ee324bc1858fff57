import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Day, dayFromDate } from '@carryover/engine';

/** All that the commands know of the world outside: the only clock and the only chance. Tests pass their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** Whether a person watches what is written by `err`. */
  readonly errIsTerminal: boolean;
  /** Characters a line; 80 when nobody knows. */
  readonly columns: number;
  /** The date on the wall where the command runs. */
  readonly today: Day;
  /** Milliseconds since 1970. */
  now(): number;
  /** IANA name of the zone of the clock on the wall. */
  readonly zone: string;
  random(bytes: number): Uint8Array;
  /** Asks another machine; only `carryover sync` does. */
  fetch(url: string, init: RequestInit): Promise<Response>;
  sleep(milliseconds: number): Promise<void>;
  /** The user's own folder. */
  readonly home: string;
  readonly platform: NodeJS.Platform;
  /** All that is piped in. */
  input(): Promise<string>;
  /** Settles when the person or the system asks the command to end. */
  untilAskedToStop(): Promise<void>;
}

const usualColumns = 80;

const todayHere = (): Day => {
  const now = new Date();
  return dayFromDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
};

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Once asked, a second Ctrl-C ends the process at once, as it does by itself. */
const untilAskedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of stopSignals) process.off(signal, stop);
      resolve();
    };
    for (const signal of stopSignals) process.on(signal, stop);
  });

export const processIo = (): Io => ({
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? (Number(process.env.COLUMNS) || usualColumns),
  today: todayHere(),
  now: () => Date.now(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  random: (bytes) => randomBytes(bytes),
  fetch: (url, init) => fetch(url, init),
  sleep: (milliseconds) => sleep(milliseconds),
  home: homedir(),
  platform: process.platform,
  input: () => text(process.stdin),
  untilAskedToStop,
});
