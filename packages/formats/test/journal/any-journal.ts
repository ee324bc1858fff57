// Random journals of everything that an athlete may tell, in any order, with entries that name others or none.
import type { Entry, EntryKind, Json, JsonObject, KeptEntry } from '@carryover/engine';
import fc from 'fast-check';
import { id, sampleKinds, sampleOf, samples } from './samples.ts';

const mostEntries = 30;
/** Of every five numbers the first three are of these kinds, so that most of what names an entry names a right one. */
const usualKinds = ['session-done', 'import', 'run-done'] as const;
const anyId = fc.integer({ min: 1, max: mostEntries + 2 }).map(id);
const idOf = (kind: (typeof usualKinds)[number]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: anyId },
    {
      weight: 6,
      arbitrary: fc
        .integer({ min: 0, max: mostEntries / 5 - 1 })
        .map((five) => id(five * 5 + usualKinds.indexOf(kind) + 1)),
    },
  );
const firstDay = 20_820;

const anyDay = fc.integer({ min: firstDay, max: firstDay + 60 });

/** Fields of a sample that are left out, and days that are moved. */
const variedBody = (kind: EntryKind): fc.Arbitrary<JsonObject> => {
  const sample = samples[kind] as unknown as JsonObject;
  const mayGo = Object.keys(sample).filter((field) => !needed(kind).includes(field));
  return fc
    .record({
      left: fc.subarray(mayGo),
      day: anyDay,
      minute: fc.integer({ min: 0, max: 1439 }),
      file: idOf('import'),
      lift: idOf('session-done'),
      any: anyId,
    })
    .map(({ left, day, minute, file, lift, any }) => {
      const body = Object.fromEntries(Object.entries(sample).filter(([field]) => !left.includes(field)));
      return {
        ...body,
        ...('at' in body ? { at: { day, ...(minute % 3 === 0 ? {} : { minuteOfDay: minute }) } } : {}),
        ...('day' in body ? { day } : {}),
        ...('import' in body ? { import: file } : {}),
        ...('replaces' in body ? { replaces: any } : {}),
        ...('session' in body ? { session: lift } : {}),
        ...('planned' in body ? { planned: any } : {}),
        ...('target' in body ? { target: any } : {}),
      };
    });
};

/** Without these a body is not readable. */
const needed = (kind: EntryKind): readonly string[] => {
  const of: { readonly [Kind in EntryKind]?: readonly string[] } = {
    'set-logged': ['session', 'place', 'exercise', 'set'],
    correction: ['target', 'of', 'change'],
    withdrawal: ['target'],
    race: ['day', 'title'],
    equipment: ['equipment'],
    trip: ['days', 'gym'],
    complaint: ['day', 'complaint'],
    'exercise-mapping': ['name', 'exerciseId'],
    'exercise-preference': ['exerciseId', 'inPlaceOf'],
    'run-title': ['title', 'type'],
    'plan-accepted': ['start', 'plan'],
    'session-moved': ['session', 'day', 'half'],
    import: ['file', 'format', 'coverage'],
  };
  const session = ['at', 'type', 'typeConfidence', 'typeEvidence', 'exercises', 'sport', 'hard'];
  return of[kind] ?? [...session, 'day', 'site', 'kind', 'sole'];
};

const change: fc.Arbitrary<JsonObject> = fc.constantFrom<{ readonly [field: string]: Json }>(
  { title: 'Said since' },
  { title: null, note: 'a note' },
  { at: { day: firstDay + 3 } },
);

const anyBody = (kind: EntryKind): fc.Arbitrary<JsonObject> =>
  kind === 'correction'
    ? fc
        .record({
          kind: fc.constantFrom('run-done' as const, 'session-done' as const),
          change,
        })
        .chain(({ kind: of, change: told }) => idOf(of).map((target) => ({ target, of, change: told })))
        .map((body) => body as unknown as JsonObject)
    : variedBody(kind);

/** Those that speak of others come often. */
const anyKind = fc.oneof(
  fc.constantFrom<EntryKind>('correction', 'withdrawal', 'set-logged', 'set-logged'),
  fc.constantFrom(...sampleKinds),
);

const kindAt = (number: number): fc.Arbitrary<EntryKind> => {
  const usual = usualKinds[(number - 1) % 5];
  return usual === undefined ? anyKind : fc.constant(usual);
};

const anyEntry = (number: number): fc.Arbitrary<Entry> =>
  kindAt(number).chain((kind) => anyBody(kind).map((body) => ({ ...sampleOf(kind, number), body })));

const numbers = fc.shuffledSubarray(
  Array.from({ length: mostEntries }, (_, index) => index + 1),
  { minLength: 0 },
);

/** Placed, with some at the end that only this device has. Ids say nothing of the order. */
export const anyJournal: fc.Arbitrary<readonly KeptEntry[]> = numbers
  .chain((order) => fc.tuple(...order.map(anyEntry)))
  .chain((entries) => fc.tuple(fc.constant(entries), fc.integer({ min: 0, max: entries.length })))
  .map(([entries, placed]) =>
    entries.map((entry, index) => ({ entry, ...(index < placed ? { seq: index + 1 } : {}), readable: true })),
  );
