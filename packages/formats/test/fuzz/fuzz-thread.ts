// A thread in which a target reads one mutant after the other. It says what it finds; whoever watches it ends it when it
// hangs, and Node ends it when it takes more memory than it may.
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { assertUnpolluted, isRefusal } from './demands.ts';
import {
  type Finding,
  type FromThread,
  mostFindings,
  mostMegabytes,
  mostSeconds,
  sharedNumbers,
  type Task,
} from './messages.ts';
import type { Target } from './targets.ts';

const { module, shared } = workerData as { module: string; shared: SharedArrayBuffer };
const { targets } = (await import(module)) as { targets: readonly Target[] };
const now = new Float64Array(shared);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const mostExternalBytes = mostMegabytes * 1024 ** 2;
const externalBytes = (): number => getHeapStatistics().external_memory;

const say = (message: FromThread): void => parentPort?.postMessage(message);

/** Buffers do not count for Node's own limit of a thread's memory. */
const memoryFault = (before: number): string | undefined => {
  const taken = externalBytes();
  if (taken - before > mostExternalBytes)
    return `one input took ${Math.round(taken / 1024 ** 2)} MB of buffers`;
  if (taken <= mostExternalBytes) return undefined;
  collectGarbage();
  const kept = externalBytes();
  return kept > mostExternalBytes ? `${Math.round(kept / 1024 ** 2)} MB of buffers are kept` : undefined;
};

const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

type Outcome = 'read' | 'refused' | Pick<Finding, 'kind' | 'says'>;

const outcomeOf = async ({ inputOf, read }: Target, seed: number): Promise<Outcome> => {
  const input = inputOf(seed);
  const before = externalBytes();
  const began = process.threadCpuUsage();
  let outcome: Outcome = 'read';
  try {
    await read(input, seed);
  } catch (error) {
    if (isRefusal(error)) outcome = 'refused';
    else
      outcome = {
        kind: 'fault',
        says: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
  }
  try {
    assertUnpolluted();
  } catch (error) {
    return { kind: 'fault', says: String(error) };
  }
  // The time that this thread was given, not that of the machine: others may be busy on it.
  const seconds = secondsOf(process.threadCpuUsage(began));
  if (seconds > mostSeconds) return { kind: 'hang', says: `took ${seconds.toFixed(1)} s` };
  const fault = memoryFault(before);
  return fault === undefined ? outcome : { kind: 'memory', says: fault };
};

const run = async ({ target: name, from, count }: Task): Promise<void> => {
  const target = targets.find((each) => each.name === name);
  if (target === undefined) throw new Error(`there is no target ${name}`);
  const counted = { read: 0, refused: 0 };
  let findings = 0;
  for (let seed = from; seed < from + count && findings < mostFindings; seed += 1) {
    now[sharedNumbers.seed] = seed;
    now[sharedNumbers.since] = Date.now();
    const outcome = await outcomeOf(target, seed);
    if (typeof outcome === 'string') {
      counted[outcome] += 1;
      continue;
    }
    findings += 1;
    say({ kind: 'finding', finding: { target: name, seed, ...outcome } });
  }
  now[sharedNumbers.since] = 0;
  say({ kind: 'done', counted });
};

parentPort?.on('message', (task: Task) => void run(task));
