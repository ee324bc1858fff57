import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: (session: string): string => `Done: ${session}`,
    loadingTitle: 'Done',
    session: 'Session',
    toToday: 'Today',
    sets: (count: number): string => (count === 1 ? 'work set' : 'work sets'),
    hardSets: 'of them hard',
    minutes: (count: number): string => (count === 1 ? 'minute' : 'minutes'),
    contacts: 'ground contacts',
    nextTime: 'What you did, and what comes next time',
    next: (day: string): string => `Next time, ${day}:`,
    was: (says: string): string => `It was to be ${says}`,
    same: 'As planned before.',
    noNext: 'The plan does not ask for it again.',
    changes: 'What the plan has otherwise now',
    after: 'The next session',
    afterSays: (title: string, day: string): string => `${title}, ${day}`,
    done: 'Done',
    week: 'This week',
    notFound: 'No session of this address is in your journal.',
    notFoundHelp: 'It may have been taken back, or it is still open.',
  },
});
