import type { Run } from '../domain/index.ts';
import { classifyTitle } from './classify-title.ts';

/** Below this, a type counts as guessed, and the athlete is asked. */
const guessed = 0.7;

/**
 * "Sheffield Trail Running" is a place and what the watch calls the sport: the place goes, the rest stays. No list of
 * places is kept, so whatever stands before these words is folded.
 */
const placeAndSport =
  /^.+?(?: -)? ((?:trail |ultra |track |road |street )?(?:running|laufen|lauf|carrera|course à pied))$/iu;
/** What Strava calls a run by the hour of its start. */
const partOfDay = /^(?:morning|lunch|afternoon|evening|night) run$/i;
const sports = /^(?:treadmill|trail|ultra|track|indoor|virtual|road|street) (?:running|run)$/iu;

const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const dates = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)? ${months}\\b|\\b${months} \\d{1,2}(?:st|nd|rd|th)?\\b`,
  'giu',
);

/** The title with places as "…" and numbers and dates as "#": titles with one pattern deserve one question. */
export const titlePattern = (title: string): string => {
  const plain = title.slice(0, 200).replace(/\s+/g, ' ').trim();
  if (sports.test(plain)) return plain;
  return plain
    .replace(placeAndSport, '… $1')
    .replace(dates, '#')
    .replace(/\d{1,9}(?:[.,:/-]\d{1,9}){0,5}/g, '#');
};

/**
 * True of titles that a watch or Strava gives by itself: a place and the sport, "Treadmill Running", "Morning Run".
 * They stand on easy runs and on races alike, so an answer for one tells little of a single run; "Tempo Running"
 * was typed by a person.
 */
export const isWatchTitle = (title: string): boolean => {
  const plain = title.slice(0, 200).replace(/\s+/g, ' ').trim();
  return (
    (placeAndSport.test(plain) || sports.test(plain) || partOfDay.test(plain)) &&
    classifyTitle(plain) === undefined
  );
};

export interface TitlePattern {
  readonly pattern: string;
  readonly count: number;
  /** The first title of the pattern, as it was written. */
  readonly example: string;
}

/** A guess stands against a watch's title, but not against what a person says of a title of their own. */
const isAsked = ({ type, typeConfidence }: Run, title: string): boolean =>
  isWatchTitle(title) ? type === 'unknown' : typeConfidence < guessed;

/** The patterns of titles whose runs an answer would type, the most frequent first. */
export const unknownTitlePatterns = (runs: readonly Run[]): readonly TitlePattern[] => {
  const patterns = new Map<string, TitlePattern>();
  for (const run of runs) {
    const { title } = run;
    if (title === undefined || title.trim() === '' || !isAsked(run, title)) continue;
    const pattern = titlePattern(title);
    const known = patterns.get(pattern);
    patterns.set(pattern, { pattern, count: (known?.count ?? 0) + 1, example: known?.example ?? title });
  }
  return [...patterns.values()].sort((a, b) => b.count - a.count || (a.pattern < b.pattern ? -1 : 1));
};
