import type { PlannedSession } from '@carryover/engine';
import { FitBaseType, FitEncoder, type FitEncoderField } from 'fit-file-parser/encoder';
import type { LoadUnit, PlanTextOptions } from './load-unit.ts';
import { dayName, kindWords, oneLine } from './plan-words.ts';
import { wholeSentences } from './text-bytes.ts';
import { type SetStep, type WorkoutStep, workoutSteps } from './workout-steps.ts';

export interface WorkoutFitOptions extends PlanTextOptions {
  /** 1 to 4294967294; with the time it tells a watch which file is which. */
  readonly serialNumber: number;
  /** When the workout was made, in milliseconds since 1970. */
  readonly createdMilliseconds: number;
}

/** Numbers of FIT's global profile; order, base types and sizes are those of workouts that Garmin Connect writes. */
const messages = { fileId: 0, workout: 26, workoutStep: 27, fileCreator: 49, exerciseTitle: 264 } as const;
const fileTypes = { workout: 5 } as const;
const manufacturers = { development: 255 } as const;
const sports = { training: 10 } as const;
const subSports = { strengthTraining: 20 } as const;
const capabilities = { tcx: 32 } as const;
const durations = { time: 0, open: 5, repeatUntilStepsComplete: 6, reps: 29 } as const;
const targets = { open: 2 } as const;
const intensities = { active: 0, rest: 1, warmUp: 2 } as const;
const units: Readonly<Record<LoadUnit, number>> = { kg: 1, lb: 2 };

/** What stands where nothing is told. */
const none = { byte: 0xff, short: 0xffff, long: 0xffff_ffff } as const;

/** Bytes of the strings, the zero at their end included. */
const sizes = { workoutName: 32, workoutNotes: 160, stepName: 64, stepNotes: 200, title: 200 } as const;

const byte = (number: number, value: number = none.byte): FitEncoderField => ({
  number,
  size: 1,
  baseType: FitBaseType.Enum,
  value,
});
const short = (number: number, value: number = none.short): FitEncoderField => ({
  number,
  size: 2,
  baseType: FitBaseType.Uint16,
  value,
});
const long = (number: number, value: number = none.long): FitEncoderField => ({
  number,
  size: 4,
  baseType: FitBaseType.Uint32,
  value,
});
const notZero = (number: number, value: number): FitEncoderField => ({
  ...long(number, value),
  baseType: FitBaseType.Uint32z,
});

/** As much of the text as its bytes hold before the zero at their end, whole characters only. */
const text = (number: number, value: string, size: number): FitEncoderField => {
  const bytes = new Uint8Array(size);
  new TextEncoder().encodeInto(oneLine(value), bytes.subarray(0, size - 1));
  return { number, size, baseType: FitBaseType.String, value: bytes };
};

/** A text of sentences, none of which ends within a word. */
const sentences = (number: number, value: string, size: number): FitEncoderField =>
  text(number, wholeSentences(oneLine(value), size - 1), size);

/** Earlier times count from when a device was switched on. */
const firstTime = 0x1000_0000;
const fitEpochMilliseconds = Date.UTC(1989, 11, 31);

const fitTime = (epochMilliseconds: number): number => {
  const seconds = Math.floor((epochMilliseconds - fitEpochMilliseconds) / 1000);
  if (seconds >= firstTime && seconds < none.long) return seconds;
  throw new RangeError(`createdMilliseconds ${epochMilliseconds}: FIT has times from 1998 to 2126.`);
};

const serialOf = (value: number): number => {
  if (Number.isInteger(value) && value > 0 && value < none.long) return value;
  throw new RangeError(`serialNumber ${value}: expected a whole number from 1 to 4294967294.`);
};

const durationOf = (step: WorkoutStep): readonly [type: number, value: number | undefined] => {
  if (step.kind === 'repeat') return [durations.repeatUntilStepsComplete, step.from];
  if (step.kind === 'set' && step.reps !== undefined) return [durations.reps, step.reps];
  if (step.seconds !== undefined) return [durations.time, step.seconds * 1000];
  return [durations.open, undefined];
};

const intensityOf = (step: WorkoutStep): number | undefined => {
  if (step.kind === 'repeat') return undefined;
  if (step.kind === 'rest') return intensities.rest;
  return step.isWarmUp ? intensities.warmUp : intensities.active;
};

/** Exactly hundredths, as the step's load is rounded to them already. */
const hundredths = (kg: number | undefined): number | undefined =>
  kg === undefined ? undefined : Math.round(kg * 100);

const stepFields = (step: WorkoutStep, index: number, unit: LoadUnit): FitEncoderField[] => {
  const set: SetStep | undefined = step.kind === 'set' ? step : undefined;
  const [durationType, durationValue] = durationOf(step);
  const isRepeat = step.kind === 'repeat';
  return [
    text(0, set?.name ?? '', sizes.stepName),
    long(2, durationValue),
    long(4, isRepeat ? step.rounds : 0),
    long(5),
    long(6),
    sentences(8, set?.notes ?? '', sizes.stepNotes),
    short(254, index),
    short(10, set?.code.category),
    short(11, set?.code.name),
    short(12, hundredths(set?.loadKg)),
    short(13, set?.loadKg === undefined ? undefined : units[unit]),
    byte(1, durationType),
    byte(3, isRepeat ? undefined : targets.open),
    byte(7, intensityOf(step)),
    byte(9),
  ];
};

interface Title {
  readonly category: number;
  readonly name: number | undefined;
  readonly names: readonly string[];
}

/** One for each category and name; exercises that share one, as FIT has no name of their own, share its title. */
const titlesOf = (steps: readonly WorkoutStep[]): readonly Title[] => {
  const titles = new Map<string, Title>();
  for (const step of steps) {
    if (step.kind !== 'set') continue;
    const { category, name } = step.code;
    const key = `${category}/${name}`;
    const names = titles.get(key)?.names ?? [];
    titles.set(key, { category, name, names: [...new Set([...names, step.name])] });
  }
  return [...titles.values()];
};

/** `A Heavy legs, Mon 11 Jan`: what a list on a small screen needs to tell sessions apart. */
const workoutName = ({ frame, kind, session }: PlannedSession): string =>
  `${frame.menu} ${kindWords[kind]}, ${dayName(session.at.day)}`;

const workoutNotes = ({ session, minutes, items }: PlannedSession): string =>
  [
    `${session.title ?? 'Strength'}. About ${Math.round(minutes)} min.`,
    ...(items.some(({ reserve }) => reserve !== undefined)
      ? ['RIR 2: end the set while you could still do 2 more.']
      : []),
  ].join(' ');

/**
 * One planned session as a FIT workout for a watch. The same session, options and version give the same bytes. Throws
 * RangeError for a serial number or a time that FIT cannot hold; everything else of a session is made to fit.
 */
export const writeWorkoutFit = (planned: PlannedSession, options: WorkoutFitOptions): Uint8Array => {
  const { unit = 'kg' } = options;
  const steps = workoutSteps(planned, unit);
  const encoder = new FitEncoder({ protocolVersion: 0x10 });
  encoder.writeMessage(messages.fileId, [
    notZero(3, serialOf(options.serialNumber)),
    long(4, fitTime(options.createdMilliseconds)),
    short(1, manufacturers.development),
    short(2, 0),
    short(5),
    byte(0, fileTypes.workout),
  ]);
  encoder.writeMessage(messages.fileCreator, [
    short(0, 0),
    { number: 1, size: 1, baseType: FitBaseType.Uint8, value: none.byte },
  ]);
  encoder.writeMessage(messages.workout, [
    notZero(5, capabilities.tcx),
    text(8, workoutName(planned), sizes.workoutName),
    sentences(17, workoutNotes(planned), sizes.workoutNotes),
    short(6, steps.length),
    short(14),
    byte(4, sports.training),
    byte(11, subSports.strengthTraining),
    byte(15),
  ]);
  steps.forEach((step, index) => {
    encoder.writeMessage(messages.workoutStep, stepFields(step, index, unit));
  });
  titlesOf(steps).forEach(({ category, name, names }, index) => {
    encoder.writeMessage(messages.exerciseTitle, [
      text(2, names.join(' / '), sizes.title),
      short(254, index),
      short(0, category),
      short(1, name),
    ]);
  });
  return encoder.close();
};
