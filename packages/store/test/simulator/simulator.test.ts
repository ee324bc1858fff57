import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simulateOnAllCores } from './crew.ts';
import { faults } from './faults.ts';
import { failureText, simulate, traceOf } from './simulate.ts';

/** As many as the project promises in every run of the suite; `npm run test:long` lives through a million others. */
const seeds = 20_000;

test('the same seed gives the same world, step by step', async () => {
  const traces = new Set<string>();
  for (let seed = 1; seed <= 40; seed += 1) {
    const [trace, again] = [await traceOf(seed), await traceOf(seed)];
    assert.deepEqual(again, trace);
    traces.add(trace.join('\n'));
  }
  assert.equal(traces.size, 40);
});

/** What the checks are worth nothing without. */
const mustHappen: readonly RegExp[] = [
  /^device-\d\.\d dies before receive$/m,
  /^device-\d\.\d dies after receive$/m,
  /^device-\d\.\d dies after startOver$/m,
  /^server dies before append$/m,
  /^server dies after append$/m,
  /finds no room to receive$/m,
  /finds no room to record$/m,
  /^device-\d\.1 synced/m,
  /waits no longer for push/,
  /waits no longer for pull/,
  /goes back to its copy$/m,
  /^the server goes back to its copy$/m,
  /^the server goes back to its copy, in the same life$/m,
  /^the disk of the server is full$/m,
  /^the server cannot be reached$/m,
  /signs out$/m,
  /signs out and is cleared$/m,
  /^the clock of device-\d jumps by -\d+ h$/m,
  /is told entry-\d+, a bad$/m,
  /is told entry-\d+, a newer$/m,
  /is told entry-\d+, a correction of entry-\d+$/m,
  /gives its sync up$/m,
  /"startedOver":"other-epoch"/,
  /"startedOver":"journal-is-shorter"/,
  /"startedOver":"histories-differ"/,
  /"wentBack":true/,
  /"refused":1/,
];

test('everything that may go wrong does go wrong within the worlds of two thousand seeds', async () => {
  let missing = mustHappen;
  for (let seed = 1; seed <= 2000 && missing.length > 0; seed += 1) {
    const trace = (await traceOf(seed)).join('\n');
    missing = missing.filter((pattern) => !pattern.test(trace));
  }
  assert.deepEqual(missing, []);
});

for (const [fault, within] of faults)
  test(`a planted fault is found: ${fault.says}`, async () => {
    const failure = await simulate(1, within, { fault });
    assert.ok(failure, `${fault.name} was not found within ${within} seeds`);
    const text = await failureText(failure, { fault });
    assert.match(text, new RegExp(`^seed ${failure.seed}: .+`));
    assert.match(text, /BROKEN: /);
  });

test(`nothing is lost or doubled in ${seeds} worlds, and all copies are equal in the end`, async () => {
  // In threads of their own: the test runner watches every promise of its thread, which takes three times as long.
  const failure = await simulateOnAllCores(1, seeds, () => {});
  assert.equal(failure, undefined, failure === undefined ? '' : await failureText(failure));
});
