import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Device, SyncResult } from '../../src/sync/device.ts';
import { keepInSync } from '../../src/sync/keep-in-sync.ts';
import { TransportError } from '../../src/sync/transport-error.ts';

const well: SyncResult = { pushed: 0, received: 0, refused: 0, pending: 0 };
const failed: SyncResult = { ...well, error: new Error('no connection') };
const busy: SyncResult = {
  ...well,
  error: new TransportError('too-many', 'later', { retryAfterMilliseconds: 90_000 }),
};

/** Time that passes only when it is told to, and a device whose syncs end when they are told to. */
const scene = () => {
  let time = 0;
  let timers: { at: number; call: () => void }[] = [];
  let syncs = 0;
  let end: ((result: SyncResult) => void) | undefined;
  let signal: AbortSignal | undefined;
  const device: Device = {
    syncOnce: (given) => {
      syncs += 1;
      signal = given;
      return new Promise((resolve) => {
        end = resolve;
        given?.addEventListener('abort', () => resolve(failed));
      });
    },
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const kept = keepInSync({
    device,
    now: () => time,
    random: () => 1,
    after: (milliseconds, call) => {
      const timer = { at: time + milliseconds, call };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  return {
    kept,
    syncs: () => syncs,
    signal: () => signal,
    timers: () => timers.map(({ at }) => at - time),
    setClock: (to: number) => {
      time = to;
    },
    end: async (result: SyncResult) => {
      end?.(result);
      await settled();
    },
    pass: async (milliseconds: number) => {
      time += milliseconds;
      const due = timers.filter(({ at }) => at <= time);
      timers = timers.filter(({ at }) => at > time);
      for (const { call } of due) call();
      await settled();
    },
  };
};

test('it syncs at the start, and again from time to time', async () => {
  const { end, pass, syncs, timers } = scene();
  assert.equal(syncs(), 1);
  await end(well);
  assert.deepEqual(timers(), [15 * 60_000]);
  await pass(15 * 60_000);
  assert.equal(syncs(), 2);
});

test('it syncs when it is woken, and once more when it was woken under way', async () => {
  const { kept, end, syncs } = scene();
  await end(well);
  for (const why of ['told', 'online', 'visible', 'event'] as const) {
    const before = syncs();
    kept.wake(why);
    kept.wake(why);
    kept.wake(why);
    assert.equal(syncs(), before + 1);
    await end(well);
    assert.equal(syncs(), before + 2);
    await end(well);
    assert.equal(syncs(), before + 2);
  }
});

test('failures are retried later and later, up to ten minutes, and a success begins anew', async () => {
  const { end, pass, timers } = scene();
  const waits: number[] = [];
  for (let failure = 0; failure < 12; failure += 1) {
    await end(failed);
    waits.push(timers()[0]!);
    await pass(timers()[0]!);
  }
  assert.deepEqual(waits.slice(0, 4), [2000, 4000, 8000, 16_000]);
  assert.equal(waits.at(-1), 600_000);
  await end(well);
  await pass(15 * 60_000);
  await end(failed);
  assert.deepEqual(timers(), [2000]);
});

test('after a failure a network that is back is tried at once, and events of a failing server are not', async () => {
  const { kept, end, syncs } = scene();
  await end(failed);
  kept.wake('event');
  assert.equal(syncs(), 1);
  kept.wake('online');
  assert.equal(syncs(), 2);
});

test('a server that asks to be left alone is left alone for so long', async () => {
  const { kept, end, pass, syncs, timers } = scene();
  await end(busy);
  assert.deepEqual(timers(), [90_000]);
  kept.wake('online');
  kept.wake('told');
  assert.equal(syncs(), 1);
  await pass(90_000);
  assert.equal(syncs(), 2);
});

test('a clock that is set back keeps nothing still', async () => {
  const { kept, end, pass, syncs, setClock, timers } = scene();
  setClock(1e12);
  await end(busy);
  const wait = timers()[0]!;
  setClock(0);
  kept.wake('told');
  assert.equal(syncs(), 1);
  setClock(1e12);
  await pass(wait);
  assert.equal(syncs(), 2);
});

test('a sync that hangs is given up, and the next one comes', async () => {
  const { pass, signal, syncs, timers } = scene();
  assert.deepEqual(timers(), [600_000]);
  await pass(600_000);
  assert.equal(signal()?.aborted, true);
  assert.deepEqual(timers(), [2000]);
  await pass(2000);
  assert.equal(syncs(), 2);
});

test('in every state there is a sync under way that will end, or a timer for the next', async () => {
  const { kept, end, pass, timers } = scene();
  const results = [well, failed, busy];
  for (let step = 0; step < 200; step += 1) {
    assert.equal(timers().length, 1, `step ${step}`);
    if (step % 3 === 0) kept.wake(step % 2 === 0 ? 'event' : 'told');
    else if (step % 3 === 1) await end(results[(step % 7) % 3]!);
    else await pass(timers()[0]!);
  }
});

test('when it is stopped it begins nothing more', async () => {
  const { kept, end, pass, signal, syncs, timers } = scene();
  kept.stop();
  assert.equal(signal()?.aborted, true);
  await end(well);
  kept.wake('told');
  await pass(1e9);
  assert.deepEqual([syncs(), timers()], [1, []]);
});
