import type { DeviceParts, SyncResult } from './device.ts';
import { pullAll } from './pull-all.ts';
import { pushBatch } from './push-batch.ts';
import { beginRun, type Run, type StepResult } from './sync-run.ts';

/** More in one run means a server that cannot keep to its own journal; the next run tries again. */
const mostStartOvers = 3;

/** Does a step; what goes wrong in it is noted, and the other direction goes on. */
const attempt = async (run: Run, step: (run: Run) => Promise<StepResult>): Promise<StepResult> => {
  try {
    return await step(run);
  } catch (error) {
    run.note(error);
    return 'failed';
  }
};

/**
 * Pushes batch by batch and pulls after each, so that a push always says what is known. A push that fails ends the
 * pushing, and a pull that fails the pulling; neither ends the other.
 */
const exchange = async (run: Run): Promise<void> => {
  let pushes = true;
  let pulls = true;
  for (let startOvers = 0; startOvers <= mostStartOvers; ) {
    const pushed = pushes ? await attempt(run, pushBatch) : 'done';
    if (pushed === 'failed') pushes = false;
    const pulled = pulls && pushed !== 'start-over' ? await attempt(run, pullAll) : 'done';
    if (pulled === 'failed') pulls = false;
    if (pushed === 'start-over' || pulled === 'start-over') startOvers += 1;
    else if (pushed !== 'more') return;
  }
  run.note(new Error('the server asks again and again to start over: its journal changes under way'));
};

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** One whole sync; it never rejects, and ends when its signal says so, whatever hangs. */
export const runSync = async (parts: DeviceParts, signal: AbortSignal | undefined): Promise<SyncResult> => {
  const run = beginRun(parts, signal);
  const all = attempt(run, async () => {
    run.goOn();
    await exchange(run);
    return 'done';
  });
  if (signal !== undefined) await Promise.race([all.then(run.countPending), aborted(signal)]);
  else await all.then(run.countPending);
  return run.result();
};
