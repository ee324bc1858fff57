import type { RunRecording } from '../../domain/index.ts';
import { isRunning, meanSpeedOf, piecesOf } from './pieces.ts';

/** The best efforts that a critical speed is fitted to: 3 to 20 minutes. */
export const fittedSeconds: readonly number[] = [180, 300, 600, 1200];

/** Metres above critical speed that a runner has in store. Others come of runs without a hard effort (ours). */
const leastStore = 30;
const mostStore = 500;
const leastEfforts = 3;

/**
 * In metres a second: the slope of the line through the best efforts' metres over their seconds. `best` are metres in
 * each of `fittedSeconds`. Undefined where too few are known or their line is none of a runner's.
 */
export const criticalSpeedOf = (best: readonly (number | undefined)[]): number | undefined => {
  const efforts = best.flatMap((metres, at) =>
    metres === undefined ? [] : [{ seconds: fittedSeconds[at]!, metres }],
  );
  if (efforts.length < leastEfforts) return undefined;
  const meanSeconds = efforts.reduce((sum, { seconds }) => sum + seconds, 0) / efforts.length;
  const meanMetres = efforts.reduce((sum, { metres }) => sum + metres, 0) / efforts.length;
  let [across, along] = [0, 0];
  for (const { seconds, metres } of efforts) {
    across += (seconds - meanSeconds) * (metres - meanMetres);
    along += (seconds - meanSeconds) ** 2;
  }
  const speed = across / along;
  const store = meanMetres - speed * meanSeconds;
  return store >= leastStore && store <= mostStore ? speed : undefined;
};

/** Metres a second as on the flat, without stops. */
export const meanFlatSpeedOf = (recording: RunRecording): number | undefined => {
  const speed = recording.stretches ? meanSpeedOf(piecesOf(recording).filter(isRunning)) : 0;
  return speed > 0 ? speed : undefined;
};
