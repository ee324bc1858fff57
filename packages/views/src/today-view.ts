import { type Day, decisionKinds, formatDay, type JournalState, planToday } from '@carryover/engine';
import { plannedSessionJson } from '@carryover/formats';
import * as z from 'zod';
import { journalNotes } from './journal-notes.ts';
import { planFrom } from './plan/index.ts';
import { stopNotes } from './plan/stop-notes.ts';
import {
  assumedField,
  changesJson,
  changesShape,
  date,
  notesField,
  plannedShape,
  reasonJson,
  reasonShape,
  sentences,
  sessionJson,
  sessionShape,
} from './shapes.ts';

export const todayViewSchema = z
  .strictObject({
    view: z.literal('today'),
    day: date,
    notes: notesField,
    assumed: assumedField,
    decision: z.strictObject({
      kind: z.enum(decisionKinds),
      says: z.string(),
      reasons: z.array(reasonShape),
      leaveOut: sentences.meta({ description: 'Names of planned exercises to leave out' }),
      first: sentences.meta({ description: 'To do before the session' }),
      seeClinician: z.boolean(),
    }),
    says: sentences.meta({ description: 'What becomes of what was planned' }),
    done: z.array(sessionShape),
    ahead: z.array(sessionShape).meta({ description: 'Runs and other sport that are still to come' }),
    planned: z.array(plannedShape),
    now: z
      .array(plannedShape)
      .meta({ description: 'What to do: as planned, less of it, or another session; empty where none is' }),
    moved: plannedShape.optional().meta({ description: "Today's session on the day to which it goes" }),
    next: plannedShape.optional().meta({ description: 'The next session after today' }),
    changes: changesShape.optional(),
  })
  .meta({ id: 'TodayView', title: 'Today' });

export type TodayView = z.infer<typeof todayViewSchema>;

/** What to do on a day: the decision about it, every set, and when strength goes on. */
export const todayView = (state: JournalState, today: Day): TodayView => {
  const { request, plan, changes, assumed } = planFrom(state, today);
  const { decision, says, done, ahead, planned, now, moved, next } = planToday(request, plan);
  return {
    view: 'today',
    day: formatDay(today),
    notes: [...stopNotes(plan), ...journalNotes(state)],
    assumed: [...assumed],
    decision: {
      kind: decision.kind,
      says: decision.says,
      reasons: decision.reasons.map(reasonJson),
      leaveOut: [...decision.leaveOut],
      first: [...decision.first],
      seeClinician: decision.seeClinician,
    },
    says: [...says],
    done: done.map(sessionJson),
    ahead: ahead.map(sessionJson),
    planned: planned.map(plannedSessionJson),
    now: now.map(plannedSessionJson),
    ...(moved ? { moved: plannedSessionJson(moved) } : {}),
    ...(next ? { next: plannedSessionJson(next) } : {}),
    ...(changes ? { changes: changesJson(changes) } : {}),
  };
};
