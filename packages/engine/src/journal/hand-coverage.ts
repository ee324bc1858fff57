import { latestStretch, spanOf } from '../assemble/index.ts';
import type { Coverage, DayRange, Session } from '../domain/index.ts';
import type { Source } from './draft.ts';

const coverageOfKinds = (sessions: readonly Session[]): Coverage => {
  const runs = spanOf(sessions.filter(({ kind }) => kind === 'run'));
  const lifts = spanOf(sessions.filter(({ kind }) => kind === 'strength'));
  return { ...(runs ? { runs } : {}), ...(lifts ? { lifts } : {}) };
};

const daysTold = ({ sessions, checkIns, pains, symptoms, footwear }: Source): readonly DayRange[] =>
  [...sessions.map(({ at }) => at), ...checkIns, ...pains, ...symptoms, ...footwear].map(({ day }) => ({
    from: day,
    to: day,
  }));

/**
 * Whoever logs by hand tells what they do: between the first and the last run, or lift, silence is rest. After a
 * month of nothing at all nobody knows whether they rested or stopped telling, so what lies before does not count.
 */
export const doneCoverage = (told: Source): Coverage => {
  const stretch = latestStretch(daysTold(told));
  return stretch ? coverageOfKinds(told.sessions.filter(({ at }) => at.day >= stretch.from)) : {};
};

/** A plan says what is to come from its first to its last day. */
export const plannedCoverage = ({ sessions }: Source): Coverage => coverageOfKinds(sessions);
