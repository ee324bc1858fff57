import { type Day, type Plan, parseDay } from '@carryover/engine';
import { type IntervalsEvent, intervalsEvents, type LoadUnit } from '@carryover/formats';
import { type Client, SyncFailure } from './client.ts';
import type { Cursor } from './cursor.ts';

/** A session with its FIT file is a few kB; so many make one request of well under a MB. */
const eventsAtOnce = 40;
const mostBytes = 16 * 1024 * 1024;

export interface Pushing {
  readonly events: readonly IntervalsEvent[];
  /** Ids of events that were sent before, lie ahead, and are in the plan no more. */
  readonly stale: readonly string[];
}

/** Each event's day by its id, as far as they were sent. */
export type Sent = Cursor['sent'];

const dayOf = ({ start_date_local }: IntervalsEvent): Day => parseDay(start_date_local.slice(0, 10)) ?? 0;

export interface PushFrom {
  readonly plan: Plan;
  readonly today: Day;
  readonly unit: LoadUnit;
  readonly sent: Sent;
}

/** What of a plan lies ahead, as events; and which of those that were sent no longer belong there. */
export const pushingOf = ({ plan, today, unit, sent }: PushFrom): Pushing => {
  const days = { from: today, to: plan.window.to };
  // The day, and not the minute: the same plan sent twice on a day is the same bytes.
  const events = intervalsEvents(plan, { days, unit, createdMilliseconds: today * 86_400_000 });
  return { events, stale: staleIn(sent, today, new Set(events.map(({ external_id }) => external_id))) };
};

export const staleIn = (sent: Sent, today: Day, planned: ReadonlySet<string>): readonly string[] =>
  Object.entries(sent).flatMap(([id, day]) => (day >= today && !planned.has(id) ? [id] : []));

export interface Pushed {
  readonly sent: Sent;
  readonly events: number;
  readonly removed: number;
  readonly failure?: SyncFailure;
}

function* inParts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += eventsAtOnce) yield items.slice(at, at + eventsAtOnce);
}

const withSent = (sent: Sent, events: readonly IntervalsEvent[]): Sent => ({
  ...sent,
  ...Object.fromEntries(events.map((event) => [event.external_id, dayOf(event)])),
});

const without = (sent: Sent, ids: readonly string[]): Sent =>
  Object.fromEntries(Object.entries(sent).filter(([id]) => !ids.includes(id)));

/** Sends part by part. Events are known by our ids, so that a part that is sent twice makes nothing twice. */
export const push = async (client: Client, { events, stale }: Pushing, before: Sent): Promise<Pushed> => {
  let pushed: Pushed = { sent: before, events: 0, removed: 0 };
  try {
    for (const part of inParts(events)) {
      await client.ask({
        method: 'POST',
        path: '/events/bulk?upsert=true',
        body: JSON.stringify(part),
        mostBytes,
      });
      pushed = { ...pushed, sent: withSent(pushed.sent, part), events: pushed.events + part.length };
    }
    for (const part of inParts(stale)) {
      await client.ask({
        method: 'PUT',
        path: '/events/bulk-delete',
        body: JSON.stringify(part.map((id) => ({ external_id: id }))),
        mostBytes,
      });
      pushed = { ...pushed, sent: without(pushed.sent, part), removed: pushed.removed + part.length };
    }
    return pushed;
  } catch (error) {
    if (!(error instanceof SyncFailure)) throw error;
    return { ...pushed, failure: error };
  }
};
