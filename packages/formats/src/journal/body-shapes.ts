import {
  type EntryKind,
  experiences,
  halves,
  type Json,
  painSites,
  runExtras,
  runTypes,
  soles,
  symptomKinds,
} from '@carryover/engine';
import * as z from 'zod';
import { recordingShape } from '../recording-shape.ts';
import {
  amount,
  day,
  dayRange,
  entryId,
  exerciseWithoutSets,
  gym,
  imported,
  list,
  note,
  opening,
  optional,
  session,
  set,
  strength,
  text,
  title,
  weekday,
  zone,
} from './values.ts';

const run = z.strictObject({
  ...session,
  type: z.enum(runTypes),
  typeConfidence: amount(1),
  typeEvidence: list(text(2000), 50),
  distanceKm: optional(amount(1000)),
  averageHeartRate: optional(amount(250)),
  maxHeartRate: optional(amount(250)),
  ascentMetres: optional(amount(30_000)),
  recording: optional(recordingShape),
  extras: optional(list(z.enum(runExtras), 10)),
  priority: optional(z.enum(['A', 'B', 'C'])),
});

const cross = z.strictObject({
  ...session,
  sport: text(200),
  hard: z.boolean(),
  distanceKm: optional(amount(1000)),
});

const athlete = {
  ageYears: amount(120),
  bodyMassKg: amount(400),
  experience: z.enum(experiences),
  thresholdHeartRate: amount(250),
  maxHeartRate: amount(250),
  thresholdPaceSecondsPerKm: amount(3600),
  weekStartsOn: weekday,
  zone,
  pregnant: z.boolean(),
};

const fact = <Shape extends z.ZodType>(shape: Shape) => optional(z.nullable(shape));

const grade = optional(amount(10));

const ruleSetting = z.union([
  z.literal('off'),
  z.strictObject({
    level: optional(z.enum(['should', 'prefer', 'note'])),
    params: optional(z.record(text(60), z.number())),
  }),
]);

/** Any JSON: it was walked before a shape is asked. */
const anyJson = z.unknown() as unknown as z.ZodType<Json, Json>;

/** The shape of every kind's body in its current version. None changes what it reads: bodies are kept as they came. */
export const bodyShapes = {
  'athlete-facts': z.strictObject({
    ageYears: fact(athlete.ageYears),
    bodyMassKg: fact(athlete.bodyMassKg),
    experience: fact(athlete.experience),
    thresholdHeartRate: fact(athlete.thresholdHeartRate),
    maxHeartRate: fact(athlete.maxHeartRate),
    thresholdPaceSecondsPerKm: fact(athlete.thresholdPaceSecondsPerKm),
    weekStartsOn: fact(athlete.weekStartsOn),
    zone: fact(athlete.zone),
    pregnant: fact(athlete.pregnant),
  }),
  'run-planned': run,
  'run-done': run,
  'session-planned': z.strictObject({ ...session, ...strength }),
  'session-done': z.strictObject({ ...session, ...strength, planned: optional(text(200)) }),
  'cross-planned': cross,
  'cross-done': cross,
  'set-logged': z.strictObject({
    session: entryId,
    place: z.int().min(0).max(199),
    exercise: exerciseWithoutSets,
    set,
  }),
  correction: z.strictObject({
    target: entryId,
    of: text(40),
    change: z.record(text(60), anyJson),
  }),
  withdrawal: z.strictObject({ target: entryId }),
  race: z.strictObject({
    day,
    title,
    distanceKm: optional(amount(1000)),
    priority: optional(z.enum(['A', 'B', 'C'])),
  }),
  'check-in': z.strictObject({
    ...imported,
    day,
    sleepHours: optional(amount(24)),
    soreness: grade,
    energy: grade,
    heartRateVariability: grade,
    restingHeartRate: optional(amount(250)),
    fuelled: optional(z.boolean()),
    hydrated: optional(z.boolean()),
  }),
  pain: z.strictObject({
    ...imported,
    day,
    site: z.enum(painSites),
    side: optional(z.enum(['left', 'right'])),
    during: grade,
    after: grade,
    nextMorning: grade,
  }),
  symptom: z.strictObject({
    ...imported,
    day,
    kind: z.enum(symptomKinds),
    cleared: optional(z.boolean()),
  }),
  footwear: z.strictObject({ ...imported, day, sole: z.enum(soles) }),
  complaint: z.strictObject({ day, complaint: title }),
  availability: z.strictObject({
    openings: optional(list(opening, 14)),
    appointments: optional(
      list(
        z.strictObject({
          days: dayRange,
          half: optional(z.enum(['am', 'pm'])),
          says: optional(note),
        }),
        1000,
      ),
    ),
  }),
  equipment: gym,
  trip: z.strictObject({ days: dayRange, gym }),
  'exercise-mapping': z.strictObject({ name: title, exerciseId: text(100) }),
  'exercise-preference': z.strictObject({ exerciseId: text(100), inPlaceOf: text(100) }),
  'run-title': z.strictObject({ title, type: z.enum(runTypes) }),
  'rulebook-settings': z.strictObject({
    preset: optional(text(60)),
    rules: optional(z.record(text(60), ruleSetting)),
  }),
  'season-wishes': z.strictObject({
    sessionsPerWeek: optional(z.int().min(0).max(7)),
    minutes: optional(amount(1440)),
    weeks: optional(z.int().min(1).max(104)),
    template: optional(note),
    mobility: optional(z.boolean()),
    balance: optional(z.boolean()),
    notRunning: optional(z.boolean()),
    loadUnit: optional(z.enum(['kg', 'lb'])),
  }),
  'plan-accepted': z.strictObject({ start: day, plan: anyJson }),
  'session-moved': z.strictObject({ session: text(200), day, half: z.enum(halves) }),
  import: z.strictObject({
    file: text(1000),
    format: text(100),
    digest: optional(z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 in hexadecimal' })),
    coverage: z.strictObject({ runs: optional(dayRange), lifts: optional(dayRange) }),
    athlete: optional(
      z.strictObject({
        ageYears: optional(athlete.ageYears),
        bodyMassKg: optional(athlete.bodyMassKg),
        experience: optional(athlete.experience),
        thresholdHeartRate: optional(athlete.thresholdHeartRate),
        maxHeartRate: optional(athlete.maxHeartRate),
        thresholdPaceSecondsPerKm: optional(athlete.thresholdPaceSecondsPerKm),
        weekStartsOn: optional(athlete.weekStartsOn),
        zone: optional(athlete.zone),
        pregnant: optional(athlete.pregnant),
      }),
    ),
  }),
} satisfies { readonly [Kind in EntryKind]: z.ZodObject };
