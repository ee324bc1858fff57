import type { TriedMoves, TriedPlace } from '@carryover/views';
import { placeName } from './tell-move.ts';
import { words } from './words.ts';

const signs: Readonly<Record<TriedPlace['verdict'], string>> = {
  clean: '✓',
  note: '●',
  advice: '●',
  warning: '◆',
  'no-room': '◆',
  error: '▲',
  closed: '×',
};

/** What the rulebook says of a place, by mark and word. */
export const Verdict = ({ place: { verdict } }: { place: TriedPlace }) => (
  <span class={`move-verdict move-verdict-${verdict}`}>
    <span aria-hidden="true">{signs[verdict]}</span> {words.verdicts[verdict]}
  </span>
);

/** Why a drop was refused, and where it may go. */
export const refusalOf = (place: TriedPlace, { nearestClean }: TriedMoves): string =>
  [
    place.verdict === 'closed'
      ? words.refusedClosed(placeName(place))
      : words.refused(place.added[0]?.says ?? '', place.added[0]?.rule ?? ''),
    nearestClean === undefined ? words.noCleanDay : words.nearest(placeName(nearestClean)),
  ].join(' ');
