export { criticalSpeedOf, fittedSeconds, meanFlatSpeedOf } from './critical-speed.ts';
export { type Judged, judgeRecording } from './judge-recording.ts';
export { type RunStream, recordingOf } from './recording-of.ts';
