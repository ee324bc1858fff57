import { type Day, formatDay, type JournalState } from '@carryover/engine';
import { journalNotes } from '../journal-notes.ts';
import { exercisesOf } from './exercises.ts';
import { lookBack } from './look-back.ts';
import { numbersOf, targetsOf } from './numbers.ts';
import type { ProgressView } from './schema.ts';
import { weeksOf } from './weeks.ts';

export { liftView } from './lift-view.ts';
export { progressViewSchema } from './schema.ts';

/** How strength went over half a year: each exercise with its trend, and the weeks in numbers. */
export const progressView = (state: JournalState, today: Day): ProgressView => {
  const view = lookBack(state, today);
  const { window } = view;
  const { lighter, trendDays } = numbersOf(state);
  const weeks = weeksOf(view, today, lighter);
  const known = weeks.filter(({ isOver, isKnown }) => isOver && isKnown);
  const exercises = exercisesOf(view, trendDays);
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
    targets: targetsOf(state),
    weeks: [...weeks],
    exercises: [...exercises],
  };
};
