import { signal } from '@preact/signals';
import { dayNow } from '../language/dates.ts';

/** The calendar day where the reader is; screens ask anew when it changes. */
export const today = signal(dayNow());

const aMinute = 60_000;

/** A phone that was in a pocket over midnight shows the new day as soon as it is looked at. */
export const followToday = (): void => {
  const look = (): void => {
    today.value = dayNow();
  };
  setInterval(look, aMinute);
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
};
