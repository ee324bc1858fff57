import type { Slot } from '../domain/index.ts';
import type { Draft } from './draft.ts';
import type { OpenMinutes } from './openings.ts';
import type { PlanRequest } from './request.ts';

interface Around {
  readonly earliest: number;
  readonly openMinutes: OpenMinutes;
}

/**
 * Where sessions of the plan are held by hand, by their ids. A word counts where the session is still to be placed, in a
 * half of its week that is open; the last word on a session holds, and the last session on a day.
 */
export const heldSlots = (
  pins: PlanRequest['pins'],
  drafts: readonly Pick<Draft, 'id' | 'week'>[],
  { earliest, openMinutes }: Around,
): ReadonlyMap<string, Slot> => {
  const held = new Map<string, Slot>();
  const days = new Set<number>();
  for (const { session, slot } of (pins ?? []).toReversed()) {
    const draft = drafts.find(({ id }) => id === session);
    if (!draft || held.has(session) || days.has(slot.day)) continue;
    const { start } = draft.week;
    if (slot.day < Math.max(start, earliest) || slot.day > start + 6) continue;
    if (openMinutes(slot.day, slot.half) <= 0) continue;
    held.set(session, slot);
    days.add(slot.day);
  }
  return held;
};
