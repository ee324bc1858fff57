import { ask } from '../data/journal.ts';
import { draftOf } from '../data/new-draft.ts';
import { today } from '../data/today.ts';
import { changeOpenSession, type KeptSession } from './kept-session.ts';
import type { PlannedSessionJson } from './open-session.ts';

const weeksAhead = 16;

/** The planned session of that id: today's as the day wants it done, or any of the weeks to come. */
export const findPlanned = async (id: string): Promise<PlannedSessionJson | undefined> => {
  const { now, planned, moved, next } = await ask('today', undefined);
  const near = [...now, ...planned, ...(moved ? [moved] : []), ...(next ? [next] : [])];
  const found = near.find((each) => each.id === id);
  if (found !== undefined) return found;
  for (let week = 0; week < weeksAhead; week += 1) {
    const view = await ask('week', { day: today.peek() + 7 * week });
    const here = view.week?.sessions.find((each) => each.id === id);
    if (here !== undefined) return here;
    if (week > 0 && view.week === undefined) return undefined;
  }
  return undefined;
};

const minuteOfDay = (date: Date): number => date.getHours() * 60 + date.getMinutes();

const sessionOf = (planned: PlannedSessionJson): KeptSession => {
  const now = new Date();
  const entry = draftOf('session-done', {
    at: { day: today.peek(), minuteOfDay: minuteOfDay(now) },
    ...(planned.title === undefined ? {} : { title: planned.title }),
    planned: planned.id,
    exercises: [],
  });
  const { id } = entry;
  return { id, planned, startedAt: now.getTime(), changes: [], entry, isTold: false, notes: {} };
};

/** Opens it, as it is planned now; not where another one is open. */
export const beginSession = (planned: PlannedSessionJson): Promise<void> =>
  changeOpenSession((open) => open ?? sessionOf(planned));
