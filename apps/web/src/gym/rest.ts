import type { Rest } from './open-session.ts';

// A rest is two instants of the wall clock. What remains is asked of the clock each time, never counted: a page that
// was hidden, asleep or killed for ten minutes is right the moment it is looked at.

export const restFrom = (startedAt: number, seconds: number, after: string): Rest => ({
  startedAt,
  endsAt: startedAt + seconds * 1000,
  after,
});

/** Whole seconds that are shown as left: 0 once it is over, never more than all of it, even where a clock went back. */
export const remainingSeconds = ({ startedAt, endsAt }: Rest, now: number): number =>
  Math.max(0, Math.ceil((endsAt - Math.max(now, startedAt)) / 1000));

export const totalSeconds = ({ startedAt, endsAt }: Rest): number => Math.round((endsAt - startedAt) / 1000);

/** Longer or shorter by so many seconds; a rest that is over is made longer from now on. */
export const shifted = (rest: Rest, seconds: number, now: number): Rest => ({
  ...rest,
  endsAt: Math.max(now, Math.max(rest.endsAt, now) + seconds * 1000),
});

const spoken = [0, 10, 30] as const;

/** What a screen reader is told, and only then: not every second. */
export type Spoken = (typeof spoken)[number];

/** The mark that was passed between two looks at the clock; of several, the one that is nearest to the end. */
export const passedMark = (before: number, after: number): Spoken | undefined =>
  spoken.find((mark) => after <= mark && before > mark);

/** An alarm that comes this late disturbs more than it helps: the person is long back at the bar. Ours. */
const lateSeconds = 90;

/** Whether the end was passed between two looks, and not so long ago that nobody waits for it. */
export const isDue = ({ endsAt }: Rest, before: number, now: number): boolean =>
  before < endsAt && now >= endsAt && now - endsAt < lateSeconds * 1000;

/** As in the engine's estimate of a session's minutes. */
const secondsPerRep = 3;

interface Work {
  readonly reps?: number;
  readonly seconds?: number;
  readonly eachSide?: boolean;
}

const workSeconds = ({ reps = 0, seconds = reps * secondsPerRep, eachSide = false }: Work): number =>
  seconds * (eachSide ? 2 : 1);

/** Somebody who comes back after an hour did not rest: they were away. Ours. */
const mostRestSeconds = 3600;

/**
 * Seconds between the end of one set and the start of the next. Sets are ticked when they end; where nobody said when
 * the next began, its own work is taken off. Undefined where the clock tells nothing sensible.
 */
export const restBetween = (
  endedAt: number,
  next: { readonly tickedAt: number; readonly begunAt?: number | undefined; readonly work: Work },
): number | undefined => {
  const begun = next.begunAt ?? next.tickedAt - workSeconds(next.work) * 1000;
  const seconds = Math.round((Math.max(begun, endedAt) - endedAt) / 1000);
  return next.tickedAt < endedAt || seconds > mostRestSeconds ? undefined : seconds;
};
