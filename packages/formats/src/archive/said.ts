import { formatTitle } from '../read/format-title.ts';
import { endingOf } from './member-names.ts';

/** What was not opened, or known by no reader, and is no fault of the archive. */
export interface Passed {
  media: number;
  /** Names. */
  readonly unknown: string[];
}

export const nothingPassed = (): Passed => ({ media: 0, unknown: [] });

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

/** `Read from 61 files: 60 × FIT activity; 1 × Strava bulk export (activities.csv).` */
export const readNote = (counts: ReadonlyMap<string, number>): string => {
  const all = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  return `Read from ${files(total)}: ${all.map(([format, count]) => `${count} × ${formatTitle(format)}`).join('; ')}.`;
};

const mostEndings = 6;

const endingsOf = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) {
    const ending = endingOf(name) || 'no ending';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const all = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = all.slice(0, mostEndings).map(([ending, count]) => `${ending} (${count})`);
  return all.length > mostEndings ? `${shown.join(', ')} and others` : shown.join(', ');
};

/** Sentences on what was left as it is. */
export const passedNotes = ({ media, unknown }: Passed): readonly string[] => [
  ...(media > 0
    ? [`${files(media)} of pictures, films and sound ${media === 1 ? 'was' : 'were'} not opened.`]
    : []),
  ...(unknown.length > 0
    ? [
        `${files(unknown.length)} of no format that is read ${unknown.length === 1 ? 'was' : 'were'} passed over: ${endingsOf(unknown)}.`,
      ]
    : []),
];
