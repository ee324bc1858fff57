import type { Coverage, DayRange, Session, TrainingLog } from '../domain/index.ts';
import type { Reading } from './reading.ts';

/** Two exports a month apart or less are one record; a longer hole is a time that nobody logged. Ours. */
const largestHoleDays = 31;

/** First to last day of the sessions; undefined for none. */
export const spanOf = (sessions: readonly Session[]): DayRange | undefined =>
  sessions.reduce<DayRange | undefined>(
    (span, { at: { day } }) => ({
      from: Math.min(span?.from ?? day, day),
      to: Math.max(span?.to ?? day, day),
    }),
    undefined,
  );

/** The latest stretch that the ranges cover without a long hole: what lies before one is not known. */
export const latestStretch = (ranges: readonly (DayRange | undefined)[]): DayRange | undefined =>
  ranges
    .filter((range) => range !== undefined)
    .sort((a, b) => b.to - a.to)
    .reduce<DayRange | undefined>((stretch, range) => {
      if (!stretch) return range;
      if (range.to < stretch.from - largestHoleDays) return stretch;
      return { from: Math.min(stretch.from, range.from), to: stretch.to };
    }, undefined);

const coverage = (runs: DayRange | undefined, lifts: DayRange | undefined): Coverage => ({
  ...(runs ? { runs } : {}),
  ...(lifts ? { lifts } : {}),
});

const unite = (coverages: readonly Coverage[]): Coverage =>
  coverage(
    latestStretch(coverages.map(({ runs }) => runs)),
    latestStretch(coverages.map(({ lifts }) => lifts)),
  );

const upTo = (range: DayRange | undefined, day: number): DayRange | undefined =>
  range && range.from <= day ? { from: range.from, to: Math.min(range.to, day) } : undefined;

/** A source of nothing but plans attests nothing that was done. */
export const isPlan = ({ sessions }: Reading): boolean =>
  sessions.length > 0 && sessions.every(({ status }) => status === 'planned');

const lastDayDone = (readings: readonly Reading[]): number | undefined =>
  readings
    .filter((reading) => !isPlan(reading))
    .flatMap(({ sessions, coverage: { runs, lifts } }) => [
      runs?.to,
      lifts?.to,
      ...sessions.filter(({ status }) => status === 'done').map(({ at }) => at.day),
    ])
    .reduce<number | undefined>(
      (last, day) => (day === undefined ? last : Math.max(last ?? day, day)),
      undefined,
    );

/**
 * Which days the sources cover. A plan stands in for what no other source tells, up to the last day on which anything
 * is known to be done; what it tells of the days after is kept apart, for those who look ahead.
 */
export const coverageOf = (readings: readonly Reading[]): Pick<TrainingLog, 'coverage' | 'ahead'> => {
  const whole = unite(readings.map((reading) => reading.coverage));
  const after = lastDayDone(readings);
  if (after === undefined) return { coverage: whole };
  const known = readings.map((reading) => {
    const { runs, lifts } = reading.coverage;
    return isPlan(reading) ? coverage(upTo(runs, after), upTo(lifts, after)) : reading.coverage;
  });
  const looksAhead = Math.max(whole.runs?.to ?? after, whole.lifts?.to ?? after) > after;
  return { coverage: unite(known), ...(looksAhead ? { ahead: { after, coverage: whole } } : {}) };
};
