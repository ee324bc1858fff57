import type { TriedPlace } from '@carryover/views';
import type { Draft } from '../../data/draft.ts';
import { draftOf } from '../../data/new-draft.ts';
import { tellUndoable } from '../../data/undo.ts';
import { dayOf, longWeekdayName } from '../../language/dates.ts';
import { type BoardDay, type BoardItem, itemName } from './item-names.ts';
import { alsoMoved } from './moved-board.ts';
import { tellRunChange } from './tell-run.ts';
import { words } from './words.ts';

/** `Tuesday evening` */
export const placeName = ({ date, part }: { readonly date: string; readonly part?: 'am' | 'pm' }): string => {
  const day = longWeekdayName(dayOf(date));
  return part === undefined ? day : words.dayAndHalf(day, words.halfNames[part]);
};

/** `Intervals moved to Wednesday morning. Strength A goes to Friday evening.` */
const moveSays = (days: readonly BoardDay[], item: BoardItem, place: TriedPlace): string =>
  [
    words.moved(itemName(item), placeName(place)),
    ...alsoMoved(days, item, place).map((also) => words.goesTo(itemName(also.item), placeName(also))),
  ].join(' ');

/** Tells a move, and offers to take it back; false where it cannot be told. */
export const tellMove = async (
  days: readonly BoardDay[],
  item: BoardItem,
  place: TriedPlace,
): Promise<boolean> => {
  const says = moveSays(days, item, place);
  if (item.kind === 'run') return tellRunChange(says, item.id, { kind: 'change', at: place.at });
  await tellUndoable(
    says,
    draftOf('session-moved', { session: item.id, day: dayOf(place.date), half: place.part }) as Draft,
  );
  return true;
};
