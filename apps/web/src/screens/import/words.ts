import type { RunType } from '@carryover/engine';
import { inLanguage } from '../../language/in-language.ts';
import type { ReadProgress } from '../../reader/reader-worker.ts';

const runTypes: Readonly<Record<RunType, string>> = {
  recovery: 'Recovery',
  easy: 'Easy',
  steady: 'Steady',
  long: 'Long',
  'long-quality': 'Long with fast parts',
  threshold: 'Threshold or tempo',
  intervals: 'Intervals',
  hills: 'Hills',
  race: 'Race',
  unknown: 'Other or mixed',
};

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const words = inLanguage({
  en: {
    title: 'Import',
    lead: 'What you ran and lifted, from the apps and watches that recorded it. Files are read on this device; what they tell goes only where you sync.',
    back: 'Settings',
    choose: 'Choose files',
    drop: 'or drop them here',
    reads:
      'Read are recordings (FIT, TCX, GPX), whole exports of Strava and Garmin (.zip), logs of Hevy, Strong, FitNotes and Liftosaur, files of intervals.icu, calendars (.ics), plans of Calendar Hack (.yaml), Carryover’s own files, and weeks in its notation.',
    paste: 'Paste text instead',
    pasteLabel: 'An export, or your weeks as you would write them down',
    pasteRead: 'Read the text',
    pastedName: 'pasted-text.week',
    readingFile: ({ file, index, of, parts }: Extract<ReadProgress, { step: 'reading' }>): string => {
      const name = of === 1 ? file : `${file} (${index + 1} of ${of})`;
      return parts === undefined ? `Reading ${name} …` : `Reading ${name}: ${parts.done} of ${parts.of} …`;
    },
    comparing: 'Comparing with your journal …',
    opening: 'Opening the reader …',
    cancel: 'Cancel',
    read: 'What was read',
    holds: (counts: { runs: number; lifts: number; others: number; sets: number }): string =>
      [
        counts.runs > 0 ? count(counts.runs, 'run', 'runs') : '',
        counts.lifts > 0 ? count(counts.lifts, 'lifting session', 'lifting sessions') : '',
        counts.sets > 0 ? count(counts.sets, 'set', 'sets') : '',
        counts.others > 0 ? count(counts.others, 'other session', 'other sessions') : '',
      ]
        .filter(Boolean)
        .join(', ') || 'No session',
    days: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
    fresh: 'new',
    changed: 'changed',
    known: 'known',
    skipped: (number: number): string =>
      `${count(number, 'part was', 'parts were')} left out; the rest was read`,
    place: ({ line, place }: { readonly line?: number; readonly place?: string }): string => {
      if (line === undefined) return place ?? 'A part';
      return place === undefined ? `Line ${line}` : `${place}, line ${line}`;
    },
    moreSkipped: (number: number): string => `… and ${number} more.`,
    journalFile:
      'A journal that was written out: its entries are taken as they are and are not undone in one go.',
    zone: (zone: string): string =>
      `No zone is named in it, so its clocks are shown as in ${zone}, where this device is.`,
    unreadable: 'Not read',
    asks: {
      unit: 'In which unit are its weights?',
      'distance-unit': 'In which unit are its distances?',
      'race-day': 'On which day is the race that it leads to?',
    },
    units: { kg: 'Kilograms', lb: 'Pounds', km: 'Kilometres', mi: 'Miles' },
    readAgain: 'Read again',
    names: 'Names that mean nothing yet',
    namesLead:
      'Say what they are and their sets count for the right muscles. Left as they are, they are kept and judged no further.',
    byKind: 'Known by their kind only',
    byKindLead: 'Their sets count for the muscles of their kind. Name the exercise to follow its loads, too.',
    nameLabel: (name: string, sets: number): string => `${name} · ${count(sets, 'set', 'sets')}`,
    leave: 'Leave it as it is',
    likely: 'Likely',
    all: 'All exercises',
    titles: 'Runs whose type is not clear',
    titlesLead:
      'A type for a title holds for all runs that bear it. Left open, rules that need it say that they could not check.',
    titleLabel: (example: string, runs: number): string => `“${example}” · ${count(runs, 'run', 'runs')}`,
    open: 'Leave it open',
    runTypes,
    showMore: (number: number): string => `Show ${number} more`,
    duplicates: (number: number): string =>
      `${count(number, 'session is', 'sessions are')} told by two sources and ${number === 1 ? 'counts' : 'count'} once.`,
    import: (sessions: number, entries: number): string =>
      sessions > 0
        ? `Import ${count(sessions, 'session', 'sessions')}`
        : `Import ${count(entries, 'entry', 'entries')}`,
    keepAnswers: 'Keep these answers',
    nothingNew: 'Nothing new: your journal has all of it already.',
    recording: (done: number, of: number): string => `${done} of ${of} kept`,
    imported: (sessions: number): string => `Imported ${count(sessions, 'session', 'sessions')}.`,
    importedEntries: (entries: number): string => `Imported ${count(entries, 'entry', 'entries')}.`,
    importedNone: 'Your answers are kept.',
    toToday: 'Today',
    toAudit: 'See the audit',
    another: 'Import another file',
    past: 'What was imported',
    pastEmpty: 'Nothing was imported yet.',
    pastSessions: (number: number): string => count(number, 'session', 'sessions'),
    undo: 'Undo',
    undoLabel: (file: string): string => `Undo the import of ${file}`,
    takenBack: (file: string): string => `${file} was taken back.`,
    failed: 'This did not work.',
    offline: 'You are offline. That changes nothing here: files are read on this device.',
  },
});
