import type { SkippedRow } from './reader.ts';

/** Where in its file a part stands, in words: "activities/12.csv, line 3"; empty where that is not known. */
export const rowPlace = ({ line, place }: Pick<SkippedRow, 'line' | 'place'>): string =>
  [...(place === undefined ? [] : [place]), ...(line === undefined ? [] : [`line ${line}`])].join(', ');
