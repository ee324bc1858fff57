// Simulates many worlds on all cores, or tells one of them step by step:
//   node packages/store/test/simulator/run.ts --seeds 1000000 --from 1
//   node packages/store/test/simulator/run.ts --replay 4711 [--fault push-without-base]
import { parseArgs } from 'node:util';
import { simulateOnAllCores } from './crew.ts';
import { faults } from './faults.ts';
import { failureText, traceOf } from './simulate.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000000' },
    from: { type: 'string', default: '1' },
    workers: { type: 'string' },
    replay: { type: 'string' },
    fault: { type: 'string' },
  },
});

const wholeNumber = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`--${name} is "${text}", expected a whole number`);
  return value;
};

const replay = async (seed: number): Promise<void> => {
  const fault = faults.find(([{ name }]) => name === values.fault)?.[0];
  if (values.fault !== undefined && fault === undefined)
    throw new Error(
      `--fault is "${values.fault}", expected one of ${faults.map(([{ name }]) => name).join(', ')}`,
    );
  for (const line of await traceOf(seed, fault === undefined ? {} : { fault })) console.log(line);
};

const runAll = async (from: number, seeds: number): Promise<void> => {
  const start = performance.now();
  const step = Math.max(1, Math.floor(seeds / 20));
  let told = 0;
  const tell = (done: number): void => {
    if (done < seeds && done < told + step) return;
    told = done;
    const seconds = (performance.now() - start) / 1000;
    console.log(`${done} of ${seeds} worlds hold, ${Math.round(done / seconds)} a second`);
  };
  const workers = values.workers === undefined ? undefined : wholeNumber('workers', values.workers);
  const failure = await simulateOnAllCores(from, seeds, tell, workers);
  if (failure === undefined) return;
  console.error(await failureText(failure));
  process.exitCode = 1;
};

if (values.replay !== undefined) await replay(wholeNumber('replay', values.replay));
else await runAll(wholeNumber('from', values.from), wholeNumber('seeds', values.seeds));
