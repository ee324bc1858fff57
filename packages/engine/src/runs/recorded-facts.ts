import type { Run, RunExtra } from '../domain/index.ts';
import { type Guess, percent, raceKm } from './guess.ts';
import { type Judged, judgeRecording } from './recording/index.ts';
import type { RunHistory, Threshold } from './run-history.ts';
import { isQuality } from './run-kinds.ts';

/** What the recording of a run adds to its facts. */
export interface RecordedFacts {
  readonly effort?: Guess;
  readonly race?: Guess;
  /** By a pace that was given or tried out, and not estimated. */
  readonly trusted: boolean;
  readonly extras: readonly RunExtra[];
  /** Of a long run: what made it a hard one. */
  readonly hardParts?: string;
  readonly calm: boolean;
  /** Mean speed over threshold speed. */
  readonly share?: number;
  /** Too uneven for a race. */
  readonly uneven: boolean;
}

/** An even race varies less (ours: the same figure that shows bouts). */
const mostVariationOfRace = 0.12;

/** Hard work shows more clearly than where easy ends. Below 0.7 it is a guess: an estimated threshold makes no more. */
const confidenceOf = (
  { type, basis }: Judged,
  speed: Threshold | undefined,
  heartEntered: boolean,
): number => {
  if (basis === 'guided') return speed?.entered ? 0.85 : 0.75;
  if (basis === 'structure') return 0.5;
  if (basis === 'heart') return heartEntered ? 0.6 : 0.5;
  const isClear = type !== undefined && isQuality(type);
  if (speed?.entered) return isClear ? 0.85 : 0.8;
  if (speed?.tried) return isClear ? 0.8 : 0.75;
  return isClear ? 0.65 : 0.6;
};

const effortOf = (judged: Judged, history: RunHistory): Guess | undefined => {
  const { type, evidence } = judged;
  if (type === undefined || evidence === undefined) return undefined;
  const { thresholdSpeed: speed, thresholdHeartRate: heart } = history;
  const rests = judged.basis === 'pace' && speed ? ` (${speed.evidence})` : '';
  const confidence = confidenceOf(judged, speed, heart?.entered === true);
  return { type, confidence, evidence: `the recording shows ${evidence}${rests}` };
};

/**
 * A standard distance (±2 %) run evenly, within 3 % of the time that threshold pace predicts, and clearly faster than
 * the usual run (5 %, ours).
 */
const raceOf = (run: Run, { share }: Judged, history: RunHistory): Guess | undefined => {
  const { thresholdSpeed: threshold, thresholdHeartRate: heart } = history;
  const km = run.distanceKm ?? 0;
  const standard = raceKm.find((distance) => Math.abs(km - distance) <= 0.02 * distance);
  if (standard === undefined || threshold === undefined || share === undefined) return undefined;
  // Threshold pace is taken for an hour's, and time to grow with distance to the power of 1.06.
  const ofPredicted = share / ((3.6 * threshold.value) / standard) ** 0.06;
  const usual = history.usualSpeed();
  if (ofPredicted < 1 / 1.03 || (usual !== undefined && share * threshold.value < 1.05 * usual))
    return undefined;
  const beats = heart && run.averageHeartRate !== undefined ? run.averageHeartRate / heart.value : undefined;
  if (beats !== undefined && beats < (standard > 30 ? 0.85 : 0.94)) return undefined;
  return {
    type: 'race',
    confidence: threshold.entered ? 0.75 : threshold.tried ? 0.7 : 0.6,
    evidence: `the recording shows ${standard} km run evenly, in ${percent(1 / ofPredicted)} of the time that ${threshold.evidence} predicts`,
  };
};

/** Pace and heart rate tell different things: hot, tired, or a threshold that is no longer true. */
const withHeart = (effort: Guess, run: Run, history: RunHistory): Guess => {
  const threshold = history.thresholdHeartRate;
  if (!threshold?.entered || run.averageHeartRate === undefined) return effort;
  const share = run.averageHeartRate / threshold.value;
  const isOdd = effort.type === 'easy' ? share >= 0.94 : effort.type === 'steady' && share < 0.85;
  if (!isOdd) return effort;
  return {
    ...effort,
    confidence: Math.min(effort.confidence, 0.6),
    evidence: `${effort.evidence}, but the average heart rate was ${percent(share)} of threshold`,
  };
};

/** Undefined where nothing was recorded. `history` holds the runs up to and with the run's day. */
export const recordedFactsOf = (run: Run, history: RunHistory): RecordedFacts | undefined => {
  const { recording } = run;
  if (!recording || run.status !== 'done') return undefined;
  const { thresholdSpeed: threshold, thresholdHeartRate: heart } = history;
  const judged = judgeRecording(recording, {
    thresholdSpeed: threshold?.value,
    thresholdHeartRate: heart?.value,
    usualSpeed: history.usualSpeed(),
    climbedMetresPerKm:
      run.ascentMetres !== undefined && run.distanceKm ? run.ascentMetres / run.distanceKm : undefined,
  });
  const uneven = (recording.paceVariation ?? 0) > mostVariationOfRace;
  const effort = effortOf(judged, history);
  const race = uneven ? undefined : raceOf(run, judged, history);
  const { share, hardParts, extras } = judged;
  const trusted = threshold !== undefined && (threshold.entered || threshold.tried === true);
  return {
    ...(effort ? { effort: withHeart(effort, run, history) } : {}),
    ...(race ? { race } : {}),
    ...(share === undefined ? {} : { share }),
    ...(hardParts === undefined ? {} : { hardParts }),
    extras,
    trusted,
    calm: trusted && judged.calm,
    uneven,
  };
};
