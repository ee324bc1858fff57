import { areas } from '@carryover/engine';
import * as z from 'zod';
import { count, date, notesField, reasonShape } from '../shapes.ts';

const kg = z.number().min(0);

const set = z.strictObject({
  reps: z.number().optional(),
  seconds: z.number().optional(),
  loadKg: z.number().optional(),
  rir: z.number().optional(),
});

const exposure = z.strictObject({
  date,
  session: z.string().meta({ description: 'Id of the session' }),
  sets: z.array(set).meta({ description: 'Without warm-up sets' }),
});

const trend = z
  .strictObject({
    verdict: z.enum(['plateau', 'progressing', 'not enough evidence']),
    says: z.string(),
    slopePercentPerWeek: z.number(),
    slopeInterval: z
      .strictObject({ low: z.number(), high: z.number() })
      .meta({ description: 'Of the slope, 80 %' }),
    points: z.array(z.strictObject({ date, kg, weight: z.number().min(0).max(1) })),
    band: z
      .array(z.strictObject({ date, kg, lowKg: kg, highKg: kg }))
      .meta({ description: 'The fitted line on the day of each session, and its 80 % interval' }),
  })
  .meta({ description: 'A training index for one exercise, never what could be lifted once' });

const exercise = z.strictObject({
  exercise: z.string().meta({ description: 'Id of the catalogue' }),
  name: z.string(),
  loggedAs: z.string(),
  sessions: count.meta({ description: 'In the weeks looked back on' }),
  last: exposure,
  before: exposure.optional(),
  changed: z
    .strictObject({ loadKg: z.number().optional(), reps: z.number().optional() })
    .optional()
    .meta({ description: 'Of the top set, since the time before' }),
  trend: trend.optional().meta({ description: 'Absent for fewer than three sessions that can be compared' }),
});

const setsByArea = z.strictObject(
  Object.fromEntries(areas.map((area) => [area, count])) as Record<(typeof areas)[number], typeof count>,
);

const week = z.strictObject({
  start: date,
  isOver: z.boolean(),
  isKnown: z.boolean().meta({ description: 'Whether a lift of every day of it would have been seen' }),
  isDeload: z.boolean().meta({ description: 'Clearly lighter than the weeks before it' }),
  sessions: count,
  hardSets: count,
  areas: setsByArea.meta({
    description: 'Hard sets; one counts for every area that its exercise trains',
  }),
  areaSets: setsByArea.meta({ description: 'All work sets, the light ones too' }),
  contacts: z
    .number()
    .min(0)
    .meta({ description: 'Ground contacts of jumps, weighted by how hard they land' }),
});

const target = z.strictObject({
  least: z.number().min(0).optional(),
  most: z.number().min(0).optional(),
  reason: reasonShape,
});

const targets = z
  .strictObject({
    sessions: target.optional().meta({ description: 'Strength for the legs a week' }),
    calves: target.optional().meta({ description: 'Hard sets a week' }),
    contacts: target.optional().meta({ description: 'Ground contacts a session' }),
    deload: target.optional().meta({ description: 'Weeks in a row without a lighter one' }),
  })
  .meta({ description: "What the athlete's rulebook asks for; absent where its rule is silent" });

export const progressViewSchema = z
  .strictObject({
    view: z.literal('progress'),
    day: date,
    from: date,
    to: date,
    notes: notesField,
    sessionsPerWeek: z
      .number()
      .min(0)
      .optional()
      .meta({ description: 'Mean of the weeks that are over and known' }),
    targets,
    weeks: z.array(week),
    exercises: z.array(exercise).meta({ description: 'The one that was done last first' }),
  })
  .meta({ id: 'ProgressView', title: 'Progress' });

export type ProgressView = z.infer<typeof progressViewSchema>;
