import { formatDay } from '@carryover/engine';
import { loadUnitOf } from '@carryover/views';
import type { Context } from '../context.ts';

/** What the journal knows of the person and of where they train. */
export const profileQuery = ({ state, entries, today }: Context, _: undefined) => ({
  isEmpty: entries.length === 0,
  athlete: state.athlete,
  ...(state.gym ? { gym: state.gym } : {}),
  trips: state.trips.map(({ id, days, gym }) => ({
    id,
    from: formatDay(days.from),
    to: formatDay(days.to),
    isOver: days.to < today,
    gym,
  })),
  loadUnit: loadUnitOf(state, today),
  hasPlan: state.accepted !== undefined,
});
