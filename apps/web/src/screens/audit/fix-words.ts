import { inLanguage } from '../../language/in-language.ts';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** What applying a fix says, in the list and on a finding's own screen. */
export const fixWords = inLanguage({
  en: {
    apply: 'Apply fix',
    applyTo: (rule: string): string => `Apply fix: ${rule}`,
    title: 'What would change',
    told: 'This is told',
    changes: 'Then your plan changes so',
    firstPlan: 'Your plan would begin so',
    takePlan: 'Take this plan',
    leave: 'Leave it',
    keeps: 'No session of this plan breaks the rule.',
    beforeAfter: (before: number, after: number): string =>
      `Your plan ahead breaks this rule ${times(before)} now, and ${after === 0 ? 'not once' : times(after)} with it.`,
    pastStays: 'What was done stays found: a fix changes only what is ahead.',
    nothing: 'Nothing of your plan would change: it was mended meanwhile.',
    applied: (rule: string): string => `Fixed in your plan: ${rule}`,
    madePlan: 'This plan is yours now',
    inPlan: {
      kept: 'Your plan ahead keeps this rule: nothing of it has to change.',
      broken: 'Your plan ahead breaks this rule too, and no move that was tried would mend it.',
      'not-seen': 'In your plan ahead this cannot be looked at before it is done.',
      'no-plan': 'You have no plan yet, and a plan alone would not mend this.',
    },
    since: (date: string): string => `This plan is from ${date}.`,
    next: (says: string): string => `Next in your plan: ${says}.`,
    toSession: 'See that session',
    toWeek: 'See your week',
  },
});
