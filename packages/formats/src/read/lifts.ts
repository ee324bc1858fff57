import {
  type ExerciseSet,
  formatDay,
  type PerformedExercise,
  type StrengthSession,
  type WeightUnit,
} from '@carryover/engine';
import { saysEachSide } from './each-side.ts';
import { momentOf } from './local-time.ts';
import type { WallClock } from './wall-clock.ts';

export const kgPerPound = 0.45359237;
export const metresPerMile = 1609.344;

/** Above these a cell holds a typing error, not a set. Ours: generous beside any record. */
export const limits = {
  reps: 1000,
  loadKg: 1000,
  seconds: 24 * 3600,
  distanceKm: 1000,
  rpe: 10,
  sessionMinutes: 24 * 60,
} as const;

export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

export interface ExerciseDraft {
  readonly name: string;
  readonly sets: Draft<ExerciseSet>[];
  readonly group?: string;
  readonly movement?: NonNullable<PerformedExercise['movement']>;
  note?: string;
}

/** A session while its rows are read. */
export interface LiftDraft {
  readonly clock: WallClock;
  readonly title: string;
  readonly line: number;
  readonly exercises: ExerciseDraft[];
  minutes?: number;
  note?: string;
}

/** Four decimals of a kilogram give the entered pounds back. */
export const kgOf = (load: number, unit: WeightUnit): number =>
  unit === 'kg' ? load : Math.round(load * kgPerPound * 10_000) / 10_000;

/** The most that a cell in this unit may hold. */
export const mostLoad = (unit: WeightUnit): number =>
  unit === 'kg' ? limits.loadKg : limits.loadKg / kgPerPound;

/** An RPE r of 1 to 10 is 10 − r repetitions in reserve; lower ones say "not rated". */
export const rirOf = (rpe: number | undefined): number | undefined =>
  rpe === undefined || rpe < 1 ? undefined : 10 - rpe;

/** Ids that are the same for the same file, and differ within it. */
export const idMaker = (format: string): ((clock: WallClock) => string) => {
  const taken = new Map<string, number>();
  return ({ day, minuteOfDay }) => {
    const minute = minuteOfDay ?? 0;
    const pad = (value: number): string => String(value).padStart(2, '0');
    const time = minuteOfDay === undefined ? '' : `T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
    const id = `${format}/${formatDay(day)}${time}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
};

export interface LiftContext {
  readonly file: string;
  readonly format: string;
  readonly zone: string | undefined;
  readonly idOf: (clock: WallClock) => string;
}

const onEachSide = (set: ExerciseSet): ExerciseSet =>
  set.reps === undefined && set.seconds === undefined ? set : { ...set, eachSide: true };

/** Groups that hold one exercise are superset partners whose other half was deleted. */
const groupsOf = (exercises: readonly ExerciseDraft[]): ReadonlySet<string | undefined> => {
  const seen = new Set<string | undefined>();
  const twice = new Set<string | undefined>();
  for (const { group } of exercises) (seen.has(group) ? twice : seen).add(group);
  return twice;
};

const performed = (
  { name, sets, movement, group, note }: ExerciseDraft,
  groups: ReadonlySet<string | undefined>,
): PerformedExercise => ({
  name,
  ...(movement ? { movement } : {}),
  sets: saysEachSide(name, note) ? sets.map(onEachSide) : sets,
  ...(group && groups.has(group) ? { group } : {}),
  ...(note ? { note } : {}),
});

export const strengthSession = (draft: LiftDraft, context: LiftContext): StrengthSession => {
  const { minutes, note, title } = draft;
  const exercises = draft.exercises.filter((each) => each.sets.length > 0);
  const groups = groupsOf(exercises);
  const plausible = minutes !== undefined && minutes > 0 && minutes <= limits.sessionMinutes;
  return {
    kind: 'strength',
    id: context.idOf(draft.clock),
    at: momentOf(draft.clock, context.zone),
    status: 'done',
    ...(title ? { title } : {}),
    ...(plausible ? { durationMinutes: Math.round(minutes * 100) / 100 } : {}),
    ...(note ? { note } : {}),
    exercises: exercises.map((each) => performed(each, groups)),
    origins: [{ file: context.file, line: draft.line, format: context.format }],
  };
};
