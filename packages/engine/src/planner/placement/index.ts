export { momentsAround } from './moments.ts';
export { penaltyOf } from './penalty.ts';
export { placeSessions } from './place-sessions.ts';
export { placedLog } from './placed-log.ts';
export type { Placeable, Placement, PlacementInput, PlacementWeek } from './placement.ts';
