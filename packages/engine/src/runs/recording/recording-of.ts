import type { Lap, RunRecording, RunSample } from '../../domain/index.ts';

/** What a watch recorded of one run. */
export interface RunStream {
  /** In order of time. */
  readonly samples: readonly RunSample[];
  readonly laps: readonly Lap[];
  readonly averageWatts?: number;
}

/** What is kept of a recording. */
export const recordingOf = ({ laps, averageWatts }: RunStream): RunRecording | undefined => {
  const recording: RunRecording = {
    ...(laps.length > 1 ? { laps } : {}),
    ...(averageWatts === undefined ? {} : { averageWatts }),
  };
  return Object.keys(recording).length > 0 ? recording : undefined;
};
