export { type Movable, type MoveTrial, moveTrier } from './trial-moves.ts';
