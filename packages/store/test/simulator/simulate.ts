import { Broken, liveOut } from './life.ts';
import type { Settings } from './world.ts';

/** A seed whose world broke, and how. */
export interface Failure {
  readonly seed: number;
  readonly says: string;
}

/** Of the end of a trace. */
const linesShown = 40;

/** How many worlds share the turns of the event loop. */
const atOnce = 100;

const tryOne = async (seed: number, settings: Settings): Promise<Failure | undefined> => {
  try {
    await liveOut(seed, settings);
    return undefined;
  } catch (error) {
    if (error instanceof Broken) return { seed, says: error.message };
    throw error;
  }
};

/** Lives through worlds until one breaks; undefined when all hold. Of a few that break at once, the first seed. */
export const simulate = async (
  from: number,
  seeds: number,
  settings: Settings = {},
  onProgress: (done: number) => void = () => {},
): Promise<Failure | undefined> => {
  // Nobody reads where a lost message was noticed, and finding it out takes time.
  Error.stackTraceLimit = 0;
  for (let done = 0; done < seeds; done += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, seeds - done) }, (_, index) => from + done + index);
    const outcomes = await Promise.all(some.map((seed) => tryOne(seed, settings)));
    const broken = outcomes.find((outcome) => outcome !== undefined);
    if (broken !== undefined) return broken;
    onProgress(done + some.length);
  }
  return undefined;
};

/** Everything that happens in a world, line by line; the last line says what broke. */
export const traceOf = async (seed: number, settings: Settings = {}): Promise<readonly string[]> => {
  const lines: string[] = [];
  const failure = await tryOne(seed, { ...settings, trace: (line) => lines.push(line) });
  return [...lines, failure === undefined ? 'all is well' : `BROKEN: ${failure.says}`];
};

/** What people need of a failure: what broke, how it came to it, and how to see it again. */
export const failureText = async ({ seed, says }: Failure, settings: Settings = {}): Promise<string> => {
  const trace = await traceOf(seed, settings);
  const fault = settings.fault === undefined ? '' : ` --fault ${settings.fault.name}`;
  return [
    `seed ${seed}: ${says}`,
    ...(trace.length > linesShown ? [`  … ${trace.length - linesShown} lines before`] : []),
    ...trace.slice(-linesShown).map((line) => `  ${line}`),
    `See it again: npx node packages/store/test/simulator/run.ts --replay ${seed}${fault}`,
  ].join('\n');
};
