import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dayFromDate } from '@carryover/engine';
import type { Io } from '../src/io.ts';
import { main } from '../src/main.ts';
import type { JsonReport } from '../src/report/json.ts';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
export const legsBeforeSpeed = 'legs-before-speed.week';

/** A Monday, after the last day of the example log. */
export const today = dayFromDate(2026, 11, 9);

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A world that stands still, its home empty: no test sees a journal that it did not make. */
export const stillIo: Io = {
  out: () => {},
  err: () => {},
  cwd: fixtures,
  env: {},
  isTerminal: false,
  errIsTerminal: false,
  columns: 80,
  today,
  now: () => today * 86_400_000,
  zone: 'Europe/Madrid',
  random: (bytes) => randomBytes(bytes),
  fetch: () => Promise.reject(new Error('No test asks another machine.')),
  sleep: async () => {},
  home: join(fixtures, 'no-home'),
  platform: 'linux',
  input: async () => '',
  untilAskedToStop: async () => {},
};

/** Runs the program in this process, as if typed in the folder of the fixtures. */
export const run = async (argv: readonly string[], io: Partial<Io> = {}): Promise<Ran> => {
  let out = '';
  let err = '';
  const code = await main(argv, {
    ...stillIo,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    ...io,
  });
  return { code, out, err };
};

export const auditJson = async (argv: readonly string[], io: Partial<Io> = {}): Promise<JsonReport> => {
  const { out, err } = await run(['audit', ...argv, '--format', 'json'], io);
  if (out === '') throw new Error(err);
  return JSON.parse(out);
};

/** A folder of its own for a test, with these files in it. */
export const folderWith = (
  context: TestContext,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-cli-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};
