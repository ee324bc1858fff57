import { inLanguage } from '../../language/in-language.ts';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

export const words = inLanguage({
  en: {
    title: 'Progress',
    lead: (perWeek: string): string => `Half a year up to today: ${perWeek} sessions a week.`,
    leadUnknown: 'Half a year up to today.',
    empty:
      'No exercise was logged in the last half year, so there is nothing to draw yet. It takes three sessions of a lift to see a trend.',
    import: 'Import a log',
    exercises: 'All exercises',
    selfCheck: 'No log? The two-minute self-check',
    lifts: 'Lifts',
    liftsLead: 'A trend is a training index of one exercise, never what you could lift once.',
    verdicts: {
      progressing: 'Progressing',
      plateau: 'Plateau',
      'not enough evidence': 'Not enough evidence',
    },
    last: (day: string): string => `Last on ${day}`,
    others: 'Without a trend',
    othersLead:
      'Fewer than three sessions that can be compared, or exercises that no load measures: jumps, holds, mobility.',
    sessions: (count: number): string => (count === 1 ? '1 session' : `${count} sessions`),
    changed: 'What changed',
    changedLead: 'The top set beside the time before, in the last four weeks.',
    unchanged: 'No top set changed in the last four weeks.',
    moreLoad: (load: string): string => `+${load}`,
    lessLoad: (load: string): string => `−${load}`,
    moreReps: (count: number): string => `+${count} ${count === 1 ? 'rep' : 'reps'}`,
    lessReps: (count: number): string => `−${count} ${count === 1 ? 'rep' : 'reps'}`,
    weeks: 'Weeks',
    sessionsAWeek: 'Sessions a week',
    hardSets: 'Hard sets a week',
    contacts: 'Jump contacts a week',
    contactsLead: 'Landings, hard ones counted up to twice.',
    areas: 'Areas',
    areasLead:
      'Hard sets a week, and pale behind them all sets; a set counts for every area that its exercise trains.',
    hardOf: (hard: string, all: string): string => `${hard} hard of ${all} sets`,
    hardOfAll: (hard: number, all: number): string => `${hard} / ${all}`,
    legend:
      'Hatched: a lighter week. Outlined: the week that is going on. Dashed: not known. Grey behind: what is wanted.',
    mean: (mean: string): string => `${mean} a week on average.`,
    meanWanted: (mean: string, reached: number, of: number): string =>
      `${mean} a week on average; what is wanted was reached in ${reached} of ${of} weeks.`,
    noWeeks: 'No week is over and known yet.',
    lighterWeeks: (count: number): string => `Lighter weeks: ${times(count)}.`,
    table: 'In numbers',
    week: 'Week of',
    numbers: { sessions: 'Sessions', hardSets: 'Hard sets', contacts: 'Contacts', kind: 'Kind' },
    kinds: { deload: 'lighter', open: 'going on', unknown: 'not known', usual: '' },
    why: 'What is wanted, and why',
  },
});
