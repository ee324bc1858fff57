import {
  exerciseById,
  formatDay,
  type PlanChange,
  type Reason,
  runTypes,
  type Session,
  type StrengthSession,
} from '@carryover/engine';
import { halfOf, planSchema, timeName } from '@carryover/formats';
import * as z from 'zod';

/** What several views show. Days are dates, ids of rules lead to their pages, sentences are for people. */

export const date = z.iso.date();
export const count = z.int().min(0);
export const sentences = z.array(z.string());

export const assumedField = sentences.meta({ description: 'What nobody told and was assumed' });
export const notesField = sentences.meta({ description: 'What to know before all else' });

const { element: weekOfPlan } = planSchema.shape.weeks;

/** Shapes with an id stand once in a document of the API. */
export const plannedShape = weekOfPlan.shape.sessions.element.meta({ id: 'PlannedSession' });
export const weekShape = weekOfPlan.extend({ sessions: z.array(plannedShape) }).meta({ id: 'PlannedWeek' });
export const adviceShape = planSchema.shape.advice;
export const conflictsShape = planSchema.shape.conflicts;
export const breachesShape = planSchema.shape.breaches;

const citations = z.array(z.strictObject({ source: z.string(), says: z.string() }));

export const reasonShape = z.strictObject({
  says: z.string(),
  rule: z.string().optional().meta({ description: 'Id of the rule that looks for the same in a log' }),
  sources: citations,
});

export const reasonJson = ({ says, ruleId, sources }: Reason): z.infer<typeof reasonShape> => ({
  says,
  ...(ruleId === undefined ? {} : { rule: ruleId }),
  sources: [...sources],
});

export const sessionShape = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['run', 'strength', 'cross']),
    status: z.enum(['done', 'planned']),
    date,
    part: z.enum(['am', 'pm']).optional().meta({ description: 'Half of the day' }),
    time: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .optional()
      .meta({ description: "On the athlete's clock" }),
    title: z.string().optional(),
    minutes: z.number().min(0).optional(),
    distanceKm: z.number().min(0).optional(),
    type: z.enum(runTypes).optional().meta({ description: 'Of a run' }),
    sport: z.string().optional().meta({ description: 'Of what is neither run nor strength' }),
    hard: z.boolean().optional(),
    exercises: z
      .array(z.strictObject({ name: z.string(), exercise: z.string().optional(), sets: count }))
      .optional(),
  })
  .meta({ id: 'SessionInShort', description: 'A session in short' });

type SessionJson = z.infer<typeof sessionShape>;

const exercisesOf = ({ exercises }: StrengthSession): NonNullable<SessionJson['exercises']> =>
  exercises.map(({ name, exerciseId, sets }) => ({
    name: (exerciseId === undefined ? undefined : exerciseById(exerciseId)?.name) ?? name,
    ...(exerciseId === undefined ? {} : { exercise: exerciseId }),
    sets: sets.filter(({ role }) => role !== 'warmup').length,
  }));

const ofKind = (session: Session): Partial<SessionJson> => {
  if (session.kind === 'strength') return { exercises: exercisesOf(session) };
  const distance = session.distanceKm === undefined ? {} : { distanceKm: session.distanceKm };
  return session.kind === 'run'
    ? { type: session.type, ...distance }
    : { sport: session.sport, hard: session.hard, ...distance };
};

export const sessionJson = (session: Session): SessionJson => {
  const { id, kind, status, at, title, durationMinutes } = session;
  const part = halfOf(at);
  return {
    id,
    kind,
    status,
    date: formatDay(at.day),
    ...(part === undefined ? {} : { part }),
    ...(at.minuteOfDay === undefined ? {} : { time: timeName(at) }),
    ...(title === undefined ? {} : { title }),
    ...(durationMinutes === undefined ? {} : { minutes: durationMinutes }),
    ...ofKind(session),
  };
};

export const changesShape = z
  .array(
    z.strictObject({
      date: date.meta({ description: 'Where the accepted plan had it' }),
      kind: z.string(),
      says: z.string(),
    }),
  )
  .meta({ description: 'What the plan has otherwise than the one that was accepted' });

export const changesJson = (changes: readonly PlanChange[]): z.infer<typeof changesShape> =>
  changes.map(({ day, what, says }) => ({ date: formatDay(day), kind: what.kind, says }));
