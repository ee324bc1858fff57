import { type CheckIn, type Day, parseDay } from '@carryover/engine';
import { amountIn, type Fields, fieldOf, isFields } from './json-records.ts';
import type { FileReading, SkippedRow } from './reader.ts';
import { finishReading } from './reading.ts';

type Measured = 'sleepHours' | 'heartRateVariability' | 'restingHeartRate' | 'soreness';

/** One thing that a service tells of a day: its name there, what may stand in it, and what that is for us. */
export interface Measure {
  readonly field: string;
  readonly as: Measured;
  readonly least: number;
  readonly most: number;
  readonly inOurs: (told: number) => number;
  /** Zero or less is how this service says that nothing was taken. */
  readonly unsetTo?: number;
}

const round = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
};

/** Nobody sleeps for a day; the figure keeps a typing error out. */
const daySeconds = 86_400;

const hoursOfSeconds = (seconds: number): number => round(seconds / 3600, 2);

export const sleepSeconds = (field: string): Measure => ({
  field,
  as: 'sleepHours',
  least: 1,
  most: daySeconds,
  unsetTo: 0,
  inOurs: hoursOfSeconds,
});

/** Watches give 20 to 150 beats; what lies outside is no reading of a heart at rest. Ours. */
export const restingBeats = (field: string): Measure => ({
  field,
  as: 'restingHeartRate',
  least: 20,
  most: 150,
  unsetTo: 0,
  inOurs: (beats) => round(beats, 1),
});

/** rMSSD in milliseconds, of which we keep the natural logarithm; the bounds are those of `--hrv`. */
export const rmssdMilliseconds = (field: string): Measure => ({
  field,
  as: 'heartRateVariability',
  least: 5,
  most: 300,
  unsetTo: 0,
  inOurs: (milliseconds) => round(Math.log(milliseconds), 4),
});

/** The day of `2026-01-04`, between 1970 and 2100; undefined for all else. */
const dayIn = (fields: Fields, name: string): Day | undefined => {
  const value = fieldOf(fields, name);
  if (typeof value !== 'string' || !/^(?:19[7-9]\d|20\d\d|2100)-\d\d-\d\d$/.test(value)) return undefined;
  return parseDay(value);
};

interface Taken {
  readonly told: Omit<CheckIn, 'day'>;
  readonly faults: readonly string[];
}

const taken = (fields: Fields, measures: readonly Measure[]): Taken => {
  const told: { [Name in Measured]?: number } = {};
  const faults: string[] = [];
  for (const { field, as, least, most, inOurs, unsetTo } of measures) {
    const value = amountIn(fields, field, Math.min(least, unsetTo ?? least), most);
    if (value === undefined || (unsetTo !== undefined && value <= unsetTo)) continue;
    if (value >= least) told[as] ??= inOurs(value);
    else faults.push(`expected ${field} of ${least} to ${most}`);
  }
  return { told, faults };
};

export interface WellnessDialect {
  readonly format: string;
  /** The field that holds the day. */
  readonly dayField: string;
  /** Where two tell the same, the first that is there counts. */
  readonly measures: readonly Measure[];
  readonly notes: (checkIns: readonly CheckIn[]) => readonly string[];
}

/** A check-in for each record that tells any of the measures; a bad field costs only itself. */
export const readWellness = (
  records: readonly unknown[],
  lines: () => readonly number[],
  file: string,
  { format, dayField, measures, notes }: WellnessDialect,
): FileReading => {
  const checkIns: CheckIn[] = [];
  const skipped: SkippedRow[] = [];
  let known: readonly number[] | undefined;
  const skip = (index: number, reason: string, value: string): void => {
    known ??= lines();
    skipped.push({ file, line: known[index] ?? 1, reason, value });
  };
  for (const [index, record] of records.entries()) {
    const day = isFields(record) ? dayIn(record, dayField) : undefined;
    if (!isFields(record) || day === undefined) {
      skip(index, `expected a record with ${dayField}, a date such as "2026-01-04"`, `[${index}]`);
      continue;
    }
    const { told, faults } = taken(record, measures);
    for (const fault of faults) skip(index, fault, `[${index}]`);
    if (Object.keys(told).length > 0) checkIns.push({ day, ...told });
  }
  return finishReading({
    file,
    format,
    sessions: [],
    skipped,
    coverage: {},
    ...(checkIns.length > 0 ? { checkIns } : {}),
    notes: notes(checkIns),
  });
};
