import { preferences } from '../data/preferences.ts';

let context: AudioContext | undefined;

interface WithAudioSession {
  readonly audioSession?: { type: string };
}

/** Call it on a tap: browsers let a page sound only after one. Somebody's music goes on under a short sound. */
export const unlockSound = (): void => {
  if (!preferences.peek().timerSound || !('AudioContext' in globalThis)) return;
  const { audioSession } = navigator as WithAudioSession;
  if (audioSession !== undefined) audioSession.type = 'transient';
  context ??= new AudioContext();
  // It sleeps again whenever the browser likes.
  context.resume().catch(() => {});
};

const pitchHertz = 880;
const lengthSeconds = 0.16;
const gapSeconds = 0.1;

const tone = (audio: AudioContext, at: number): void => {
  const [sound, volume] = [audio.createOscillator(), audio.createGain()];
  sound.frequency.value = pitchHertz;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(0.6, at + 0.01);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + lengthSeconds);
  sound.connect(volume).connect(audio.destination);
  sound.start(at);
  sound.stop(at + lengthSeconds);
};

/** So many short tones, where sound is wanted and was unlocked. */
export const beep = async (times: number): Promise<void> => {
  if (!preferences.peek().timerSound || context === undefined) return;
  await context.resume().catch(() => {});
  for (let index = 0; index < times; index += 1)
    tone(context, context.currentTime + index * (lengthSeconds + gapSeconds));
};
