// Made-up recordings of runs: a runner with a threshold, parts with an effort and a slope, and a watch that errs.
import type { Lap, RunSample } from '@carryover/engine';
import type { Chance } from '../seeded.ts';

export interface Runner {
  /** At threshold, on the flat. */
  readonly metresPerSecond: number;
  readonly thresholdHeartRate: number;
  /** Speed falls with distance to this power. */
  readonly fatigue: number;
}

export interface Part {
  readonly seconds: number;
  /** Share of threshold speed as on the flat; 0 stands still. */
  readonly effort: number;
  /** Where the part ends, when the effort changes on the way. */
  readonly effortAtEnd?: number;
  /** Share: 0.05 climbs 5 m in 100 m. Of rolling ground, the steepest. */
  readonly slope?: number;
  readonly rollingMetres?: number;
  readonly intent?: Lap['intent'];
  /** The watch stood still too. */
  readonly paused?: boolean;
}

export interface Watch {
  /** Metres a second that its speed is off from moment to moment. */
  readonly speedNoise: number;
  /** How long one error lasts, in seconds. */
  readonly noiseSeconds: number;
  readonly altitude: 'barometer' | 'satellites' | 'none';
  /** Metres that its heights are off from moment to moment. */
  readonly heightNoise: number;
  /** Every second, or when something changed. */
  readonly sampling: 'each-second' | 'smart';
  readonly heartRate: boolean;
  /** The longest it writes nothing while the run goes on, in seconds; 0 for a watch that loses none. */
  readonly lostSeconds: number;
  /** Share that its distances are off throughout, as on a treadmill. */
  readonly bias: number;
  readonly laps: 'kilometres' | 'parts';
}

export interface RunnersStream {
  readonly samples: readonly RunSample[];
  readonly laps: readonly Lap[];
  readonly seconds: number;
  readonly metres: number;
  readonly ascentMetres: number | undefined;
  readonly averageHeartRate: number | undefined;
  readonly maxHeartRate: number | undefined;
}

const normal = ({ next }: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** Errors that last: each second keeps most of the one before. */
const lasting = (chance: Chance, spread: number, seconds: number): (() => number) => {
  const keep = Math.exp(-1 / seconds);
  let value = spread * normal(chance);
  return () => {
    value = keep * value + spread * Math.sqrt(1 - keep * keep) * normal(chance);
    return value;
  };
};

/** Of a kilogram over a metre (Minetti 2002), written out apart from the engine, which is what is measured. */
const cost = (i: number): number =>
  155.4 * i ** 5 - 30.4 * i ** 4 - 43.3 * i ** 3 + 46.3 * i ** 2 + 19.5 * i + 3.6;

const slopeAt = ({ slope = 0, rollingMetres }: Part, metres: number): number =>
  rollingMetres === undefined ? slope : slope * Math.sin((2 * Math.PI * metres) / rollingMetres);

/** Heart rate at an effort once the heart has caught up: 89 % of threshold at 85 % of its speed, as zones have it. */
const heartRateAt = (effort: number, { thresholdHeartRate }: Runner): number =>
  thresholdHeartRate * Math.min(1.07, Math.max(0.55, 1 - 0.73 * (1 - effort)));

/** What the watch counted by the end of a second, whether or not it wrote it. */
interface Moment {
  readonly seconds: number;
  readonly metres: number;
  readonly part: number;
}

const lapsOf = (moments: readonly Moment[], parts: readonly Part[], watch: Watch): readonly Lap[] => {
  const keyOf = ({ metres, part }: Moment): number =>
    watch.laps === 'parts' ? part : Math.floor(metres / 1000);
  const laps: Lap[] = [];
  let first = moments[0];
  for (const [at, moment] of moments.entries()) {
    const next = moments[at + 1];
    if (!first || (next && keyOf(next) === keyOf(first))) continue;
    const seconds = moment.seconds - first.seconds;
    const metres = moment.metres - first.metres;
    const intent = parts[moment.part]?.intent;
    if (seconds > 0) laps.push({ seconds, metres, ...(watch.laps === 'parts' && intent ? { intent } : {}) });
    first = moment;
  }
  return laps;
};

const climbOf = (samples: readonly RunSample[]): number => {
  let climb = 0;
  let low: number | undefined;
  for (const { altitudeMetres: height } of samples) {
    if (height === undefined) continue;
    if (low === undefined || height < low) low = height;
    // Small steps are the sensor's: watches count a climb when it is one.
    else if (height > low + 3) [climb, low] = [climb + height - low, height];
  }
  return climb;
};

/** Between two losses; a real run that was read lost a second or more every two minutes (ours). */
const usualSecondsToLoss = 240;

/** Second by second: the runner picks up speed, the heart follows, the watch errs. */
export const streamOf = (
  runner: Runner,
  parts: readonly Part[],
  watch: Watch,
  chance: Chance,
): RunnersStream => {
  const wander = lasting(chance, 0.015, 40);
  const speedError = lasting(chance, watch.speedNoise, watch.noiseSeconds);
  const heightError = lasting(chance, watch.heightNoise, watch.altitude === 'satellites' ? 60 : 20);
  const weatherDrift = lasting(chance, 3, 3000);
  const samples: RunSample[] = [];
  const moments: Moment[] = [];
  let [seconds, metres, shown, height, speed] = [0, 0, 0, 200, 0];
  let heart = 0.6 * runner.thresholdHeartRate;
  let sampleIn = 0;
  let [lost, caughtUp] = [0, 1];
  const record = (): void => {
    samples.push({
      seconds,
      metres: shown,
      ...(watch.altitude === 'none' ? {} : { altitudeMetres: Math.round(altitude * 5) / 5 }),
      ...(watch.heartRate ? { heartRate: Math.round(heart + normal(chance)) } : {}),
    });
  };
  let altitude = height + heightError();
  record();
  moments.push({ seconds, metres: shown, part: 0 });
  for (const [at, part] of parts.entries())
    for (let second = 0; second < part.seconds; second += 1) {
      const goal = part.effort + ((part.effortAtEnd ?? part.effort) - part.effort) * (second / part.seconds);
      const slope = slopeAt(part, metres);
      // Up a hill most runners push a little, and down it hold back.
      const bySlope = (cost(0) / cost(slope)) ** 0.85;
      const wanted = goal === 0 ? 0 : goal * runner.metresPerSecond * (1 + wander()) * bySlope;
      speed += Math.max(-1.2, Math.min(0.6, wanted - speed));
      const effort = speed / bySlope / runner.metresPerSecond;
      const target = heartRateAt(effort, runner) * (1 + 0.00001 * seconds);
      heart += (target - heart) / (target > heart ? 35 : 55);
      metres += speed;
      height += speed * slope;
      altitude = height + heightError() + weatherDrift();
      if (part.paused) continue;
      seconds += 1;
      if (lost === 0 && watch.lostSeconds > 0 && chance.happens(1 / usualSecondsToLoss)) {
        lost = chance.between(2, watch.lostSeconds);
        // Where the receiver was lost, the way is a straight line: shorter than what was run.
        caughtUp = lost > 5 ? 0.85 + 0.15 * chance.next() : 1;
      }
      const counted = speed + (speed > 0.3 ? speedError() : 0);
      shown += Math.max(0, counted * (1 + watch.bias) * (lost > 0 ? caughtUp : 1));
      moments.push({ seconds, metres: shown, part: at });
      lost = Math.max(0, lost - 1);
      sampleIn -= 1;
      if (lost > 0 || sampleIn > 0) continue;
      sampleIn = watch.sampling === 'smart' ? chance.between(2, 7) : 1;
      record();
    }
  const hearts = samples.flatMap(({ heartRate }) => heartRate ?? []);
  return {
    samples,
    laps: lapsOf(moments, parts, watch),
    seconds,
    metres: shown,
    ascentMetres: watch.altitude === 'none' ? undefined : climbOf(samples),
    averageHeartRate:
      hearts.length > 0 ? hearts.reduce((sum, each) => sum + each, 0) / hearts.length : undefined,
    maxHeartRate: hearts.length > 0 ? Math.max(...hearts) : undefined,
  };
};
