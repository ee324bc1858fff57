import { type Day, dayFromDate } from '@carryover/engine';
import { isZone } from '@carryover/formats';
import type { Head } from '@carryover/store';
import type { ViewAsk } from './answer-view.ts';

/** Computes views of journals somewhere: on this thread, or on others. */
export interface ViewMaker {
  /** The zone in which the athlete's days begin; undefined where nobody told one. */
  zoneOf(athlete: string): Promise<{ readonly head: Head; readonly zone?: string }>;
  /** The view as JSON text, and where its journal stood. Once `signal` is aborted it may be left undone. */
  make(
    athlete: string,
    ask: ViewAsk,
    today: Day,
    signal?: AbortSignal,
  ): Promise<{ readonly head: Head; readonly body: string }>;
  close(): Promise<void>;
}

/** Views cannot be made right now: too many wait, or this one took too long. */
export class ViewsBusy extends Error {
  override readonly name = 'ViewsBusy';
}

/** A calendar day where the athlete is; in UTC where nobody knows, or this machine does not know the zone. */
export const dayIn = (zone: string | undefined, epochMilliseconds: number): Day => {
  const instant = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds);
  const { year, month, day } = instant.toZonedDateTimeISO(zone !== undefined && isZone(zone) ? zone : 'UTC');
  return dayFromDate(year, month, day);
};
