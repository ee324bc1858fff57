import { classifyRuns, type Run } from '@carryover/engine';
import { madeUpLog } from './made-up-log.ts';
import type { Bench } from './row.ts';
import { timeInTurns } from './time.ts';

const years = 10;
const seed = 20_160_104;

/** As a watch tells it: nobody has said what kind of run it was. */
const untold = (run: Run): Run => ({ ...run, type: 'unknown', typeConfidence: 0, typeEvidence: [] });

export const typesOfRuns: Bench = {
  name: 'run-types-10-years',
  measure: () => {
    const { sessions, athlete } = madeUpLog(years, seed);
    const runs = sessions.filter((session): session is Run => session.kind === 'run').map(untold);
    const json = JSON.stringify(runs);
    const times = timeInTurns(
      () => classifyRuns(runs, athlete),
      () => JSON.parse(json),
      { warmUps: 40, rounds: 41 },
    );
    const known = classifyRuns(runs, athlete).filter(({ type }) => type !== 'unknown').length;
    return {
      work: `types of ${runs.length.toLocaleString('en')} runs (${known.toLocaleString('en')} got one)`,
      value: times.work,
      unit: 'ms',
      peer: { name: 'JSON.parse of the same runs without types', value: times.peer },
      goal: { atMost: 3 },
    };
  },
};
