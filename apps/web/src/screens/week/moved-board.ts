import type { TriedMoves, TriedPlace } from '@carryover/views';
import type { BoardDay, BoardItem } from './item-names.ts';

/** An item where it stands, where it would leave from, or where it would come to. */
export interface ShownItem extends BoardItem {
  readonly phase: 'stays' | 'leaves' | 'comes';
}

export interface ShownDay extends Omit<BoardDay, 'items'> {
  readonly items: readonly ShownItem[];
}

/** From best to worst; a half that is closed is no place at all. */
const order: readonly TriedPlace['verdict'][] = [
  'clean',
  'note',
  'advice',
  'warning',
  'no-room',
  'error',
  'closed',
];

/** What may not be dropped: a safety rule, or no room at all. */
export const isRefused = ({ verdict }: TriedPlace): boolean => verdict === 'error' || verdict === 'closed';

/** The half of a day that a drop on it means: a run keeps its own, a session takes the better one. */
export const placeOn = (
  { places }: TriedMoves,
  item: Pick<BoardItem, 'kind' | 'part'>,
  date: string,
): TriedPlace | undefined => {
  const ofDay = places.filter((place) => place.date === date);
  const same = ofDay.find(({ part }) => part === (item.part ?? 'am'));
  if (item.kind === 'run') return same;
  const best = [...ofDay].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0];
  return same?.verdict === best?.verdict ? same : best;
};

const asShown = (items: readonly BoardItem[]): readonly ShownItem[] =>
  items.map((item) => ({ ...item, phase: 'stays' }));

/** The board as it is. */
export const still = (days: readonly BoardDay[]): readonly ShownDay[] =>
  days.map((day) => ({ ...day, items: asShown(day.items) }));

const byTime = (a: BoardItem, b: BoardItem): number =>
  (a.time ?? a.part ?? '').localeCompare(b.time ?? b.part ?? '');

/** The board as the rulebook answers a move: what is moved, what gives way to it, and the marks that come and go. */
export const withMove = (
  days: readonly BoardDay[],
  moved: BoardItem,
  place: TriedPlace,
): readonly ShownDay[] => {
  const goes = new Map([
    [moved.id, { date: place.date, part: place.part }],
    ...place.sessions
      .filter(({ id }) => id !== moved.id)
      .map(({ id, date, part }) => [id, { date, part }] as const),
  ]);
  const isElsewhere = (item: BoardItem): boolean => {
    const to = goes.get(item.id);
    return to !== undefined && (to.date !== item.date || to.part !== item.part);
  };
  const marksOf = (id: string): readonly number[] =>
    place.marks.flatMap(({ sessions }, index) => (sessions.includes(id) ? [index + 1] : []));
  const coming = days
    .flatMap(({ items }) => items)
    .filter(isElsewhere)
    .map((item): ShownItem => {
      const { date, part } = goes.get(item.id)!;
      const { time: _, part: _part, ...rest } = item;
      return { ...rest, date, ...(part ? { part } : {}), marks: marksOf(item.id), phase: 'comes' };
    });
  return days.map((day) => ({
    ...day,
    items: [
      ...day.items.map((item): ShownItem => {
        if (isElsewhere(item)) return { ...item, marks: [], phase: 'leaves' };
        return { ...item, marks: marksOf(item.id), phase: 'stays' };
      }),
      ...coming.filter(({ date }) => date === day.date),
    ].sort(byTime),
  }));
};

/** Sessions of the plan that go elsewhere because of a move. */
export const alsoMoved = (
  days: readonly BoardDay[],
  moved: BoardItem,
  place: TriedPlace,
): readonly { readonly item: BoardItem; readonly date: string; readonly part?: 'am' | 'pm' }[] =>
  days
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      const to = place.sessions.find(({ id }) => id === item.id);
      if (to === undefined || item.id === moved.id) return [];
      if (to.date === item.date && to.part === item.part) return [];
      return [{ item, date: to.date, ...(to.part ? { part: to.part } : {}) }];
    });

/** Whether somebody may move it: planned, still to come, and the plan's own or a run that is no race. */
export const isMovable = (item: BoardItem): boolean =>
  item.status === 'planned' &&
  !item.isMissed &&
  (item.kind === 'run' ? item.type !== 'race' : item.planned !== undefined);
