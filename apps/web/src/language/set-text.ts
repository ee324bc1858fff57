import { loadText, minutesAndSeconds, numberText } from './amounts.ts';
import { inLanguage } from './in-language.ts';

const words = inLanguage({
  en: {
    sets: (count: number): string => (count === 1 ? '1 set' : `${count} sets`),
    seconds: (seconds: string): string => `${seconds} s`,
    eachSide: (amount: string): string => `${amount} each side`,
    leave: (rir: string): string => `leave ${rir} in reserve`,
    rest: (time: string): string => `rest ${time}`,
  },
});

/** What a plan asks of an exercise. */
export interface AskedSets {
  readonly sets: number;
  readonly reps?: number | undefined;
  readonly seconds?: number | undefined;
  readonly eachSide: boolean;
  readonly loadKg?: number | undefined;
  readonly rir?: number | undefined;
  readonly restSeconds: number;
}

/** `3 × 6 each side, 62.5 kg, leave 2 in reserve, rest 3:00`; what is not told is left out. */
export const setsText = ({ sets, reps, seconds, eachSide, loadKg, rir, restSeconds }: AskedSets): string => {
  const amount =
    reps !== undefined
      ? numberText(reps)
      : seconds !== undefined
        ? words.seconds(numberText(seconds))
        : undefined;
  return [
    amount === undefined ? words.sets(sets) : `${sets} × ${eachSide ? words.eachSide(amount) : amount}`,
    ...(loadKg === undefined ? [] : [loadText(loadKg)]),
    ...(rir === undefined ? [] : [words.leave(numberText(rir))]),
    ...(restSeconds > 0 ? [words.rest(minutesAndSeconds(restSeconds))] : []),
  ].join(', ');
};
