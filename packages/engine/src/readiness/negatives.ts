import { type CheckIn, type Day, gapBetween, type Moment, type Session } from '../domain/index.ts';
import { isHard } from '../runs/run-kinds.ts';
import { readHrv } from './heart-rate-variability.ts';

/** One thing that speaks for less today; none of them does so by itself. */
export interface Negative {
  readonly of: 'sleep' | 'soreness' | 'energy' | 'hard-session' | 'heart-rate-variability';
  /** In the middle of a sentence: `5.5 h of sleep`. */
  readonly says: string;
}

export interface NegativeLimits {
  readonly leastSleepHours: number;
  readonly soreFrom: number;
  readonly lowEnergyTo: number;
  readonly hardFromRpe: number;
}

/** The energy and the RPE are ours. */
export const usualLimits: NegativeLimits = {
  leastSleepHours: 6,
  soreFrom: 5,
  lowEnergyTo: 3,
  hardFromRpe: 8,
};

export const isHardSession = (session: Session, { hardFromRpe }: NegativeLimits): boolean => {
  if ((session.sessionRpe ?? 0) >= hardFromRpe) return true;
  if (session.kind === 'run') return isHard(session.type);
  return session.kind === 'cross' && session.hard;
};

const backHours = 24;

interface Known {
  readonly byDay: ReadonlyMap<Day, CheckIn>;
  /** Those near the moment are enough. */
  readonly sessions: readonly Session[];
  /** What was done on the day was done before the moment: the moment is now. */
  readonly isNow?: boolean;
}

/** In a log, nobody knows which of two sessions of one day came first where no times are told. */
const hardSessionsBefore = (at: Moment, { sessions, isNow }: Known, limits: NegativeLimits): Session[] =>
  sessions.filter((session) => {
    if (session.status !== 'done' || !isHardSession(session, limits)) return false;
    const { hours, days, precision } = gapBetween(session.at, at);
    if (days === 0 && precision === 'day') return isNow === true;
    return hours > 0 && hours <= backHours;
  });

const plain = (value: number): string => String(Math.round(value * 10) / 10);

/** What speaks for less at a moment: sleep, soreness, energy, the day before, the week's heart-rate variability. */
export const negativesAt = (at: Moment, known: Known, limits: NegativeLimits = usualLimits): Negative[] => {
  const { byDay } = known;
  const { sleepHours, soreness, energy } = byDay.get(at.day) ?? {};
  const negatives: Negative[] = [];
  if (sleepHours !== undefined && sleepHours < limits.leastSleepHours)
    negatives.push({ of: 'sleep', says: `${plain(sleepHours)} h of sleep` });
  if (soreness !== undefined && soreness >= limits.soreFrom)
    negatives.push({ of: 'soreness', says: `soreness of ${plain(soreness)} in 10` });
  if (energy !== undefined && energy <= limits.lowEnergyTo)
    negatives.push({ of: 'energy', says: `energy of ${plain(energy)} in 10` });
  if (hardSessionsBefore(at, known, limits).length > 0)
    negatives.push({ of: 'hard-session', says: 'a hard session in the day before' });
  if (readHrv(byDay, at.day)?.state === 'low')
    negatives.push({
      of: 'heart-rate-variability',
      says: 'heart-rate variability below what is usual for you',
    });
  return negatives;
};
