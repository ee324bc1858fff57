import type { CheckIn } from '@carryover/engine';

const plain = (value: number): string => String(Math.round(value * 10) / 10);

const part = (value: number | undefined, says: (value: number) => string): readonly string[] =>
  value === undefined ? [] : [says(value)];

/** How a day began, in one line: `5.3 h of sleep, soreness 6 in 10, HRV 38 ms, resting heart rate 52`. */
export const checkInText = (checkIn: CheckIn): string =>
  [
    ...part(checkIn.sleepHours, (hours) => `${plain(hours)} h of sleep`),
    ...part(checkIn.soreness, (soreness) => `soreness ${plain(soreness)} in 10`),
    ...part(checkIn.energy, (energy) => `energy ${plain(energy)} in 10`),
    ...part(checkIn.heartRateVariability, (logarithm) => `HRV ${Math.round(Math.exp(logarithm))} ms`),
    ...part(checkIn.restingHeartRate, (beats) => `resting heart rate ${Math.round(beats)}`),
    ...(checkIn.fuelled === false ? ['too little eaten'] : []),
    ...(checkIn.hydrated === false ? ['too little drunk'] : []),
  ].join(', ');
