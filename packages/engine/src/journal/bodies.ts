import type {
  Athlete,
  Availability,
  CheckIn,
  CrossSession,
  Day,
  DayRange,
  ExerciseSet,
  Footwear,
  Gym,
  Pain,
  PerformedExercise,
  RacePriority,
  Run,
  RunType,
  Slot,
  StrengthSession,
  Symptom,
  WeightUnit,
} from '../domain/index.ts';
import type { EntryId, Json } from './entry.ts';

/** What came out of a file names the import that brought it, so that an import can be undone whole. */
export interface Imported {
  readonly import?: EntryId;
  /** An earlier entry that this one takes the place of, as where a session was edited in the app that it came from. */
  readonly replaces?: EntryId;
}

/** The entry's id is the session's, and its kind says whether it was done. */
type Told<Session> = Omit<Session, 'id' | 'status' | 'kind'> & Imported;

/** A set ticked in the gym. Sets of one session and one `place` make one exercise, in the order of the journal. */
export interface LoggedSet {
  /** The entry of the session that it belongs to, a `session-done`. */
  readonly session: EntryId;
  /** Which exercise of the session, counted from 0; the session's own exercises are not counted. */
  readonly place: number;
  readonly exercise: Omit<PerformedExercise, 'sets'>;
  readonly set: ExerciseSet;
}

/** New values of single fields of an earlier entry's body; null takes a field away. The last word on a field holds. */
export interface Correction {
  readonly target: EntryId;
  /** The kind of the target, which says what its fields may hold. */
  readonly of: string;
  readonly change: { readonly [field: string]: Json };
}

/** The entry counts as if it had never been told, until the withdrawal itself is withdrawn. */
export interface Withdrawal {
  readonly target: EntryId;
}

/** A race that the season leads to. */
export interface RaceGoal {
  readonly day: Day;
  readonly title: string;
  readonly distanceKm?: number;
  readonly priority?: RacePriority;
}

/** One file that was read; its sessions are entries that name it. */
export interface ImportedFile {
  readonly file: string;
  readonly format: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest?: string;
  /** The days for which the file would have shown a run or a lift. */
  readonly coverage: { readonly runs?: DayRange; readonly lifts?: DayRange };
  readonly athlete?: Partial<Athlete>;
}

/** Something that bothers the athlete, in the words of `complaints`, or in their own. */
export interface ToldComplaint {
  readonly day: Day;
  readonly complaint: string;
}

/** How rules speak for this athlete; each entry says all of it anew. */
export interface RulebookSettings {
  readonly preset?: string;
  readonly rules?: {
    readonly [id: string]:
      | 'off'
      | {
          readonly level?: 'should' | 'prefer' | 'note';
          readonly params?: { readonly [name: string]: number };
        };
  };
}

/** What a season is to hold; each field is told apart, and the last word holds. */
export interface SeasonWishes {
  readonly sessionsPerWeek?: number;
  readonly minutes?: number;
  readonly weeks?: number;
  /** The usual running week in the words of the notation. */
  readonly template?: string;
  readonly mobility?: boolean;
  readonly balance?: boolean;
  readonly notRunning?: boolean;
  /** In which loads are shown and assumed, whatever single sets were entered in. */
  readonly loadUnit?: WeightUnit;
}

/** A plan that the athlete took as theirs: Carryover's plan JSON without its reasons, which are computed anew. */
export interface AcceptedPlan {
  readonly start: Day;
  readonly plan: Json;
}

/** A session of the plan that stands where the athlete put it; the last word on a session holds. */
export interface MovedSession extends Slot {
  /** The plan's id for it, which says its week and its letter: `strength-2027-01-11-A`. */
  readonly session: string;
}

/** An exercise that is to be planned for good where another one would be. */
export interface ExercisePreference {
  /** Of the catalogue, as is the other. The same one twice takes back what was preferred to it. */
  readonly exerciseId: string;
  readonly inPlaceOf: string;
}

/** Every kind of entry and the shape of its body in its current version. Days are whole days since 1970-01-01. */
export interface Bodies {
  readonly 'athlete-facts': { readonly [Fact in keyof Athlete]?: Athlete[Fact] | null };
  readonly 'run-planned': Told<Run>;
  readonly 'run-done': Told<Run>;
  readonly 'session-planned': Told<StrengthSession>;
  readonly 'session-done': Told<StrengthSession> & {
    /** The id of the planned session that this was, where it came from a plan. */
    readonly planned?: string;
  };
  readonly 'cross-planned': Told<CrossSession>;
  readonly 'cross-done': Told<CrossSession>;
  readonly 'set-logged': LoggedSet;
  readonly correction: Correction;
  readonly withdrawal: Withdrawal;
  readonly race: RaceGoal;
  readonly 'check-in': CheckIn & Imported;
  readonly pain: Pain & Imported;
  readonly symptom: Symptom & Imported;
  readonly footwear: Footwear & Imported;
  readonly complaint: ToldComplaint;
  readonly availability: Availability;
  readonly equipment: Gym;
  readonly trip: { readonly days: DayRange; readonly gym: Gym };
  readonly 'exercise-mapping': { readonly name: string; readonly exerciseId: string };
  readonly 'exercise-preference': ExercisePreference;
  readonly 'run-title': { readonly title: string; readonly type: RunType };
  readonly 'rulebook-settings': RulebookSettings;
  readonly 'season-wishes': SeasonWishes;
  readonly 'plan-accepted': AcceptedPlan;
  readonly 'session-moved': MovedSession;
  readonly import: ImportedFile;
}

export type EntryKind = keyof Bodies;
