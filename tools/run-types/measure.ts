// Classifies the labelled set and counts what came of it.
import { type Athlete, classifyRuns, type Run, type RunType, recordingOf } from '@carryover/engine';
import { type Chance, seeded } from '../seeded.ts';
import { makers } from './sessions.ts';
import { type Part, type Runner, streamOf, type Watch } from './stream.ts';

/** What Carryover knows of the runner. */
export type Knowledge = 'entered' | 'log' | 'nothing';

export interface Judgement {
  readonly session: string;
  readonly seed: number;
  readonly label: RunType;
  readonly verdict: RunType;
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly extras: readonly string[];
  readonly wantedExtras: readonly string[];
  readonly recordingBytes: number;
}

const runnerOf = (chance: Chance): Runner => ({
  metresPerSecond: 2.7 + 2.1 * chance.next(),
  thresholdHeartRate: chance.between(158, 182),
  fatigue: 0.05 + 0.03 * chance.next(),
});

const heightsOf = (chance: Chance, isTreadmill: boolean): Pick<Watch, 'altitude' | 'heightNoise'> => {
  if (isTreadmill) return { altitude: 'none', heightNoise: 0 };
  return chance.happens(0.8)
    ? { altitude: 'barometer', heightNoise: 0.3 + 0.6 * chance.next() }
    : { altitude: 'satellites', heightNoise: 2 + 3 * chance.next() };
};

/** Speeds, heights and lost seconds of the better watches err as the real runs that are kept do (ours). */
const watchOf = (chance: Chance, isTreadmill: boolean): Watch => ({
  speedNoise: isTreadmill ? 0.08 : 0.1 + 0.35 * chance.next(),
  noiseSeconds: chance.between(2, 8),
  ...heightsOf(chance, isTreadmill),
  sampling: chance.happens(0.6) ? 'each-second' : 'smart',
  heartRate: chance.happens(0.85),
  lostSeconds: isTreadmill || chance.happens(0.4) ? 0 : chance.pick([4, 4, 15, 60]),
  bias: isTreadmill ? 0.05 * (chance.next() - 0.5) : 0.008 * (chance.next() - 0.5),
  laps: chance.happens(0.3) ? 'parts' : 'kilometres',
});

let made = 0;

const recordedRun = (
  day: number,
  runner: Runner,
  parts: readonly Part[],
  watch: Watch,
  chance: Chance,
  title?: string,
): Run => {
  const stream = streamOf(runner, parts, watch, chance);
  const recording = recordingOf({ samples: stream.samples, laps: stream.laps });
  made += 1;
  return {
    kind: 'run',
    id: `made-${made}`,
    at: { day },
    status: 'done',
    type: 'unknown',
    typeConfidence: 0,
    typeEvidence: [],
    durationMinutes: stream.seconds / 60,
    distanceKm: stream.metres / 1000,
    ...(title === undefined ? {} : { title }),
    ...(stream.ascentMetres === undefined ? {} : { ascentMetres: stream.ascentMetres }),
    ...(stream.averageHeartRate === undefined
      ? {}
      : { averageHeartRate: stream.averageHeartRate, maxHeartRate: stream.maxHeartRate! }),
    ...(recording ? { recording } : {}),
  };
};

const weeks = 5;
/** What each week of the log before held: a race in the third week, with its title. */
const weekPlan = [
  'easy run',
  'intervals by time, jogged',
  'easy run',
  'continuous tempo',
  'easy run',
] as const;

const logBefore = (runner: Runner, chance: Chance): readonly Run[] =>
  Array.from({ length: weeks }, (_, week) => {
    const first = 7 * week;
    const ofKind = (name: string, day: number, title?: string): Run =>
      recordedRun(day, runner, makers[name]!(chance, runner).parts, watchOf(chance, false), chance, title);
    const long = recordedRun(
      first + 6,
      runner,
      [{ seconds: chance.between(72, 82) * 60, effort: 0.75 }],
      watchOf(chance, false),
      chance,
    );
    const rest = weekPlan.map((name, at) =>
      week === 2 && at === 3 ? ofKind('race over 10 km', first + 3, '10k race') : ofKind(name, first + at),
    );
    return [...rest, long];
  }).flat();

const athleteOf = (runner: Runner, knowledge: Knowledge): Athlete =>
  knowledge === 'entered'
    ? {
        thresholdPaceSecondsPerKm: Math.round(1000 / runner.metresPerSecond),
        thresholdHeartRate: runner.thresholdHeartRate,
      }
    : {};

/** Every session of one runner, judged one by one after the same five weeks. */
export const judgeSeed = (seed: number, knowledge: Knowledge): readonly Judgement[] => {
  const chance = seeded(seed);
  const runner = runnerOf(chance);
  const before = logBefore(runner, chance);
  const athlete = athleteOf(runner, knowledge);
  return Object.entries(makers).map(([session, make]) => {
    const { label, extras = [], parts, watch } = make(chance, runner);
    // A recovery run comes the day after hard work, every other run two days after an easy one.
    const lastDay = weeks * 7;
    const log = knowledge === 'nothing' ? [] : before;
    const watched = watchOf(chance, watch === 'treadmill');
    const guided = parts.some(({ intent }) => intent !== undefined);
    const run = recordedRun(
      lastDay + 1,
      runner,
      parts,
      guided ? { ...watched, laps: 'parts' } : watched,
      chance,
    );
    const dayBefore =
      label === 'recovery' ? [{ ...run, id: 'hard', at: { day: lastDay }, title: 'Intervals 6x1k' }] : [];
    const { recording, ...withoutRecording } = dayBefore[0] ?? run;
    const hard = dayBefore.length > 0 ? [withoutRecording] : [];
    const typed = classifyRuns([...log, ...hard, run], athlete).at(-1)!;
    return {
      session,
      seed,
      label,
      verdict: typed.type,
      confidence: typed.typeConfidence,
      evidence: typed.typeEvidence,
      extras: typed.extras ?? [],
      wantedExtras: extras,
      recordingBytes: JSON.stringify(run.recording ?? {}).length,
    };
  });
};
