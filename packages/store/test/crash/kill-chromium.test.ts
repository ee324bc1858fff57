// A browser that is ended in the middle of a session, as phones do: what was acknowledged is there the next time.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { LaunchedBrowser, Served } from '../../../../tools/browser/index.ts';
import { launch, openTab, patience, serveStorePage, skipWithoutBrowser } from '../browser-page.ts';
import { chainOf, idOf, newAthlete, numbers, sizedEntry } from '../contract/made-up.ts';
import { idsOf, type Observed } from '../contract/observe.ts';

const kills = process.env.CARRYOVER_LONG === '1' ? 100 : 12;

interface Acknowledged {
  recorded: number;
  placed: number;
}

/** All numbers that were recorded, each once and whole, and those that had a place in one history. */
const assertNothingLost = ({ entries, head }: Observed, { recorded, placed }: Acknowledged): void => {
  assert.ok(entries.length >= recorded, `entry ${recorded} was acknowledged and is lost`);
  assert.deepEqual(
    entries.map(({ entry }) => entry),
    numbers(entries.length).map(sizedEntry),
  );
  assert.ok(head.seq >= placed, `place ${placed} was acknowledged and is lost`);
  assert.equal(head.chain, chainOf(idsOf(entries).slice(0, head.seq)));
  assert.deepEqual(
    entries.map(({ seq }) => seq),
    entries.map((_, index) => (index < head.seq ? index + 1 : undefined)),
  );
};

interface Round {
  readonly served: Served;
  readonly athlete: string;
  readonly way: 'durable' | 'later';
  readonly acknowledged: Acknowledged;
}

/** Trains in a browser until so many more entries were acknowledged, and kills it a few milliseconds later. */
const trainAndKill = async (
  { kill, context }: LaunchedBrowser,
  { served, athlete, way, acknowledged }: Round,
  more: number,
  delayMilliseconds: number,
): Promise<void> => {
  try {
    const tab = await openTab(context, served);
    const seen = await tab.call<Observed>('look', athlete);
    assertNothingLost(seen, acknowledged);
    const first = seen.entries.length + 1;
    const heard = Promise.withResolvers<void>();
    await tab.page.exposeFunction('acknowledge', (what: keyof Acknowledged, number: number) => {
      acknowledged[what] = Math.max(acknowledged[what], number);
      if (what === 'recorded' && number >= first + more) heard.resolve();
    });
    const training = tab.call('train', athlete, first, way);
    await Promise.race([heard.promise, training]);
    training.catch(() => {});
    await wait(delayMilliseconds);
  } finally {
    await kill();
  }
};

const killRounds = async (test: TestContext, way: Round['way'], rounds: number): Promise<Acknowledged> => {
  const profile = mkdtempSync(join(tmpdir(), 'carryover-killed-browser-'));
  const served = await serveStorePage();
  test.after(async () => {
    await served.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  const round: Round = { served, athlete: newAthlete(), way, acknowledged: { recorded: 0, placed: 0 } };
  // Kills fall on every part of ten entries and the page after them, and on every part of a write.
  for (const number of numbers(rounds)) {
    const launched = await launch({ profile });
    await trainAndKill(launched, round, 2 + ((number * 7) % 23), way === 'durable' ? number % 5 : 0);
  }
  const launched = await launch({ profile });
  try {
    const tab = await openTab(launched.context, served);
    assertNothingLost(await tab.call<Observed>('look', round.athlete), round.acknowledged);
    await tab.call('record', round.athlete, 999_999);
    const { pending } = await tab.call<Observed>('look', round.athlete);
    assert.equal(pending.at(-1)?.id, idOf(999_999));
  } finally {
    await launched.close();
  }
  return round.acknowledged;
};

const skip = await skipWithoutBrowser();

test(`Chromium killed ${kills} times while an athlete trains: nothing acknowledged is lost`, {
  skip,
  ...patience,
}, async (test) => {
  const { recorded, placed } = await killRounds(test, 'durable', kills);
  assert.ok(recorded > kills * 3 && placed > 0, `only ${recorded} entries and ${placed} places were told`);
});

test('an acknowledgement before its write is found out', { skip, ...patience }, (test) =>
  assert.rejects(killRounds(test, 'later', 12), /acknowledged and is lost/),
);
