import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'Today',
    start: 'Start',
    resume: 'Go on with the session',
    whyToday: 'Why this today',
    toDo: 'To do',
    first: 'First',
    leaveOut: 'Leave out',
    clinician: 'Please see a clinician before you go on training.',
    ahead: 'Also today',
    done: 'Done today',
    rest: 'No strength today.',
    next: 'Next session',
    noNext: 'No further session is planned.',
    moved: (day: string): string => `Moved to ${day}`,
    changes: 'Changed since the plan that you took',
    seeSeason: 'See the season',
    tell: 'How are you?',
    log: 'Log a session',
    noPlan: 'This plan is made of what is known so far; it is yours once you take it.',
    takePlan: 'Take this plan',
    takeChanges: 'Take the changes',
    taken: 'The plan is yours as it stands now.',
    emptyTitle: 'Strength that carries over to the road',
    emptyLead:
      'Give it what your watch and your lifting app wrote, or answer up to six questions, and you have a plan. There is no account, and nothing leaves this device but to a server that you sync with.',
    selfCheck: 'Two-minute check of how you lift',
  },
});
