export { replan } from './replan.ts';
export { whatBecame } from './what-became.ts';
