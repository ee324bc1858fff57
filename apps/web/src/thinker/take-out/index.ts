export { calendar } from './calendar.ts';
export { lifting } from './lifting.ts';
export { workouts } from './workouts.ts';
