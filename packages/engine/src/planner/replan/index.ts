export { replan } from './replan.ts';
