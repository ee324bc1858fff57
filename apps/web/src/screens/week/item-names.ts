import { distanceText } from '../../language/amounts.ts';
import { sessionWords } from '../../language/session-words.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';

export type Week = QueryResult<'week'>;
export type BoardDay = Week['board']['days'][number];
export type BoardItem = BoardDay['items'][number];

/** `Intervals`, `Strength A`, `Football`. */
export const itemName = ({ title, kind, type, sport }: BoardItem): string =>
  kind === 'run' && type !== 'race'
    ? sessionWords.runs[type ?? 'unknown']
    : (title ?? (kind === 'run' ? sessionWords.runs.race : (sport ?? sessionWords.strength)));

/** `18:00 · 45 min · 8 km`; what is not known is left out. */
export const itemAmounts = ({ time, part, minutes, distanceKm }: BoardItem): string =>
  [
    time ?? (part && sessionWords.parts[part]),
    minutes === undefined ? undefined : sessionWords.minutes(minutes),
    distanceKm === undefined ? undefined : distanceText(distanceKm),
  ]
    .filter((each) => each !== undefined)
    .join(' · ');

/** Which colour a run has: it tells how hard the run is. */
export const intensityOf = ({ type }: BoardItem): 'easy' | 'threshold' | 'hard' => {
  if (type === 'threshold' || type === 'long-quality') return 'threshold';
  return type === 'intervals' || type === 'hills' || type === 'race' ? 'hard' : 'easy';
};
