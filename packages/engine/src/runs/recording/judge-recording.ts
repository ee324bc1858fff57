import type { RunRecording, RunType } from '../../domain/index.ts';
import { byPace } from './by-pace.ts';
import { byGuidance, guidedReps } from './guided.ts';
import type { Judged, Measures } from './judged.ts';
import { joinedPieces, piecesOf } from './pieces.ts';
import { byHeart, byStructure } from './without-pace.ts';

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
