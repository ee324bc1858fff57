import type { Weekday } from '@carryover/engine';
import { preferences } from '../../data/preferences.ts';
import { today } from '../../data/today.ts';
import type { Locality } from './answers.ts';

/** Newer browsers know it of a language's country; the others get a Monday. */
interface WithWeek {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The first day of the week where the reader's language is at home; 0 is Monday. */
const usualWeekStart = (language = navigator.language): Weekday => {
  try {
    const locale = new Intl.Locale(language) as WithWeek;
    const { firstDay = 1 } = locale.getWeekInfo?.() ?? locale.weekInfo ?? {};
    return (firstDay - 1) as Weekday;
  } catch {
    // Systems without a language give browsers names that are none, as `en-US@posix`.
    return 0;
  }
};

/** What the browser's own settings answer, so that nobody is asked. */
export const localityNow = (): Locality => ({
  today: today.peek(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
  weekStartsOn: usualWeekStart(),
  loadUnit: preferences.peek().loadUnit,
});
