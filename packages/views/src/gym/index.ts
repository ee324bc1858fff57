export type { GymContext } from './context.ts';
export type * from './open-session.ts';
export { sessionDone } from './session-done.ts';
export type * from './session-done-type.ts';
export {
  entriesOfSessionDeletion,
  entriesOfSetChange,
  type SetChangeAsked,
  type SetSpot,
  sessionSets,
} from './session-sets.ts';
export { sessionView } from './session-view.ts';
export type * from './session-view-type.ts';
export { swapOptions } from './swap-options.ts';
export type * from './swap-options-type.ts';
