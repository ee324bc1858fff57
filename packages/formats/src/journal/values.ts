import {
  equipmentKinds,
  liftEfforts,
  liftFocuses,
  movementPatterns,
  parseDay,
  regions,
  setRoles,
} from '@carryover/engine';
import * as z from 'zod';

// What the bodies of several kinds are made of. Limits are ours: wide enough for every log that a reader accepts, and
// narrow enough that no entry slows down what is computed from it.

export const optional = z.exactOptional;
export const amount = (most: number) => z.number().min(0).max(most);
export const text = (most: number) => z.string().max(most);
export const list = <Shape extends z.ZodType>(shape: Shape, most: number) => z.array(shape).max(most);

export const title = text(1000).min(1);
export const note = text(20_000);

const lastDay = parseDay('2100-12-31')!;
/** Whole days since 1970-01-01. */
export const day = z.int().min(0).max(lastDay);
export const dayRange = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to, { error: 'the last day lies before the first' });

/** The id of an entry. */
export const entryId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, {
    error: 'expected a UUIDv7 in lower case',
  });

/** Not held against a list: another device may know zones that this one does not. */
export const zone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_+/-]*$/, { error: 'expected the IANA name of a zone, such as Europe/Madrid' });

const minuteOfDay = z.int().min(0).max(1439);

const moment = z.strictObject({
  day,
  minuteOfDay: optional(minuteOfDay),
  half: optional(z.enum(['am', 'pm'])),
  instant: optional(z.strictObject({ epochMinutes: z.int(), zone })),
});

export const weekday = z.literal([0, 1, 2, 3, 4, 5, 6]);

export const opening = z.strictObject({
  weekday,
  half: z.enum(['am', 'pm']),
  minutes: optional(amount(1440)),
  minuteOfDay: optional(minuteOfDay),
});

export const set = z.strictObject({
  role: z.enum(setRoles),
  reps: optional(amount(1000)),
  seconds: optional(amount(86_400)),
  distanceMetres: optional(amount(1_000_000)),
  loadKg: optional(amount(1000)),
  enteredUnit: optional(z.enum(['kg', 'lb'])),
  rir: optional(amount(10)),
  toFailure: optional(z.boolean()),
  eachSide: optional(z.boolean()),
  restSeconds: optional(amount(86_400)),
});

const exerciseFields = {
  name: text(1000),
  exerciseId: optional(text(100)),
  movement: optional(z.strictObject({ pattern: z.enum(movementPatterns), region: z.enum(regions) })),
  group: optional(text(100)),
  note: optional(note),
};

export const exerciseWithoutSets = z.strictObject(exerciseFields);
const exercise = z.strictObject({ ...exerciseFields, sets: list(set, 500) });

export const strength = {
  focus: optional(z.enum(liftFocuses)),
  effort: optional(z.enum(liftEfforts)),
  circuit: optional(z.boolean()),
  exercises: list(exercise, 200),
};

/** Where an entry came from. */
export const imported = { import: optional(entryId), replaces: optional(entryId) };

/** What every session has beside its entry's id and kind. */
export const session = {
  ...imported,
  at: moment,
  title: optional(text(1000)),
  durationMinutes: optional(amount(12_000)),
  sessionRpe: optional(amount(10)),
  note: optional(note),
  origins: optional(
    list(z.strictObject({ file: text(1000), line: optional(z.int().min(0)), format: text(100) }), 50),
  ),
};

const weights = (most: number) => list(amount(most), 200);

export const gym = z.strictObject({
  equipment: list(z.enum(equipmentKinds), 100),
  barKg: optional(amount(100)),
  platePairsKg: optional(weights(100)),
  dumbbellsKg: optional(weights(200)),
  kettlebellsKg: optional(weights(200)),
  machineStepKg: optional(amount(100)),
  backpackMostKg: optional(amount(200)),
});
