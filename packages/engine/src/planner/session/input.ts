import type { Athlete, BlockKind, Exercise, Gym, Pain } from '../../domain/index.ts';
import type { SessionFrame } from '../frame.ts';
import type { Menu } from '../menu.ts';
import type { PlanRequest, Wishes } from '../request.ts';

/** A session that every usual week of the block holds once. */
export interface MenuFrame extends Pick<SessionFrame, 'menu' | 'kind'> {
  /** Of its own, where its days leave less room than those of other sessions. */
  readonly minutes?: number;
}

/** All that the menus of one block are made from. */
export interface MenuInput {
  readonly block: BlockKind;
  /**
   * In the order of the letters. The same letter and kind may stand here again with other minutes: it is the same session,
   * cut to them.
   */
  readonly sessions: readonly MenuFrame[];
  /** Which of them stand in each week of the block; all of them in every week when absent. */
  readonly weeks?: readonly (readonly MenuFrame[])[];
  readonly athlete: Athlete;
  readonly gym: Gym;
  /** For one session, warm-up included. */
  readonly minutes: number;
  /** Reports that still speak: the last of each site changes the exercises, by the light of those before it. */
  readonly pains?: readonly Pain[];
  readonly wishes?: Wishes;
  /** By exercise id: sessions in which it was done, or will have been when the block starts. */
  readonly exposures?: ReadonlyMap<string, number>;
  /** The menus of the block before: what they hold stays where nothing speaks against it. */
  readonly before?: readonly Menu[];
  /** Heavy lifts that sessions of others hold in these weeks: they are not done twice. */
  readonly locked?: readonly Exercise[];
  /** Ids of exercises that have become easy, so that the next rung is due. */
  readonly due?: ReadonlySet<string>;
  readonly options: PlanRequest['options'];
}
