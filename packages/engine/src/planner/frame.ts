import type { BlockKind, Day, SessionKind } from '../domain/index.ts';
import type { Why } from './why.ts';

/** How much of a menu a session does, beside a usual week of its block. */
export interface Dose {
  /** Of the menu's sets; at least one set of an exercise is kept. */
  readonly setShare: number;
  /** Of the load that would be used otherwise. */
  readonly loadShare: number;
  /** Added to the reps in reserve. */
  readonly moreReserve: number;
  /** Of the ground contacts of its jumps. */
  readonly contactShare: number;
}

export const fullDose: Dose = { setShare: 1, loadShare: 1, moreReserve: 0, contactShare: 1 };

/** One session that a week is to hold, before anybody knows on which day or with which exercises. */
export interface SessionFrame {
  readonly kind: SessionKind;
  /** Sessions of a block with the same letter do the same exercises. */
  readonly menu: 'A' | 'B' | 'C';
  readonly dose: Dose;
  /** Loads and reps stand still: race week, return, pain. */
  readonly frozen: boolean;
}

/** What a week of the season is for. */
export interface WeekFrame {
  readonly start: Day;
  readonly block: BlockKind;
  /**
   * Rises where exercises may change. A taper, a race week, a held week and a return keep the number of the block
   * before them, and a return that opens the season has that of the block after it: what is done of a menu then is
   * less, never new.
   */
  readonly blockNumber: number;
  /** From 1; weeks of one kind in a row. Weeks that lie before the plan count where the log shows them. */
  readonly weekOfBlock: number;
  readonly weeksOfBlock: number;
  readonly deload: boolean;
  /** The runs of this week were not told; they stand for it as the weekly template has them. */
  readonly provisional: boolean;
  readonly sessions: readonly SessionFrame[];
  readonly why: readonly Why[];
}

/** A taper, a race week and a return do less of what the block before them did. */
export const trains = ({ block }: WeekFrame): boolean =>
  block !== 'taper' && block !== 'race' && block !== 'return';

/** What the menus of a week are made for: the first of the weeks of its block number that trains, else itself. */
export const aimOf = (week: WeekFrame, ofNumber: readonly WeekFrame[]): BlockKind =>
  (ofNumber.find(trains) ?? week).block;
