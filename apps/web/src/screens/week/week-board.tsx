import type { TriedPlace } from '@carryover/views';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../ui/notice.tsx';
import { DayColumn } from './day-column.tsx';
import { type BoardDay, type BoardItem, itemName } from './item-names.ts';
import { alsoMoved, isRefused, still, withMove } from './moved-board.ts';
import { placeName, tellMove } from './tell-move.ts';
import { type Drag, placeUnder, useDrag } from './use-drag.ts';
import { refusalOf, Verdict } from './verdict.tsx';
import { words } from './words.ts';

/** What the rulebook says of the day under the pointer; heard by screen readers too. */
const DragLine = ({ drag, days }: { drag: Drag | undefined; days: readonly BoardDay[] }) => {
  const place = drag && placeUnder(drag);
  return (
    <div class="drag-line" role="status">
      {drag !== undefined && (
        <p>
          <strong>{itemName(drag.item)}</strong>{' '}
          {place === undefined ? (
            words.dragWhere
          ) : (
            <>
              {placeName(place)} <Verdict place={place} /> {place.added[0]?.says}
              {alsoMoved(days, drag.item, place).map((also) => (
                <span key={also.item.id}> {words.goesTo(itemName(also.item), placeName(also))}</span>
              ))}
            </>
          )}
        </p>
      )}
    </div>
  );
};

export interface WeekBoardProps {
  readonly days: readonly BoardDay[];
  readonly onOpen: (item: BoardItem) => void;
  readonly onAdd: (date: string) => void;
}

/** Seven days on which runs and sessions can be moved; while one moves, the marks come and go with it. */
export const WeekBoard = ({ days, onOpen, onAdd }: WeekBoardProps) => {
  const [refused, setRefused] = useState<string>();
  // What was just dropped stays where it fell until the plan has been made anew.
  const [fell, setFell] = useState<{ readonly item: BoardItem; readonly place: TriedPlace }>();
  useEffect(() => setFell(undefined), [days]);
  const drop = async (drag: Drag): Promise<void> => {
    const place = placeUnder(drag);
    setRefused(undefined);
    if (place === undefined || place.isNow || drag.tried === undefined) return;
    if (isRefused(place)) return setRefused(refusalOf(place, drag.tried));
    setFell({ item: drag.item, place });
    if (await tellMove(days, drag.item, place)) return;
    setFell(undefined);
    setRefused(words.cannotChange);
  };
  const itemOf = (id: string): BoardItem | undefined =>
    days.flatMap(({ items }) => items).find((item) => item.id === id);
  const { board, drag } = useDrag({ itemOf, onDrop: drop });
  const under = drag && placeUnder(drag);
  const moving =
    drag === undefined ? fell : under && !under.isNow ? { item: drag.item, place: under } : undefined;
  const shown = moving === undefined ? still(days) : withMove(days, moving.item, moving.place);
  return (
    <>
      {refused !== undefined && <Notice kind="error">{refused}</Notice>}
      <ol class={drag === undefined ? 'week-board' : 'week-board is-dragging'} ref={board}>
        {shown.map((day) => (
          <DayColumn
            shown={day}
            key={day.date}
            verdict={day.date === drag?.over && !under?.isNow ? under?.verdict : undefined}
            onOpen={onOpen}
            onAdd={() => onAdd(day.date)}
          />
        ))}
      </ol>
      {drag !== undefined && (
        <div class="drag-ghost" style={{ left: `${drag.x}px`, top: `${drag.y}px` }} aria-hidden="true">
          {itemName(drag.item)}
        </div>
      )}
      <DragLine drag={drag} days={days} />
    </>
  );
};
