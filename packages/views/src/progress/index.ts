import { type Day, formatDay, type JournalState, ruleById } from '@carryover/engine';
import { journalNotes } from '../journal-notes.ts';
import { exercisesOf } from './exercises.ts';
import { lookBack } from './look-back.ts';
import type { ProgressView } from './schema.ts';
import { weeksOf } from './weeks.ts';

export { progressViewSchema } from './schema.ts';

/** As many weeks as the rule about stalled lifts looks back on, so that both say the same of a lift. */
const trendDays = (): number => (ruleById('stalled-lift')?.params.windowWeeks?.default ?? 12) * 7;

/** How strength went over half a year: each exercise with its trend, and the weeks in numbers. */
export const progressView = (state: JournalState, today: Day): ProgressView => {
  const view = lookBack(state, today);
  const { window } = view;
  const weeks = weeksOf(view, today);
  const known = weeks.filter(({ isOver, isKnown }) => isOver && isKnown);
  const exercises = exercisesOf(view, trendDays());
  return {
    view: 'progress',
    day: formatDay(today),
    from: formatDay(window.from),
    to: formatDay(window.to),
    notes: [
      ...(exercises.length === 0
        ? ['No exercise was logged in these weeks, so there is no progress to show.']
        : []),
      ...journalNotes(state),
    ],
    ...(known.length === 0
      ? {}
      : { sessionsPerWeek: known.reduce((sum, { sessions }) => sum + sessions, 0) / known.length }),
    weeks: [...weeks],
    exercises: [...exercises],
  };
};
