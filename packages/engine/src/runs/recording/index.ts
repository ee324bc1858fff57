export { type RunStream, recordingOf } from './recording-of.ts';
