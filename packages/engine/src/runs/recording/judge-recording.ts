import type { RunExtra, RunRecording, RunType } from '../../domain/index.ts';
import { type Bout, boutsOf, isClimb, isStride, repsAmong } from './bouts.ts';
import {
  isRunning,
  joinedPieces,
  meanSpeedOf,
  middleSpeedOf,
  type Piece,
  piecesOf,
  rowsOf,
  secondsOfPieces,
} from './pieces.ts';
import { boutsText, paceText, timeText } from './told.ts';

/** What a recording is held against. */
export interface Measures {
  /** Metres a second at threshold. */
  readonly thresholdSpeed: number | undefined;
  /** Beats a minute at threshold. */
  readonly thresholdHeartRate: number | undefined;
  /** The middle speed of the runs before. */
  readonly usualSpeed: number | undefined;
  readonly climbedMetresPerKm: number | undefined;
}

/** What a verdict rests on: pace against threshold, heart rate against threshold, or the run's own structure. */
export type Basis = 'pace' | 'heart' | 'structure' | 'guided';

export interface Judged {
  readonly type?: RunType;
  readonly basis?: Basis;
  readonly evidence?: string;
  readonly extras: readonly RunExtra[];
  /** Long enough at marathon pace or above to make a long run a hard one. */
  readonly hardParts?: string;
  /** The whole run, without stops, against threshold speed. */
  readonly share?: number;
  /** No minute of it came near threshold pace. */
  readonly calm: boolean;
}

const minute = 60;
const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** A pace varies more than this where there were bouts. */
const leastVariation = 0.12;
const leastReps = 3;
const leastClimbs = 4;
const steepMetresPerKm = 25;
const mostStrides = 8;
const restShare = 0.8;

const thresholdBand = { least: 0.95, most: 1.03 } as const;
/** A row of neighbours is judged by its mean: pieces a little below the band belong to it, and short dips (ours). */
const leastOfRow = 0.92;
const dip = { seconds: 30, least: 0.75 } as const;
const continuousSeconds = 15 * minute;
const totalSeconds = 20 * minute;
/** Shorter rows are no block of threshold work (ours). */
const shortestBlock = 3 * minute;
/** From 88 % on, as marathon pace is for most (ours). */
const marathonShare = 0.88;

/** Two recordings of one hill and its top differ: a jog between two hills makes no bout of itself. */
const hillsOf = (
  reps: readonly Bout[],
  climbs: readonly Bout[],
  climbedMetresPerKm = 0,
): string | undefined => {
  if (climbs.length >= leastClimbs && 2 * climbs.length > reps.length)
    return `${boutsText(climbs, 'climbs')} as on the flat`;
  if (reps.length >= leastReps && climbedMetresPerKm >= steepMetresPerKm)
    return `${boutsText(reps)} as on the flat, with ${Math.round(climbedMetresPerKm)} m climbed a kilometre`;
  return undefined;
};

interface Repetitions {
  readonly type: 'intervals' | 'hills';
  readonly evidence: string;
  readonly reps: readonly Bout[];
}

const repetitionsOf = (
  bouts: readonly Bout[],
  variation: number | undefined,
  climbedMetresPerKm: number | undefined,
): Repetitions | undefined => {
  const strides = bouts.filter(isStride);
  const few = strides.length <= mostStrides;
  const reps = repsAmong(few ? bouts.filter((bout) => !isStride(bout)) : bouts);
  const climbs = reps.filter(isClimb);
  const hills = hillsOf(reps, climbs, climbedMetresPerKm);
  if (hills) return { type: 'hills', evidence: hills, reps };
  if (reps.length < leastReps || (variation !== undefined && variation <= leastVariation)) return undefined;
  return { type: 'intervals', evidence: `${boutsText(reps)} between easy parts`, reps };
};

/** Strides come one after the other; short fast moments far apart are hills, lights or the receiver (ours). */
const farApartSeconds = 240;

const extrasOf = (bouts: readonly Bout[], speed: number): readonly RunExtra[] => {
  const strides = bouts.filter(
    (bout) => isStride(bout) && bout.speed >= 1.05 * speed && (bout.restSeconds ?? 0) <= farApartSeconds,
  );
  if (strides.length < leastReps || strides.length > mostStrides) return [];
  return [2 * strides.filter(isClimb).length > strides.length ? 'hill-sprints' : 'strides'];
};

interface Sustained {
  readonly type: 'threshold' | 'steady';
  readonly evidence: string;
}

/** 15 minutes on end or 20 in all at threshold pace; longer and faster than that cannot be, and is called so too. */
const thresholdOf = (pieces: readonly Piece[], speed: number): Sustained | undefined => {
  const shareOf = (piece: Piece): number => piece.speed / speed;
  const isNear = (piece: Piece): boolean =>
    shareOf(piece) >= leastOfRow || (piece.seconds <= dip.seconds && shareOf(piece) >= dip.least);
  const blocks = rowsOf(pieces, isNear).filter(
    (row) =>
      row.seconds >= shortestBlock &&
      shareOf(row) >= thresholdBand.least &&
      shareOf(row) <= thresholdBand.most,
  );
  const total = secondsOfPieces(blocks);
  const longest = Math.max(0, ...blocks.map(({ seconds }) => seconds));
  if (longest >= continuousSeconds || total >= totalSeconds) {
    const { speed: pace } = joinedPieces(blocks);
    const how =
      blocks.length === 1
        ? `${timeText(total)} on end at ${paceText(pace)}`
        : `${timeText(total)} in ${blocks.length} blocks at ${paceText(pace)}`;
    return { type: 'threshold', evidence: `${how}, ${percent(pace / speed)} of threshold pace` };
  }
  const faster = rowsOf(pieces, isNear).find(
    (row) => row.seconds >= continuousSeconds && shareOf(row) > thresholdBand.most,
  );
  return (
    faster && {
      type: 'threshold',
      evidence: `${timeText(faster.seconds)} on end at ${paceText(faster.speed)}, faster than threshold pace`,
    }
  );
};

const steadyOf = (pieces: readonly Piece[], speed: number): Sustained | undefined => {
  const rows = rowsOf(pieces, (piece) => piece.speed >= 0.8 * speed).filter(
    (row) => row.seconds >= shortestBlock && row.speed >= 0.85 * speed,
  );
  const whole = joinedPieces(pieces.filter(isRunning));
  const isWhole = whole.seconds >= totalSeconds && whole.speed >= 0.85 * speed;
  if (secondsOfPieces(rows) < totalSeconds && !isWhole) return undefined;
  const row = isWhole ? whole : joinedPieces(rows);
  return {
    type: 'steady',
    evidence: `${timeText(row.seconds)} at ${paceText(row.speed)}, ${percent(row.speed / speed)} of threshold pace`,
  };
};

const hardPartsOf = (pieces: readonly Piece[], speed: number): string | undefined => {
  const rows = rowsOf(pieces, (piece) => piece.speed >= 0.84 * speed).filter(
    (row) => row.seconds >= shortestBlock && row.speed >= marathonShare * speed,
  );
  const row = joinedPieces(rows);
  return row.seconds < totalSeconds
    ? undefined
    : `${timeText(row.seconds)} of it at ${paceText(row.speed)}, ${percent(row.speed / speed)} of threshold pace`;
};

/**
 * Reps in the band of threshold pace are cruise intervals: where both fit, the band decides, for a threshold run may be
 * cut into pieces (ours).
 */
const isCruise = ({ reps }: Repetitions, speed: number): boolean =>
  joinedPieces(reps).speed <= thresholdBand.most * speed;

const byPace = (
  pieces: readonly Piece[],
  variation: number | undefined,
  speed: number,
  { climbedMetresPerKm }: Measures,
): Judged => {
  const isWork = (piece: Piece): boolean => piece.speed >= speed;
  const bouts = boutsOf(pieces, isWork, (piece) => piece.speed <= restShare * speed);
  const extras = extrasOf(bouts, speed);
  const running = pieces.filter(isRunning);
  const share = meanSpeedOf(running) / speed;
  const hardParts = hardPartsOf(pieces, speed);
  const calm = !pieces.some((piece) => piece.seconds >= minute && piece.speed >= 0.9 * speed);
  const rest = { extras, share, calm, ...(hardParts === undefined ? {} : { hardParts }) };
  const repetitions = repetitionsOf(bouts, variation, climbedMetresPerKm);
  const threshold = thresholdOf(pieces, speed);
  if (repetitions && !(threshold && isCruise(repetitions, speed)))
    return { type: repetitions.type, basis: 'pace', evidence: repetitions.evidence, ...rest };
  const sustained = threshold ?? steadyOf(pieces, speed);
  if (sustained) return { ...sustained, basis: 'pace', ...rest };
  if (share >= 0.85 || running.length === 0) return rest;
  const strides = extras.length > 0 ? `, with ${boutsText(bouts.filter(isStride), 'short bouts')}` : '';
  const evidence = `${paceText(share * speed)} as on the flat, ${percent(share)} of threshold pace${strides}`;
  return { type: 'easy', basis: 'pace', evidence, ...rest };
};

/** Work stands out from what is usual by this much where no threshold is known, and reps are alike (ours). */
const leastContrast = 1.18;
const leastAlike = 4;
const mostUnlike = 0.3;

const unlikeness = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return Math.sqrt(variance) / mean;
};

const byStructure = (
  pieces: readonly Piece[],
  variation: number | undefined,
  { usualSpeed, climbedMetresPerKm }: Measures,
): Judged => {
  const middle = middleSpeedOf(pieces);
  if (middle === undefined) return { extras: [], calm: false };
  const easy = Math.min(usualSpeed ?? middle, middle);
  const isWork = (piece: Piece): boolean => piece.speed >= leastContrast * easy;
  const bouts = boutsOf(pieces, isWork, (piece) => piece.speed <= 1.05 * easy);
  const repetitions = repetitionsOf(bouts, variation, climbedMetresPerKm);
  const alike =
    repetitions &&
    repetitions.reps.length >= leastAlike &&
    unlikeness(repetitions.reps.map(({ seconds }) => seconds)) <= mostUnlike;
  if (!repetitions || !alike) return { extras: [], calm: false };
  const evidence = `${repetitions.evidence}, by the run's own contrast`;
  return { type: repetitions.type, basis: 'structure', evidence, extras: [], calm: false };
};

/** At 94 to 101 % of threshold heart rate. */
const byHeart = (pieces: readonly Piece[], heartRate: number): Judged => {
  const isNear = (piece: Piece): boolean =>
    piece.heartRate !== undefined &&
    piece.heartRate >= 0.94 * heartRate &&
    piece.heartRate <= 1.01 * heartRate;
  const rows = rowsOf(pieces, isNear);
  const row = joinedPieces(rows);
  const longest = Math.max(0, ...rows.map(({ seconds }) => seconds));
  if (longest < continuousSeconds && row.seconds < totalSeconds) return { extras: [], calm: false };
  const evidence = `${timeText(row.seconds)} at a heart rate of ${Math.round(row.heartRate ?? 0)}, ${percent((row.heartRate ?? 0) / heartRate)} of threshold`;
  return { type: 'threshold', basis: 'heart', evidence, extras: [], calm: false };
};

/** The watch was told what each lap is for: at least three of work with a rest between each. */
const guidedReps = ({ laps = [] }: RunRecording): readonly Bout[] => {
  const pieces = laps.map(({ seconds, metres = 0, averageHeartRate }) => ({
    seconds,
    speed: metres / seconds,
    heartRate: averageHeartRate,
  }));
  const intentOf = new Map<Piece, string | undefined>(pieces.map((piece, at) => [piece, laps[at]?.intent]));
  const bouts = boutsOf(
    pieces,
    (piece) => intentOf.get(piece) === 'work',
    (piece) => intentOf.get(piece) === 'rest',
  );
  const reps = bouts.filter(({ restSeconds }, at) => restSeconds || (at > 0 && bouts[at - 1]?.restSeconds));
  const rests = pieces.filter((piece) => intentOf.get(piece) === 'rest');
  const isFaster = meanSpeedOf(rests) <= restShare * meanSpeedOf(reps);
  return reps.length >= leastReps && isFaster ? reps : [];
};

const byGuidance = (reps: readonly Bout[], { climbedMetresPerKm = 0 }: Measures): Judged => {
  const evidence = `the watch guided ${boutsText(reps)} with rests between`;
  const long = joinedPieces(reps).seconds / reps.length > 8 * minute;
  const type = climbedMetresPerKm >= steepMetresPerKm ? 'hills' : long ? 'threshold' : 'intervals';
  return { type, basis: 'guided', evidence, extras: [], calm: false };
};

const hardTypes: readonly (RunType | undefined)[] = ['intervals', 'hills', 'threshold'];

/** What a recording tells of its run by itself and against the measures; `type` is absent where it does not tell. */
export const judgeRecording = (recording: RunRecording, measures: Measures): Judged => {
  const pieces = piecesOf(recording);
  const { thresholdSpeed: speed, thresholdHeartRate } = measures;
  const guided = guidedReps(recording);
  const paced = speed === undefined ? undefined : byPace(pieces, recording.paceVariation, speed, measures);
  if (paced && hardTypes.includes(paced.type))
    return guided.length > 0
      ? { ...paced, basis: 'guided', evidence: `${paced.evidence}; the watch guided them` }
      : paced;
  // Guided work far below threshold is a run with walks, or a drill.
  if (guided.length > 0 && (speed === undefined || joinedPieces(guided).speed >= 0.95 * speed))
    return { ...paced, ...byGuidance(guided, measures) };
  if (paced) return paced;
  const structured = byStructure(pieces, recording.paceVariation, measures);
  if (structured.type !== undefined || thresholdHeartRate === undefined) return structured;
  return byHeart(pieces, thresholdHeartRate);
};
