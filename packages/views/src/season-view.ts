import { type Day, formatDay, isQuality, type JournalState } from '@carryover/engine';
import { type PlanJson, planJson } from '@carryover/formats';
import * as z from 'zod';
import { journalNotes } from './journal-notes.ts';
import { planFrom } from './plan/index.ts';
import { stopNotes } from './plan/stop-notes.ts';
import {
  adviceShape,
  assumedField,
  breachesShape,
  changesJson,
  changesShape,
  conflictsShape,
  count,
  date,
  notesField,
  plannedShape,
  sessionJson,
  sessionShape,
  weekShape,
} from './shapes.ts';

const { id, date: onDate, part, time, title, kind, menu, minutes } = plannedShape.shape;

const sessionBrief = z.strictObject({
  id,
  date: onDate,
  part,
  time,
  title,
  kind,
  menu,
  minutes,
  exercises: z.array(z.strictObject({ exercise: z.string(), name: z.string(), sets: count })),
});

const { start, block, blockNumber, deload, provisional, why } = weekShape.shape;

const weekBrief = z.strictObject({
  start,
  block,
  blockNumber,
  deload,
  provisional,
  runs: count,
  runMinutes: z.number().min(0).meta({ description: 'Of the runs whose length is told in minutes' }),
  hardRuns: count.meta({ description: 'Threshold, intervals, hills, a long run with quality, or a race' }),
  races: z.array(sessionShape),
  sessions: z.array(sessionBrief),
  locked: count.meta({ description: 'Strength sessions of others, and those that are done' }),
  breaches: count,
  why,
});

export const seasonViewSchema = z
  .strictObject({
    view: z.literal('season'),
    day: date,
    from: date,
    to: date,
    notes: notesField,
    assumed: assumedField,
    accepted: z
      .strictObject({ id: z.string(), start: date })
      .optional()
      .meta({ description: 'The entry of the plan that this one goes on from' }),
    races: z.array(
      z.strictObject({
        date,
        title: z.string(),
        distanceKm: z.number().optional(),
        priority: z.enum(['A', 'B', 'C']).optional(),
      }),
    ),
    weeks: z.array(weekBrief),
    breaches: breachesShape,
    conflicts: conflictsShape,
    advice: adviceShape,
    changes: changesShape.optional(),
    proven: z.boolean(),
  })
  .meta({ id: 'SeasonView', title: 'The season, a week at a time' });

export type SeasonView = z.infer<typeof seasonViewSchema>;

const briefOf = (
  planned: PlanJson['weeks'][number]['sessions'][number],
): SeasonView['weeks'][number]['sessions'][number] => ({
  id: planned.id,
  date: planned.date,
  part: planned.part,
  time: planned.time,
  title: planned.title,
  kind: planned.kind,
  menu: planned.menu,
  minutes: planned.minutes,
  exercises: planned.items.map(({ exercise, name, sets }) => ({ exercise, name, sets })),
});

/** The whole season in short; a week's view has every set of it. */
export const seasonView = (state: JournalState, today: Day): SeasonView => {
  const { plan, changes, assumed } = planFrom(state, today);
  const json = planJson(plan);
  return {
    view: 'season',
    day: formatDay(today),
    from: json.window.from,
    to: json.window.to,
    notes: [...stopNotes(plan), ...journalNotes(state)],
    assumed: [...assumed],
    ...(state.accepted
      ? { accepted: { id: state.accepted.id, start: formatDay(state.accepted.start) } }
      : {}),
    races: state.races
      .filter(({ day }) => day >= today)
      .map(({ id: _id, day, ...race }) => ({ date: formatDay(day), ...race })),
    weeks: json.weeks.map((week, index) => ({
      start: week.start,
      block: week.block,
      blockNumber: week.blockNumber,
      deload: week.deload,
      provisional: week.provisional,
      runs: week.runs.length,
      runMinutes: week.runs.reduce((sum, run) => sum + (run.minutes ?? 0), 0),
      hardRuns: week.runs.filter(({ type }) => isQuality(type)).length,
      races: plan.weeks[index]!.runs.filter(({ type }) => type === 'race').map(sessionJson),
      sessions: week.sessions.map(briefOf),
      locked: week.locked.length,
      breaches: week.breaches.length,
      why: week.why,
    })),
    breaches: json.breaches,
    conflicts: json.conflicts,
    advice: json.advice,
    ...(changes ? { changes: changesJson(changes) } : {}),
    proven: json.proven,
  };
};
