import { preferences } from '../data/preferences.ts';

const pulse = 200;
const pause = 100;

/** So many pulses, where the device can and somebody wants it; an iPhone never can. */
export const vibrate = (times: number): void => {
  if (!preferences.peek().timerVibration || !('vibrate' in navigator)) return;
  navigator.vibrate(Array.from({ length: times * 2 - 1 }, (_, index) => (index % 2 === 0 ? pulse : pause)));
};
