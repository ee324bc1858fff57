import {
  audit,
  type Day,
  formatDay,
  type JournalState,
  type Plan,
  type Review,
  type Session,
  weeklyReview,
  weekStartOf,
} from '@carryover/engine';
import { planJson } from '@carryover/formats';
import * as z from 'zod';
import { journalNotes } from './journal-notes.ts';
import { planFrom, planOf } from './plan/index.ts';
import { stopNotes } from './plan/stop-notes.ts';
import { rulebookFrom } from './rulebook.ts';
import {
  adviceShape,
  assumedField,
  changesJson,
  changesShape,
  conflictsShape,
  date,
  notesField,
  sentences,
  sessionJson,
  sessionShape,
  weekShape,
} from './shapes.ts';

const reviewLines = z.array(
  z.strictObject({ about: z.string(), says: z.string(), rule: z.string().optional() }),
);

export const weekViewSchema = z
  .strictObject({
    view: z.literal('week'),
    day: date.meta({ description: 'The day as on which it was asked' }),
    from: date,
    to: date,
    notes: notesField,
    assumed: assumedField,
    done: z.array(sessionShape).meta({ description: 'What was done in it so far' }),
    week: weekShape
      .optional()
      .meta({ description: 'As it is planned; absent where the plan has no such week' }),
    conflicts: conflictsShape,
    advice: adviceShape,
    changes: changesShape.optional(),
    review: z
      .strictObject({ done: reviewLines, changed: reviewLines, next: reviewLines, questions: sentences })
      .optional()
      .meta({ description: 'A look back, of a week that is over' }),
  })
  .meta({ id: 'WeekView', title: 'A week' });

export type WeekView = z.infer<typeof weekViewSchema>;

const linesOf = (lines: Review['done']): z.infer<typeof reviewLines> =>
  lines.map(({ about, says, ruleId }) => ({
    about,
    says,
    ...(ruleId === undefined ? {} : { rule: ruleId }),
  }));

const acceptedPlan = ({ accepted }: JournalState): Plan | undefined => {
  const read = accepted && planOf(accepted);
  return read !== undefined && 'plan' in read ? read.plan : undefined;
};

const reviewOf = (state: JournalState, today: Day, week: Day): NonNullable<WeekView['review']> => {
  const { log } = state;
  const plan = acceptedPlan(state);
  const report = audit(log, { ...rulebookFrom(state).value, window: { to: week + 6 } });
  const { done, changed, next, questions } = weeklyReview({
    log,
    week,
    today,
    report,
    ...(plan ? { plan } : {}),
  });
  return {
    done: linesOf(done),
    changed: linesOf(changed),
    next: linesOf(next),
    questions: [...questions],
  };
};

const isDoneIn =
  (from: Day) =>
  ({ at, status }: Session): boolean =>
    status === 'done' && at.day >= from && at.day < from + 7;

/** A week that is over: what was done of it, and a look back. */
const pastWeek = (state: JournalState, today: Day, from: Day): WeekView => {
  const done = state.log.sessions.filter(isDoneIn(from));
  const isTold = done.length > 0 || state.log.sessions.some(({ at }) => at.day >= from && at.day < from + 7);
  return {
    view: 'week',
    day: formatDay(today),
    from: formatDay(from),
    to: formatDay(from + 6),
    notes: [...(isTold ? [] : ['Nothing was told of this week.']), ...journalNotes(state)],
    assumed: [],
    done: done.map(sessionJson),
    conflicts: [],
    advice: [],
    ...(isTold ? { review: reviewOf(state, today, from) } : {}),
  };
};

/** The week that holds a day (today's where none is named): its runs and sessions with every set, and what was done. */
export const weekView = (state: JournalState, today: Day, day: Day = today): WeekView => {
  const { weekStartsOn = 0 } = state.athlete;
  const from = weekStartOf(day, weekStartsOn);
  if (from + 6 < today) return pastWeek(state, today, from);
  const { plan, changes, assumed } = planFrom(state, today);
  const { weeks, conflicts, advice } = planJson(plan);
  const start = formatDay(from);
  const to = formatDay(from + 6);
  const week = weeks.find((each) => each.start === start);
  const last = weeks.at(-1);
  return {
    view: 'week',
    day: formatDay(today),
    from: start,
    to,
    notes: [
      ...stopNotes(plan),
      ...(week === undefined && last !== undefined
        ? [`The plan is of ${weeks[0]!.start} to ${formatDay(plan.window.to)}.`]
        : []),
      ...journalNotes(state),
    ],
    assumed: [...assumed],
    done: state.log.sessions.filter(isDoneIn(from)).map(sessionJson),
    ...(week === undefined ? {} : { week }),
    conflicts: conflicts.filter((each) => each.week === start),
    advice: advice.filter((each) => (each.from ?? to) <= to && (each.to ?? start) >= start),
    ...(changes
      ? { changes: changesJson(changes.filter((each) => each.day >= from && each.day < from + 7)) }
      : {}),
  };
};
