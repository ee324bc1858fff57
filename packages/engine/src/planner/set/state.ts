import type { Day, ExerciseSet } from '../../domain/index.ts';
import type { MenuEntry, Range } from '../menu.ts';
import type { PlannedItem } from '../plan.ts';

/** Where an exercise stands: what its last full session was lifted with. */
export interface Level {
  /** Of the heaviest work sets; undefined for body weight, or while nobody knows (see `sought`). */
  readonly loadKg: number | undefined;
  /** The fewest reps, or seconds, of the sets at that load. */
  readonly amount: number;
  /** Sets at that load. */
  readonly sets: number;
  /** The fewest reps with those in reserve, where none were told with none. */
  readonly effective: number;
  readonly reserveKnown: boolean;
}

/** What is known of one exercise before its next session. */
export interface ExerciseState {
  /** Sessions since the start or the last pause of three weeks. */
  readonly exposures: number;
  readonly lastDay: Day | undefined;
  /** The work sets that were lifted last, and when; weeks ahead leave them alone. */
  readonly lifted: { readonly day: Day; readonly sets: readonly ExerciseSet[] } | undefined;
  readonly level: Level | undefined;
  /** What the session of that level asked for; of sessions that were only logged nobody knows. */
  readonly range: Range | undefined;
  /** Full sessions in a row, at one load, with all sets at the top of the range and the reserve kept. */
  readonly metInRow: number;
  /** Full sessions in a row below the range. */
  readonly missedInRow: number;
  /** Sessions in a row with less load than the level's, by choice. */
  readonly easierInRow: number;
  /** Cautious indices of the sessions that set the level, kg, three at most, newest last. */
  readonly cautiousKg: readonly number[];
  /** The training index of the last session that gave one, kg. */
  readonly indexKg: number | undefined;
  /** Sessions with a load and a known reserve: from three on, shares of the index are used. */
  readonly estimates: number;
  /** Only planned so far, and with a weight that nobody has found yet. */
  readonly sought: boolean;
  /** Reps and reserve that the weeks ahead count on, with fractions of a rep; undefined where all was lifted. */
  readonly assumedEffective: number | undefined;
}

export const newState: ExerciseState = {
  exposures: 0,
  lastDay: undefined,
  lifted: undefined,
  level: undefined,
  range: undefined,
  metInRow: 0,
  missedInRow: 0,
  easierInRow: 0,
  cautiousKg: [],
  indexKg: undefined,
  estimates: 0,
  sought: false,
  assumedEffective: undefined,
};

/** Three sessions find the load by feel before any share of an index is used. */
const trustedSessions = 3;

export const isTrusted = ({ estimates }: ExerciseState): boolean => estimates >= trustedSessions;

const lastIndex = ({ cautiousKg }: ExerciseState): number | undefined => cautiousKg.at(-1);

/** The index that loads are prescribed from: the lower of the last session's and the middle one of the last three (ours). */
export const prescribingIndexKg = (state: ExerciseState): number | undefined => {
  const last = lastIndex(state);
  if (last === undefined) return undefined;
  const sorted = [...state.cautiousKg].sort((a, b) => a - b);
  return Math.min(last, sorted[(sorted.length - 1) >> 1]!);
};

/** How much of the last session's index is prescribed from; less than 1 after a day that stood out. */
export const cautionOf = (state: ExerciseState): number =>
  (prescribingIndexKg(state) ?? 1) / (lastIndex(state) ?? 1);

export const targetReserve = ({ reserve, timed }: Pick<MenuEntry, 'reserve' | 'timed'>): number =>
  timed ? 0 : (reserve ?? 0);

/** The search for a load ends where so few reps are left, or the reserve that is asked for when that is more. */
export const rampReserve = 3;

export const rampStop = ({ reserve = rampReserve }: Pick<MenuEntry, 'reserve'>): number =>
  Math.max(rampReserve, reserve);

/** A lighter week leaves more than a search ends with: the load is found after it. */
export const searchWaits = (entry: MenuEntry, reserve: number | undefined): boolean =>
  entry.intent === 'strength' && !entry.timed && (reserve ?? 0) > rampStop(entry);

/** So far below the range the sets were of another block, or a test: no miss, and no level to go on from (ours). */
const farBelowRange = 2;

/** Stopped short with the reserve still there, or far below the range: another range was asked for that day. */
export const isOtherRange = (entry: MenuEntry, level: Level): boolean =>
  level.amount < entry.range.low - farBelowRange ||
  (level.amount < entry.range.low &&
    level.reserveKnown &&
    level.effective - level.amount >= targetReserve(entry));

/** Another block asked for other repetitions. */
export const isNewRange = ({ range }: ExerciseState, entry: MenuEntry): boolean =>
  range !== undefined && (range.low !== entry.range.low || range.high !== entry.range.high);

/** A deload, a taper or a return: less was asked for than the menu says. */
export const isReduced = ({ entry, sets, reserve }: PlannedItem): boolean =>
  sets < entry.sets || (reserve ?? 0) > (entry.reserve ?? 0);
