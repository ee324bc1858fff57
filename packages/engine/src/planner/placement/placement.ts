import type { AuditOptions } from '../../audit.ts';
import type { Day, Half, Moment, Opening, Slot, TrainingLog } from '../../domain/index.ts';
import type { LiftReading } from '../../strength/reading.ts';
import type { Penalty } from '../plan.ts';

/** A session that wants a day. */
export interface Placeable {
  /** Unique in the input, and no id of a session of the log. */
  readonly id: string;
  /** Read on any day: what it holds counts, not when. */
  readonly lift: LiftReading;
  /** What it takes of a half of a day. */
  readonly minutes: number;
  /** Sessions of one name keep to one half of the week where that costs nothing. */
  readonly name?: string;
  /** Where an earlier plan had it; another place counts as moved. */
  readonly formerly?: Slot;
  /** Put there by hand: it stands there or nowhere. */
  readonly only?: Slot;
}

/** Seven days from `start` and what is to be placed in them: 0 to 3 sessions, in order of weight. */
export interface PlacementWeek {
  readonly start: Day;
  readonly sessions: readonly Placeable[];
}

/** All that a placement looks at. Weeks follow each other without a hole and start on the athlete's weekday. */
export interface PlacementInput {
  readonly weeks: readonly PlacementWeek[];
  /**
   * What stays: the history, planned runs with a half or a clock, races, other sport, sessions of others. Strength is
   * taken to be known through the last week; runs only where the log's coverage says so.
   */
  readonly log: TrainingLog;
  /** Nothing is placed before it. */
  readonly earliest: Day;
  /** Minutes that a half of a day leaves for strength; 0 closes it. */
  readonly openMinutes: (day: Day, half: Half) => number;
  /** When a session in a half of a day would start; `momentsAround` by default. */
  readonly momentOf: (slot: Slot) => Moment;
  /** The hours that were told for halves, for the moments around runs that are moved. */
  readonly openings?: readonly Opening[];
  readonly options: Pick<AuditOptions, 'preset' | 'rules' | 'settings'>;
  /** Sessions a week that were asked for; tells weeks that want none from weeks that have no room. */
  readonly sessionsAsked?: number;
}

export interface Placement {
  /** By id of the session. */
  readonly at: ReadonlyMap<string, Moment>;
  readonly slots: ReadonlyMap<string, Slot>;
  /** No half of their week that is open leaves their minutes: as few as can be, the last of a week first. */
  readonly unplaced: readonly string[];
  /** What the placement rules say of the weeks with the sessions in place. */
  readonly penalty: Penalty;
  /** False where the search was cut short before it could prove that nothing is better. */
  readonly proven: boolean;
}
