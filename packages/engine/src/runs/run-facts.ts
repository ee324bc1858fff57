import type { Run, RunExtra } from '../domain/index.ts';
import { type Guess, percent, raceKm } from './guess.ts';
import { type RecordedFacts, recordedFactsOf } from './recorded-facts.ts';
import { flatSpeedOf, type RunHistory, secondsOf } from './run-history.ts';
import { isQuality } from './run-kinds.ts';

/** What the facts allow to say, and what they lack for the rest. */
export interface Facts {
  readonly race?: Guess;
  readonly long?: Guess;
  readonly effort?: Guess;
  /** Of a long run: what made it a hard one. */
  readonly hardParts?: Guess;
  /** Never near threshold, by the heart or by the recorded pace; firm when by the athlete's own figure. */
  readonly calm?: { readonly firm: boolean; readonly evidence: string };
  /** The effort was measured on a recording. */
  readonly recorded: boolean;
  readonly extras: readonly RunExtra[];
  /** Shorter than the middle run of 28 days. */
  readonly short: boolean;
  readonly missing: readonly string[];
}

const minute = 60;
/** Fewer runs in 28 days have no meaningful middle. Evidence: ours. */
const leastRunsForMedian = 5;
const minutesOf = (seconds: number): string => `${Math.round(seconds / minute)} min`;

/**
 * Long is relative, as no definition is agreed on: the longest of 7 days, at least 1.4 times the 28-day median and 75
 * minutes (45 where a week holds under 150), and a quarter of the week's time.
 */
const guessLong = (seconds: number, { week, fourWeeks }: RunHistory): Guess | undefined => {
  const median = fourWeeks.median;
  if (median === undefined || fourWeeks.count < leastRunsForMedian) return undefined;
  const lowVolume = fourWeeks.sum / 4 < 150 * minute;
  const least = Math.max((lowVolume ? 45 : 75) * minute, 1.4 * median);
  if (seconds < least || seconds < (week.most ?? 0) || seconds < week.sum / 4) return undefined;
  return {
    type: 'long',
    confidence: fourWeeks.count >= 2 * leastRunsForMedian ? 0.65 : 0.55,
    evidence: `longest run of 7 days, ${minutesOf(seconds)} against a 28-day median of ${minutesOf(median)}`,
  };
};

const heartRateShare = (run: Run, history: RunHistory): number | undefined => {
  const threshold = history.thresholdHeartRate;
  return threshold && run.averageHeartRate !== undefined ? run.averageHeartRate / threshold.value : undefined;
};

/**
 * A standard distance (±2 %) within 3 % of the best predicted time, clearly faster than the usual run (5 %, ours: the
 * same 5 km loop every morning is no race) and with a heart that worked for it.
 */
const guessRace = (run: Run, history: RunHistory): Guess | undefined => {
  const km = run.distanceKm ?? 0;
  const standard = raceKm.find((distance) => Math.abs(km - distance) <= 0.02 * distance);
  const speed = flatSpeedOf(run);
  const usual = history.usualSpeed();
  if (standard === undefined || speed === undefined || usual === undefined) return undefined;
  const share = history.shareOfPredictedTime(run, speed);
  if (share === undefined || share > 1.03 || speed < 1.05 * usual) return undefined;
  const heart = heartRateShare(run, history);
  if (heart !== undefined && heart < (standard > 30 ? 0.85 : 0.94)) return undefined;
  return {
    type: 'race',
    confidence: heart === undefined ? 0.5 : 0.6,
    evidence: `${standard} km in ${percent(share)} of the time that the best earlier run predicts`,
  };
};

type Effort = 'easy' | 'steady' | 'threshold';

/** Usual coaching zones; between easy and threshold lies steady. */
const effortOfHeartRate = (share: number): Effort =>
  share >= 0.94 ? 'threshold' : share >= 0.89 ? 'steady' : 'easy';
const effortOfPace = (share: number): Effort =>
  share >= 0.95 ? 'threshold' : share >= 0.85 ? 'steady' : 'easy';

interface Measured {
  readonly effort: Effort;
  readonly share: number;
  readonly entered: boolean;
  readonly evidence: string;
}

const byHeartRate = (run: Run, history: RunHistory): Measured | undefined => {
  const threshold = history.thresholdHeartRate;
  if (!threshold || run.averageHeartRate === undefined) return undefined;
  const share = run.averageHeartRate / threshold.value;
  const evidence = `average heart rate ${Math.round(run.averageHeartRate)}, ${percent(share)} of threshold (${threshold.evidence})`;
  return { effort: effortOfHeartRate(share), share, entered: threshold.entered, evidence };
};

const byPace = (run: Run, history: RunHistory): Measured | undefined => {
  const speed = flatSpeedOf(run);
  const threshold = history.thresholdSpeed;
  if (!threshold || speed === undefined) return undefined;
  const share = speed / threshold.value;
  const evidence = `average pace ${percent(share)} of ${threshold.evidence}`;
  return { effort: effortOfPace(share), share, entered: threshold.entered, evidence };
};

/** Heart rate leads, for it knows heat and hills; pace confirms it or casts doubt. */
const confidenceOf = (first: Measured, second: Measured | undefined): number => {
  const alone = first.entered ? 0.55 : 0.45;
  if (!second) return alone;
  return second.effort === first.effort ? alone + 0.1 : 0.4;
};

const guessEffort = (
  seconds: number,
  heart: Measured | undefined,
  pace: Measured | undefined,
): Guess | undefined => {
  const first = heart ?? pace;
  if (!first) return undefined;
  if (first.effort !== 'easy' && seconds < 20 * minute) return undefined;
  const confidence = confidenceOf(first, heart ? pace : undefined);
  const evidence = heart && pace ? `${heart.evidence}; ${pace.evidence}` : first.evidence;
  return { type: first.effort, confidence, evidence };
};

const recovery = (easy: Guess, seconds: number, paceShare: number | undefined, afterHard: boolean): Guess =>
  easy.type === 'easy' && afterHard && seconds <= 40 * minute && paceShare !== undefined && paceShare < 0.78
    ? { ...easy, type: 'recovery', evidence: `${easy.evidence}; at most 40 min within 36 h after a hard run` }
    : easy;

/** Averages hide intervals: a peak at threshold on a run of easy average may be reps, or one hill. */
const peakShare = (run: Run, history: RunHistory): number | undefined => {
  const threshold = history.thresholdHeartRate;
  return threshold && run.maxHeartRate !== undefined ? run.maxHeartRate / threshold.value : undefined;
};

const missingFacts = (run: Run, measured: Measured | undefined): readonly string[] => {
  if (measured) return ['too short to tell the effort from averages'];
  if (run.averageHeartRate === undefined && flatSpeedOf(run) === undefined)
    return ['no heart rate, and no pace on flat ground'];
  return [
    'no threshold heart rate or pace is known, and the runs before are too few or too alike to estimate one',
  ];
};

type EffortFacts = Pick<Facts, 'effort' | 'calm' | 'missing'>;

const fromAverages = (
  run: Run,
  seconds: number,
  history: RunHistory,
  afterHard: boolean,
  isRecorded: boolean,
): EffortFacts => {
  const heart = byHeartRate(run, history);
  const pace = byPace(run, history);
  const peak = peakShare(run, history);
  if (!isRecorded && heart && heart.effort !== 'threshold' && peak !== undefined && peak >= 1) {
    const doubt = `heart rate peaked at ${percent(peak)} of threshold: laps would tell intervals from one hill`;
    return { missing: [heart.evidence, doubt] };
  }
  const effort = guessEffort(seconds, heart, pace);
  const calm = heart && heart.share < 0.85 && peak !== undefined && peak < 0.94;
  return {
    ...(effort ? { effort: recovery(effort, seconds, pace?.share, afterHard) } : {}),
    ...(calm ? { calm: { firm: heart.entered, evidence: 'heart rate was never near threshold' } } : {}),
    missing: effort ? [] : missingFacts(run, heart ?? pace),
  };
};

/** Where a run was easy or steady by an estimated pace, the heart's own threshold knows better. */
const isOutweighed = (effort: Guess, { trusted }: RecordedFacts, run: Run, history: RunHistory): boolean =>
  !trusted &&
  !isQuality(effort.type) &&
  history.thresholdHeartRate?.entered === true &&
  run.averageHeartRate !== undefined;

const effortFacts = (
  run: Run,
  seconds: number,
  history: RunHistory,
  afterHard: boolean,
  recorded: RecordedFacts | undefined,
): EffortFacts & Pick<Facts, 'recorded'> => {
  const averages = fromAverages(run, seconds, history, afterHard, recorded?.effort !== undefined);
  if (!recorded?.effort || isOutweighed(recorded.effort, recorded, run, history))
    return { ...averages, recorded: false };
  return {
    effort: recovery(recorded.effort, seconds, recorded.share, afterHard),
    ...(recorded.calm
      ? { calm: { firm: true, evidence: 'no minute of the recording came near threshold pace' } }
      : {}),
    missing: [],
    recorded: true,
  };
};

const raceFacts = (run: Run, history: RunHistory, recorded: RecordedFacts | undefined): Guess | undefined => {
  if (run.status !== 'done') return undefined;
  if (recorded?.race) return recorded.race;
  // An uneven recording is no race, and one that was held against a trusted pace has been judged.
  return recorded && (recorded.uneven || recorded.trusted) ? undefined : guessRace(run, history);
};

/** Its length is certain; with the effort known too it is more than a guess. */
const knownLong = (long: Guess, recorded: RecordedFacts | undefined): Guess =>
  recorded?.trusted && recorded.effort ? { ...long, confidence: long.confidence + 0.1 } : long;

/** `history` holds the runs up to and with the run's day. */
export const factsOf = (run: Run, history: RunHistory, afterHard: boolean): Facts => {
  const seconds = secondsOf(run);
  if (seconds === undefined || seconds <= 0)
    return { short: false, recorded: false, extras: [], missing: ['no duration'] };
  const { fourWeeks } = history;
  const recorded = recordedFactsOf(run, history);
  const long = guessLong(seconds, history);
  const race = raceFacts(run, history, recorded);
  const enough = fourWeeks.count >= leastRunsForMedian;
  const effort =
    run.status === 'done'
      ? effortFacts(run, seconds, history, afterHard, recorded)
      : { recorded: false, missing: ['the run is planned: there is no effort to measure'] };
  const hardParts = recorded?.hardParts;
  return {
    ...effort,
    ...(race ? { race } : {}),
    ...(long ? { long: knownLong(long, recorded) } : {}),
    ...(hardParts === undefined
      ? {}
      : {
          hardParts: {
            type: 'long-quality',
            confidence: recorded?.trusted ? 0.8 : 0.6,
            evidence: `the recording shows ${hardParts}`,
          },
        }),
    extras: recorded?.extras ?? [],
    short: enough && seconds < (fourWeeks.median ?? 0),
    missing: [
      ...(enough ? [] : [`fewer than ${leastRunsForMedian} runs in 28 days to call it long or not`]),
      ...effort.missing,
    ],
  };
};
