import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import FitParser from 'fit-file-parser';

/** A step as both decoders can tell it: words and numbers of the file, nothing of ours. */
export interface ReadStep {
  readonly index: number;
  readonly duration: string;
  readonly durationValue?: number;
  readonly target?: string;
  readonly targetValue?: number;
  readonly intensity?: string;
  readonly category?: string;
  readonly exercise?: number;
  readonly weightKg?: number;
  readonly weightUnit?: string;
  readonly name: string;
  readonly notes: string;
}

export interface ReadTitle {
  readonly index: number;
  readonly category: string;
  readonly exercise?: number;
  readonly title: string;
}

export interface ReadWorkout {
  readonly type: string;
  readonly manufacturer: string;
  readonly serialNumber: number;
  readonly created: string;
  readonly name: string;
  readonly sport: string;
  readonly subSport: string;
  readonly stepCount: number;
  readonly steps: readonly ReadStep[];
  readonly titles: readonly ReadTitle[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const fieldsOf = (value: unknown): Fields => {
  assert.ok(isFields(value));
  return value;
};

/** What stands for "not said" in fields of one, two and four bytes. */
const unsaid = { byte: 0xff, short: 0xffff, long: 0xffff_ffff } as const;
const isWordless = (value: unknown): boolean =>
  value === undefined || value === unsaid.byte || value === unsaid.short;

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);

const numberOf = (value: unknown, none: number): number | undefined =>
  value === undefined || value === none ? undefined : Number(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const wordIn = (words: Readonly<Record<number, string>>, value: unknown): string | undefined =>
  typeof value === 'string' ? value : isWordless(value) ? undefined : words[Number(value)];

const durations = { 0: 'time', 5: 'open', 6: 'repeat_until_steps_cmplt', 29: 'reps' };
const targets = { 2: 'open' };
const weightUnits = { 1: 'kilogram', 2: 'pound' };
/** Those that are younger than what fit-decoder knows. */
const categories = { 37: 'banded_exercises', 45: 'sled' };

const indexOf = (value: unknown): number => Number(isFields(value) ? value.value : value);

const stepOf = (step: Fields, weightScale: number): ReadStep => {
  const weight = numberOf(step.exercise_weight, unsaid.short);
  return {
    index: indexOf(step.message_index),
    duration: wordIn(durations, step.duration_type) ?? 'none',
    ...given('durationValue', numberOf(step.duration_value, unsaid.long)),
    ...given('target', wordIn(targets, step.target_type)),
    ...given('targetValue', numberOf(step.target_value, unsaid.long)),
    ...given('intensity', wordIn({}, step.intensity)),
    ...given('category', wordIn(categories, step.exercise_category)),
    ...given('exercise', numberOf(step.exercise_name, unsaid.short)),
    ...given('weightKg', weight === undefined ? undefined : weight / weightScale),
    ...given('weightUnit', wordIn(weightUnits, step.weight_display_unit)),
    name: textOf(step.wkt_step_name),
    notes: textOf(step.notes),
  };
};

const titleOf = (title: Fields): ReadTitle => ({
  index: indexOf(title.message_index),
  category: wordIn(categories, title.exercise_category) ?? 'none',
  ...given('exercise', numberOf(title.exercise_name, unsaid.short)),
  title: textOf(title.wkt_step_name),
});

const workoutOf = (of: (message: string) => readonly Fields[], weightScale: number): ReadWorkout => {
  const [file] = of('file_id');
  const [workout] = of('workout');
  assert.ok(file && workout);
  return {
    type: wordIn({ 5: 'workout' }, file.type) ?? 'none',
    manufacturer: String(file.manufacturer),
    serialNumber: Number(file.serial_number),
    created: new Date(String(file.time_created)).toISOString(),
    name: textOf(workout.wkt_name),
    sport: String(workout.sport),
    subSport: String(workout.sub_sport),
    stepCount: Number(workout.num_valid_steps),
    steps: of('workout_step').map((step) => stepOf(step, weightScale)),
    titles: of('exercise_title').map(titleOf),
  };
};

/** A copy: both decoders want a buffer that holds the file and nothing else. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** By fit-file-parser, which throws where the checksum is wrong. */
export const readByParser = (bytes: Uint8Array): ReadWorkout => {
  let found: Fields | undefined;
  new FitParser({ force: false }).parse(bufferOf(bytes), (error, data) => {
    assert.equal(error, undefined);
    found = fieldsOf(fieldsOf(data).messages);
  });
  assert.ok(found);
  const messages = found;
  return workoutOf((name) => ((messages[name] as readonly unknown[] | undefined) ?? []).map(fieldsOf), 1);
};

/** It takes each byte of a text for a character. */
const ofBytes = (text: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(text, (character) => character.charCodeAt(0)),
  );

const inUtf8 = (data: Fields): Fields =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? ofBytes(value) : value]),
  );

interface FitDecoder {
  fit2json(bytes: ArrayBuffer): { readonly crc?: unknown };
  parseRecords(raw: unknown): {
    readonly records: readonly { readonly type: string; readonly data: Fields }[];
  };
}

const decoder = createRequire(import.meta.url)('fit-decoder') as FitDecoder;

/** By fit-decoder, which throws where the checksum is wrong; it knows fewer fields and scales none. */
export const readByDecoder = (bytes: Uint8Array): ReadWorkout => {
  const { records } = decoder.parseRecords(decoder.fit2json(bufferOf(bytes)));
  return workoutOf(
    (name) => records.filter(({ type }) => type === name).map(({ data }) => inUtf8(data)),
    100,
  );
};
