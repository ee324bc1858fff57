import { moveTrier, planSeason, planWithPlaces } from '@carryover/engine';
import type { Bench } from './row.ts';
import { usualSeason } from './season.ts';
import { timeInTurns } from './time.ts';

/** One frame of a screen that draws sixty a second. */
const frameMilliseconds = 16;

const weeks = 24;

/** Of an accepted plan of a season, one run of a week in its middle on a day of that week. */
const oneMove: Bench = {
  name: 'move-trial',
  measure: () => {
    const request = usualSeason(weeks);
    const planned = { request, ...planWithPlaces(request, { before: planSeason(request) }) };
    const { trialMove } = moveTrier(planned);
    const { start, runs } = planned.plan.weeks[weeks / 2]!;
    let turn = 0;
    const times = timeInTurns(
      () => {
        turn += 1;
        const run = runs[turn % runs.length]!.id;
        return trialMove({ run }, { day: start + (turn % 7), half: turn % 2 === 0 ? 'am' : 'pm' });
      },
      () => undefined,
      { warmUps: 28, rounds: 56 },
    );
    return {
      work: `one place of a run tried in a season of ${weeks} weeks: every session placed anew, and what the rules say of it`,
      value: times.work,
      unit: 'ms',
      peer: { name: 'a frame', value: frameMilliseconds },
      goal: { atMost: 1 },
    };
  },
};

export const moveBenches: readonly Bench[] = [oneMove];
