import type { Equipment } from './exercise.ts';

/** What an athlete can train with. Floor and wall are always there. */
export interface Gym {
  readonly equipment: readonly Equipment[];
  /** The empty bar; 20 kg when absent. */
  readonly barKg?: number;
  /** One number for each pair of plates: `[20, 10, 10]` is a pair of 20s and two pairs of 10s. */
  readonly platePairsKg?: readonly number[];
  /** The weight of one; each is there as a pair. */
  readonly dumbbellsKg?: readonly number[];
  readonly kettlebellsKg?: readonly number[];
  /** From one hole of the stack to the next; 5 kg when absent. */
  readonly machineStepKg?: number;
  /** What a backpack can be filled with; none when absent. */
  readonly backpackMostKg?: number;
}
