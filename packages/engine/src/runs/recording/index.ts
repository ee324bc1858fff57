export { criticalSpeedOf, fittedSeconds, meanFlatSpeedOf } from './critical-speed.ts';
export { judgeRecording } from './judge-recording.ts';
export type { Judged } from './judged.ts';
export { recordingOf } from './recording-of.ts';
