export { frameSeason } from './frame-season.ts';
