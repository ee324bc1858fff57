import type { TriedPlace } from '@carryover/views';
import { dayOf, longDay, shortDay, weekdayName } from '../../language/dates.ts';
import { BoardItemButton } from './board-item.tsx';
import type { BoardItem } from './item-names.ts';
import type { ShownDay, ShownItem } from './moved-board.ts';
import { words } from './words.ts';

export interface DayColumnProps {
  readonly shown: ShownDay;
  /** Of what is held over it. */
  readonly verdict?: TriedPlace['verdict'] | undefined;
  readonly onOpen: (item: BoardItem) => void;
  readonly onAdd: () => void;
}

/** One day: runs above the line, lifts and other sport below it. A row on a phone, a column on a desk. */
export const DayColumn = ({ shown, verdict, onOpen, onAdd }: DayColumnProps) => {
  const day = dayOf(shown.date);
  const runs = shown.items.filter(({ kind }) => kind === 'run');
  const others = shown.items.filter(({ kind }) => kind !== 'run');
  const button = (item: ShownItem) => (
    <BoardItemButton item={item} onOpen={() => onOpen(item)} key={`${item.id} ${item.phase}`} />
  );
  return (
    <li class={shown.isToday ? 'day is-today' : 'day'} data-day={shown.date} data-verdict={verdict}>
      <h2 class="day-name">
        <span>{weekdayName(day)}</span> <span class="muted">{shortDay(day)}</span>
        {shown.isToday && <span class="day-today">{words.today}</span>}
      </h2>
      <div class="day-board">
        <div class="day-runs">{runs.map(button)}</div>
        <div class="day-line" />
        <div class="day-lifts">
          {others.map(button)}
          {shown.items.length === 0 && (
            <p class="small muted day-empty">{shown.isOver ? words.restOver : words.rest}</p>
          )}
        </div>
      </div>
      <button type="button" class="day-add" aria-label={words.addRun(longDay(day))} onClick={onAdd}>
        <span aria-hidden="true">+</span>
      </button>
    </li>
  );
};
