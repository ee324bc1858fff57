import { inLanguage } from '../../language/in-language.ts';

const sessions = (count: number): string => `${count} ${count === 1 ? 'session' : 'sessions'}`;

export const words = inLanguage({
  en: {
    title: 'Take it elsewhere',
    lead: 'Files for other programs, made on this device and sent nowhere. Nothing of it changes your journal.',
    back: 'Settings',
    watch: 'For the watch',
    watchSays:
      'Each planned session as a FIT workout: exercises, sets, loads and rests. With a cable it goes into the watch’s folder GARMIN/NewFiles. No file of ours has been on a watch yet.',
    workouts: 'Workouts of the next seven days (FIT)',
    calendar: 'For a calendar',
    calendarSays:
      'The sessions of the season, with every set. Taken again later, it is meant to update its events, but programs differ: give it a calendar of its own, which you can empty.',
    ics: 'Season for a calendar (.ics)',
    feed: 'An address that stays up to date',
    noPlan: 'No plan is yours yet. Take it in the season, and it can be written for a calendar.',
    lifting: 'For Hevy',
    liftingSays:
      'Every set that was done, as CSV in Strong’s layout, which Hevy is said to import. It was not tried in the app.',
    csv: 'Lifting for Hevy (CSV)',
    noSets: 'No set was told yet, so there is nothing to write.',
    sets: (count: number): string => `${count} ${count === 1 ? 'set' : 'sets'} written.`,
    withoutClock: (count: number): string => `${sessions(count)} without an hour got 12:00.`,
    withoutSets: (count: number): string => `${sessions(count)} left out, as nobody told a set.`,
    journal: 'Everything',
    journalSays: 'The whole journal as one file, for a backup or another device.',
    toJournal: 'Backup of the journal',
    icsName: (date: string): string => `carryover-season-${date}.ics`,
    csvName: (date: string): string => `carryover-lifting-${date}.csv`,
    shared: (name: string): string => `Handed over: ${name}.`,
    saved: (name: string): string => `Saved: ${name}.`,
    failed: (why: string): string => `The file could not be made: ${why}`,
    making: 'Making the file …',
  },
});
