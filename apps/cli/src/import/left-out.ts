import { rowPlace, type SkippedRow } from '@carryover/formats';
import { firstFew } from '../report/words.ts';

type LeftOut = Pick<SkippedRow, 'line' | 'place' | 'reason'>;

const mostReasons = 3;
const mostPlaces = 3;

/** Of the files of an archive the same is often the matter with many: each reason is said once. */
const byReason = (skipped: readonly LeftOut[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const row of skipped) {
    const places = groups.get(row.reason);
    const place = rowPlace(row);
    if (places) places.push(place);
    else groups.set(row.reason, [place]);
  }
  return groups;
};

/** What was left out of a file or an archive, and why, in a few sentences. */
export const leftOutLines = (skipped: readonly LeftOut[]): readonly string[] => {
  const groups = [...byReason(skipped)].sort((a, b) => b[1].length - a[1].length);
  const shown = groups.slice(0, mostReasons);
  const rest = skipped.length - shown.reduce((sum, [, places]) => sum + places.length, 0);
  return [
    ...shown.map(([reason, places]) => {
      const where = firstFew(places.filter(Boolean), mostPlaces, '; ');
      return `${where === '' ? 'Left out' : `Left out, ${where}`}: ${reason}`;
    }),
    ...(rest > 0 ? [`… and ${rest} more.`] : []),
  ];
};
