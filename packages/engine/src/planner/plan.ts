import type {
  Athlete,
  BlockKind,
  CrossSession,
  Day,
  DayRange,
  Moment,
  Run,
  SessionKind,
  Slot,
  StrengthSession,
  TrainingLog,
} from '../domain/index.ts';
import type { Rule, SettledBreach } from '../rule.ts';
import type { SessionFrame } from './frame.ts';
import type { MenuEntry } from './menu.ts';
import type { Why } from './why.ts';

/** One exercise of one planned session; its sets stand in the session at the same place. */
export interface PlannedItem {
  readonly entry: MenuEntry;
  readonly sets: number;
  readonly reps?: number;
  readonly seconds?: number;
  readonly loadKg?: number;
  readonly reserve?: number;
  readonly restSeconds: number;
  /** What to do where no number can be given yet: how to find the load, how to go on. */
  readonly note?: string;
  /** Reps, sets and load are at their end: the next block may take the next harder exercise of the ladder. */
  readonly nextRung?: true;
  readonly why: readonly Why[];
}

export interface PlannedSession {
  readonly kind: SessionKind;
  readonly frame: SessionFrame;
  /** What the rules judge, dated, with every set. */
  readonly session: StrengthSession;
  readonly minutes: number;
  readonly items: readonly PlannedItem[];
  /** What was left out, a sentence each. */
  readonly dropped: readonly string[];
  readonly why: readonly Why[];
}

export interface PlannedWeek {
  readonly start: Day;
  readonly block: BlockKind;
  /** Rises where exercises may change. */
  readonly blockNumber: number;
  readonly deload: boolean;
  readonly provisional: boolean;
  readonly runs: readonly Run[];
  readonly crosses: readonly CrossSession[];
  /** In time order. */
  readonly sessions: readonly PlannedSession[];
  /** Sessions of others that the plan works around. */
  readonly locked: readonly StrengthSession[];
  readonly why: readonly Why[];
}

/** A breach and the rule that it breaks. */
export interface RuledBreach {
  readonly rule: Rule;
  readonly breach: SettledBreach;
}

/** Thousandths of excess times the rules' weights, summed for each level; compared in this order. */
export interface Penalty {
  readonly must: number;
  readonly should: number;
  /** Sessions that a new plan moves; 0 in a first plan. */
  readonly moved: number;
  readonly prefer: number;
}

/** A change of the running week and what the plan would be with it. */
export interface RunChange {
  /** `Move Thursday's threshold run to Friday.` */
  readonly says: string;
  /** Runs that stand elsewhere with it; left out where no moment is given. */
  readonly moves: readonly { readonly runId: string; readonly to?: Moment }[];
  /** A closed half that is opened for strength. */
  readonly opens?: Slot;
  /** The id of a session of ours that is left out. */
  readonly drops?: string;
  /** Ids of the rules whose breaches of that week are gone. */
  readonly clears: readonly string[];
  /** What the whole plan would come to with it, the week placed anew and all others as they are. */
  readonly penalty: Penalty;
}

/** A week that cannot be clean: why, and what would help. */
export interface Conflict {
  readonly week: Day;
  readonly breaches: readonly RuledBreach[];
  /** Ids of sessions for which there is no room. */
  readonly unplaced: readonly string[];
  /**
   * The smallest sets of runs, races, other sport, locked sessions and closed halves that rule out a clean week, in
   * words; at most three. Empty where the sessions asked for do so by themselves.
   */
  readonly between: readonly (readonly string[])[];
  /** At most three, the one that leaves least first. */
  readonly changes: readonly RunChange[];
}

/** Something that a coach would say about the whole plan. */
export interface Advice {
  readonly says: string;
  readonly days?: DayRange;
  readonly why: readonly Why[];
}

export interface Plan {
  readonly athlete: Athlete;
  readonly preset: string;
  readonly window: DayRange;
  /** What was planned around with the plan in it: what an audit of the plan reads. */
  readonly log: TrainingLog;
  readonly weeks: readonly PlannedWeek[];
  /** What an audit of the plan finds, exactly: rules that the best placement still breaks. */
  readonly breaches: readonly RuledBreach[];
  readonly penalty: Penalty;
  /** False where the search was cut short before it could prove that nothing is better. */
  readonly proven: boolean;
  readonly conflicts: readonly Conflict[];
  readonly advice: readonly Advice[];
}
