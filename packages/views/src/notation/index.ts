export { readPast } from './read-past.ts';
