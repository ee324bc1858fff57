import type { Why } from '@carryover/engine';

/** A reason as views give it. */
export interface SessionReason {
  /** The number, or whatever else, that it explains. */
  readonly of?: Why['of'];
  readonly says: string;
  readonly rule?: string;
  readonly sources: readonly { readonly source: string; readonly says: string }[];
}

/** The gym screen as data, worked out from the open session and the journal; times in seconds, loads in kilograms. */
export interface SessionView {
  readonly id: string;
  readonly title: string;
  /** As planned. */
  readonly minutes: number;
  /** In the order in which they are done; paired exercises follow each other. */
  readonly exercises: readonly SessionExercise[];
  /** What to do next; absent when all is done or skipped. Of a pair, the partner comes after each set. */
  readonly next?: { readonly place: number; readonly row: number };
  readonly setsDone: number;
  readonly setsPlanned: number;
}

export interface SessionExercise {
  /** Where it stands in the session: `place` of its `set-logged` entries. */
  readonly place: number;
  readonly exercise: string;
  readonly name: string;
  /** Done in turns with the others of its letter; one rest after the last of them. */
  readonly group?: string;
  readonly eachSide: boolean;
  /** Held or done for seconds, which count down by themselves. */
  readonly timed: boolean;
  /** `3 × 6 each side, 62.5 kg, leave 2 in reserve.` */
  readonly says: string;
  readonly why: readonly SessionReason[];
  readonly note?: string;
  /** Before whatever comes next, unless that is a later one of its group: those have one rest, after the last of them. */
  readonly restSeconds: number;
  /** When it was last done: its work sets, and in words `60 × 6, 6, 6 with 2 to 3 in reserve`. */
  readonly last?: { readonly date: string; readonly sets: readonly SetNumbers[] };
  readonly cues: readonly string[];
  /** Loads that the gym can make for it, the lightest first; plus and minus step through them. Absent for bodyweight. */
  readonly makeableKg?: readonly number[];
  readonly isSkipped: boolean;
  /** The exercise that was planned in its place. */
  readonly swappedFrom?: string;
  /** Warm-up sets first, then work sets. */
  readonly rows: readonly SessionRow[];
}

export interface SetNumbers {
  readonly loadKg?: number;
  readonly reps?: number;
  readonly seconds?: number;
  readonly rir?: number;
}

export interface SessionRow {
  readonly role: 'warmup' | 'work';
  /** What to do; after a set that went otherwise than planned, already with that in mind. */
  readonly aim: SetNumbers;
  /** Why the aim is not what was planned, in a sentence; shown beside the row. */
  readonly changed?: SessionReason;
  /** Plates for each side of a bar, the outermost last, or what to hold; absent for bodyweight and machines. */
  readonly load?: {
    readonly kind: 'plates' | 'dumbbells' | 'kettlebell' | 'other';
    readonly barKg?: number;
    readonly perSideKg?: readonly number[];
    /** Weights of `madeKg` that are held: one in each hand, or a single one. */
    readonly count?: 1 | 2;
    /** Nearest that the gym can make, where the aim cannot be made exactly. */
    readonly madeKg: number;
    /** Whether the stack differs from the row before, so that it is worth saying. */
    readonly isNew: boolean;
  };
  readonly done?: SetNumbers & {
    /** The `set-logged` entry, for corrections and for taking it back. */
    readonly entry: string;
    /** The exercise that was done, where it was swapped for another one after this set. */
    readonly as?: string;
    readonly restSeconds?: number;
  };
}
