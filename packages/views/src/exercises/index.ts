export { exerciseView } from './exercise-view.ts';
export { exercisesView } from './exercises-view.ts';
export { plannedInstead } from './planned-instead.ts';
