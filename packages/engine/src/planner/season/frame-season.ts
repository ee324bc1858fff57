import type { Reason } from '../../readiness/decision.ts';
import { reasonsToStop } from '../../readiness/stops.ts';
import type { WeekFrame } from '../frame.ts';
import type { Advice } from '../plan.ts';
import type { PlanRequest } from '../request.ts';
import { adviceOn } from './advice.ts';
import { blockWhy } from './block-whys.ts';
import { countWhys } from './count-whys.ts';
import { doseWhys } from './dose-whys.ts';
import { type CasedWeek, type Season, seasonOf } from './season.ts';
import { sessionsOf } from './sessions.ts';

const frameOf = (cased: CasedWeek, season: Season): WeekFrame => {
  const held = sessionsOf(cased, season);
  const { week, block, deloadAfter, provisional } = cased;
  const cut = held.sessions.length > 0 ? doseWhys(cased, season, held) : [];
  return {
    start: week.start,
    ...block,
    deload: deloadAfter !== undefined && held.sessions.length > 0,
    provisional,
    sessions: held.sessions,
    why: [blockWhy(cased, season), ...countWhys(cased, season, held), ...cut],
  };
};

/** Said before all other advice; with it goes a season without sessions. */
const stopAdvice = ({ says, ...why }: Reason): Advice => ({
  says,
  why: [{ of: 'block', says, method: 'stop', ...why }],
});

/** Not the number asked for is why the week is empty. */
const stopped = (week: WeekFrame, stop: Reason): WeekFrame => ({
  ...week,
  why: [
    {
      of: 'block',
      method: 'sessions a week',
      says:
        stop.ruleId === undefined
          ? 'What suits you now is for your midwife or doctor to say.'
          : 'Nothing is planned until a clinician says that training is fine.',
      sources: stop.sources,
    },
  ],
});

/**
 * What each week of the season is for: its block, counted back from the races, how many sessions of which kind it
 * holds and how much of them is done. Days and exercises are decided by others.
 */
export const frameSeason = (
  request: PlanRequest,
): { readonly weeks: readonly WeekFrame[]; readonly advice: readonly Advice[] } => {
  const stops = reasonsToStop(request.log, request.start);
  const season = seasonOf(stops.length > 0 ? { ...request, sessionsPerWeek: 0 } : request);
  const weeks = season.weeks.map((cased) => frameOf(cased, season));
  const [stop] = stops;
  // Of a season that is not begun there is no more to say.
  if (stop) return { weeks: weeks.map((week) => stopped(week, stop)), advice: stops.map(stopAdvice) };
  return { weeks, advice: adviceOn(request, season) };
};
