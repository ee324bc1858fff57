export { momentsAround } from './moments.ts';
export { penaltyOf } from './penalty.ts';
export { placedLog } from './placed-log.ts';
export type { Placeable, Placement, PlacementInput, PlacementWeek } from './placement.ts';
