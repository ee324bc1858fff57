import {
  experiences,
  liftEfforts,
  liftFocuses,
  movementPatterns,
  painSites,
  parseDay,
  regions,
  runExtras,
  runTypes,
  setRoles,
  soles,
  symptomKinds,
} from '@carryover/engine';
import { z } from 'zod';
import { zone } from './journal/values.ts';
import { recordingShape } from './recording-shape.ts';

/** The shapes of Carryover's own JSON. Days are ISO dates; what is usual (`done`, `work`) is left unsaid. */
export const carryoverFormat = 'carryover-log';
export const carryoverVersion = 1;

const optional = z.exactOptional;
const amount = (most: number) => z.number().min(0).max(most);

const day = z.string().transform((text, context) => {
  const read = parseDay(text);
  if (read !== undefined && /^(?:19[7-9]\d|20\d\d|2100)/.test(text)) return read;
  context.addIssue({ code: 'custom', message: 'expected a date such as 2027-01-04' });
  return z.NEVER;
});

const dayRange = z.tuple([day, day]).transform(([from, to]) => ({ from, to }));

export const setShape = z.strictObject({
  role: optional(z.enum(setRoles)),
  reps: optional(amount(1000)),
  seconds: optional(amount(86_400)),
  distanceMetres: optional(amount(1_000_000)),
  loadKg: optional(amount(1000)),
  unit: optional(z.enum(['kg', 'lb'])),
  rir: optional(amount(10)),
  toFailure: optional(z.boolean()),
  eachSide: optional(z.boolean()),
  restSeconds: optional(amount(86_400)),
});

export const exerciseShape = z.strictObject({
  name: z.string(),
  id: optional(z.string()),
  group: optional(z.string()),
  note: optional(z.string()),
  movement: optional(z.strictObject({ pattern: z.enum(movementPatterns), region: z.enum(regions) })),
  sets: z.array(setShape),
});

const origin = z.strictObject({ file: z.string(), line: optional(z.number().int()), format: z.string() });

const base = {
  id: z.string().min(1),
  day,
  minuteOfDay: optional(z.number().int().min(0).max(1439)),
  half: optional(z.enum(['am', 'pm'])),
  instant: optional(z.strictObject({ epochMinutes: z.number().int(), zone })),
  status: optional(z.enum(['done', 'planned'])),
  title: optional(z.string()),
  durationMinutes: optional(amount(12_000)),
  sessionRpe: optional(amount(10)),
  note: optional(z.string()),
  origins: optional(z.array(origin)),
};

export const sessionShape = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('run'),
    type: z.enum(runTypes),
    typeConfidence: z.number().min(0).max(1),
    typeEvidence: optional(z.array(z.string())),
    distanceKm: optional(amount(1000)),
    averageHeartRate: optional(amount(250)),
    maxHeartRate: optional(amount(250)),
    ascentMetres: optional(amount(30_000)),
    recording: optional(recordingShape),
    extras: optional(z.array(z.enum(runExtras))),
    priority: optional(z.enum(['A', 'B', 'C'])),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('strength'),
    focus: optional(z.enum(liftFocuses)),
    effort: optional(z.enum(liftEfforts)),
    circuit: optional(z.boolean()),
    exercises: z.array(exerciseShape),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('cross'),
    sport: z.string(),
    hard: z.boolean(),
    distanceKm: optional(amount(1000)),
  }),
]);

const weekday = z.union([0, 1, 2, 3, 4, 5, 6].map((each) => z.literal(each as 0 | 1 | 2 | 3 | 4 | 5 | 6)));

export const athleteShape = z.strictObject({
  ageYears: optional(amount(120)),
  bodyMassKg: optional(amount(400)),
  experience: optional(z.enum(experiences)),
  thresholdHeartRate: optional(amount(250)),
  maxHeartRate: optional(amount(250)),
  thresholdPaceSecondsPerKm: optional(amount(3600)),
  weekStartsOn: optional(weekday),
  zone: optional(zone),
  pregnant: optional(z.boolean()),
});

const grade = optional(amount(10));

export const checkInShape = z.strictObject({
  day,
  sleepHours: optional(amount(24)),
  soreness: grade,
  energy: grade,
  heartRateVariability: optional(amount(10)),
  restingHeartRate: optional(amount(250)),
  fuelled: optional(z.boolean()),
  hydrated: optional(z.boolean()),
});

export const painShape = z.strictObject({
  day,
  site: z.enum(painSites),
  side: optional(z.enum(['left', 'right'])),
  during: grade,
  after: grade,
  nextMorning: grade,
});

export const footwearShape = z.strictObject({ day, sole: z.enum(soles) });

export const symptomShape = z.strictObject({
  day,
  kind: z.enum(symptomKinds),
  cleared: optional(z.boolean()),
});

/** The file around the entries, which are read one by one so that a bad one costs only itself. */
export const fileShape = z.object({
  format: z.literal(carryoverFormat),
  version: z.literal(carryoverVersion),
  athlete: optional(z.unknown()),
  coverage: optional(z.strictObject({ runs: optional(dayRange), lifts: optional(dayRange) })),
  sessions: z.array(z.unknown()),
  checkIns: optional(z.array(z.unknown())),
  pains: optional(z.array(z.unknown())),
  symptoms: optional(z.array(z.unknown())),
  footwear: optional(z.array(z.unknown())),
});
