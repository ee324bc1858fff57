import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Io } from '../src/io.ts';
import { type Fake, fakeKey, intervalsFake } from './intervals-fake.ts';
import { runner } from './runner.ts';

export const run = (day: string, more: object = {}) => ({
  id: `i${day.replaceAll('-', '')}`,
  start_date_local: `${day}T07:31:48`,
  timezone: 'Europe/Madrid',
  type: 'Run',
  name: 'Morning run',
  moving_time: 3000,
  elapsed_time: 3060,
  distance: 10_000,
  icu_training_load: 60,
  ...more,
});

export const someDays = (fake: Fake): void => {
  fake.activities = [run('2026-11-07'), run('2026-11-05'), run('2026-02-03')];
  fake.wellness = [
    { id: '2026-11-08', restingHR: 52, hrv: 38, sleepSecs: 19_200 },
    { id: '2026-11-07', restingHR: 47, hrv: 61.5, sleepSecs: 26_820 },
  ];
};

/** Somebody with a key, whose waits take no time. */
export const person = async (context: TestContext) => {
  const fake = await intervalsFake(context);
  const { carryover, data, cwd } = runner(context, { key: `${fakeKey}\n` });
  chmodSync(join(cwd, 'key'), 0o600);
  const waits: number[] = [];
  const world: Partial<Io> = {
    fetch: (url, init) => fetch(url, init),
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
  const said: string[] = [];
  const type = async (argv: readonly string[], io: Partial<Io> = {}) => {
    const ran = await carryover(argv, { ...world, ...io });
    said.push(ran.out, ran.err);
    return { ...ran, all: `${ran.out}${ran.err}`.replaceAll(/\s+/g, ' ') };
  };
  const sync = (...more: readonly string[]) =>
    type(['sync', 'intervals', '--key-file', 'key', '--server', fake.url, ...more]);
  const log = async () => JSON.parse((await type(['export', '--format', 'json'])).out);
  return { fake, sync, type, log, data, cwd, waits, said, world };
};
