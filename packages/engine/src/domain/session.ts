import type { MovementPattern, Region } from './exercise.ts';
import type { Moment } from './moment.ts';
import type { RunRecording } from './recording.ts';

export type SessionStatus = 'done' | 'planned';

/** Where a session was read; findings point there. */
export interface Origin {
  readonly file: string;
  readonly line?: number;
  readonly format: string;
}

interface SessionBase {
  /** Unique in its log; stable for the same input. */
  readonly id: string;
  readonly at: Moment;
  readonly status: SessionStatus;
  readonly title?: string;
  readonly durationMinutes?: number;
  /** Rating of perceived exertion of the whole session, 0 to 10. */
  readonly sessionRpe?: number;
  readonly note?: string;
  /** Every source that told of it, the one that gave most first. */
  readonly origins?: readonly Origin[];
}

export const runTypes = [
  'recovery',
  'easy',
  'steady',
  'long',
  'long-quality',
  'threshold',
  'intervals',
  'hills',
  'race',
  'unknown',
] as const;
export type RunType = (typeof runTypes)[number];

/** Short hard bits inside a run; strides keep an easy run easy, the others count as a dose of explosive work. */
export const runExtras = ['strides', 'hill-sprints', 'bounds'] as const;
export type RunExtra = (typeof runExtras)[number];

export type RacePriority = 'A' | 'B' | 'C';

export interface Run extends SessionBase {
  readonly kind: 'run';
  readonly type: RunType;
  /** 1 when a person said so; below 0.7 the type counts as guessed and findings that rest on it say so. */
  readonly typeConfidence: number;
  readonly typeEvidence: readonly string[];
  readonly distanceKm?: number;
  readonly averageHeartRate?: number;
  readonly maxHeartRate?: number;
  readonly ascentMetres?: number;
  /** Absent where the source knew totals only. */
  readonly recording?: RunRecording;
  readonly extras?: readonly RunExtra[];
  /** Of a race; A is what the season is built for. Absent counts as A. */
  readonly priority?: RacePriority;
}

export const liftFocuses = ['legs', 'upper', 'full', 'core', 'mobility'] as const;
export type LiftFocus = (typeof liftFocuses)[number];

export const liftEfforts = ['heavy', 'light', 'explosive', 'stability'] as const;
export type LiftEffort = (typeof liftEfforts)[number];

export type WeightUnit = 'kg' | 'lb';

export const setRoles = ['work', 'warmup', 'drop'] as const;
export type SetRole = (typeof setRoles)[number];

export interface ExerciseSet {
  readonly role: SetRole;
  readonly reps?: number;
  readonly seconds?: number;
  readonly distanceMetres?: number;
  /** For a pair of dumbbells, the weight of one of them. Absent for bodyweight. */
  readonly loadKg?: number;
  /** The unit that the athlete typed; kg is kept beside it and counts. */
  readonly enteredUnit?: WeightUnit;
  /** Repetitions in reserve, 0 to 10. An RPE r of 1 to 10 is read as 10 − r. */
  readonly rir?: number;
  readonly toFailure?: boolean;
  /** The reps or seconds were done on each side. */
  readonly eachSide?: boolean;
  /** Rest before the next set: planned, or measured by a timer. */
  readonly restSeconds?: number;
}

export interface PerformedExercise {
  /** As written by the athlete or their app. */
  readonly name: string;
  /** The catalogue's id; absent while the name is unknown. */
  readonly exerciseId?: string;
  /** What its name tells of a movement that the catalogue has not got: enough to leave arms out of leg work. */
  readonly movement?: { readonly pattern: MovementPattern; readonly region: Region };
  readonly sets: readonly ExerciseSet[];
  /** Exercises with the same group were done in turns: a superset or a paired set. */
  readonly group?: string;
  readonly note?: string;
}

export interface StrengthSession extends SessionBase {
  readonly kind: 'strength';
  /** What the notation's words said; logged sets outweigh them. */
  readonly focus?: LiftFocus;
  readonly effort?: LiftEffort;
  readonly circuit?: boolean;
  /** Empty when the source knew only that there was a session. */
  readonly exercises: readonly PerformedExercise[];
}

/** A ride, a match, a hike: no run and no lift; when hard, it counts as a hard day. */
export interface CrossSession extends SessionBase {
  readonly kind: 'cross';
  readonly sport: string;
  readonly hard: boolean;
  readonly distanceKm?: number;
}

export type Session = Run | StrengthSession | CrossSession;
