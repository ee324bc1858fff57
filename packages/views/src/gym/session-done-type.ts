import type { SessionReason, SetNumbers } from './session-view-type.ts';

/** What was done of one exercise, and what the next session asks for because of it. */
export interface DoneExercise {
  readonly exercise: string;
  readonly name: string;
  readonly eachSide: boolean;
  /** Work sets. */
  readonly sets: readonly SetNumbers[];
  readonly hardSets: number;
  /** Absent where no session of the plan asks for it again. */
  readonly next?: {
    readonly date: string;
    /** `3 × 6, 65 kg, leave 2 in reserve.` */
    readonly says: string;
    readonly asks: SetNumbers & { readonly sets: number };
    /** What would have been asked for without this session; absent where it is the same. */
    readonly was?: string;
    readonly why: readonly SessionReason[];
  };
}

/** The session that was just done, and what changes next time. */
export interface SessionDone {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly minutes?: number;
  readonly sets: number;
  readonly hardSets: number;
  /** Ground contacts of jumps, weighted by how hard they land. */
  readonly contacts: number;
  readonly exercises: readonly DoneExercise[];
  /** What else the plan has otherwise because of it: sessions, days and exercises, in sentences. */
  readonly changes: readonly string[];
  /** The next session of the plan. */
  readonly next?: { readonly date: string; readonly title: string };
}
