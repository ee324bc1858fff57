import { fold } from '@carryover/engine';
import { madeUpJournal } from './made-up-journal.ts';
import { madeUpLog } from './made-up-log.ts';
import type { Bench } from './row.ts';
import { timeInTurns } from './time.ts';

const years = 10;
const seed = 20_160_104;
const thousands = (count: number): string => count.toLocaleString('en');

export const foldOfTenYears: Bench = {
  name: 'fold-10-years',
  measure: () => {
    const kept = madeUpJournal(madeUpLog(years, seed), years, seed);
    const json = JSON.stringify(kept);
    const times = timeInTurns(
      () => fold(kept),
      () => JSON.parse(json),
      { warmUps: 15, rounds: 21 },
    );
    const { log, dangling } = fold(kept);
    if (dangling.length > 0) throw new Error(`${dangling.length} entries of the made-up journal dangle.`);
    return {
      work: `fold of ${thousands(kept.length)} entries to a log of ${thousands(log.sessions.length)} sessions`,
      value: times.work,
      unit: 'ms',
      peer: {
        name: `JSON.parse of the same entries, ${(json.length / kept.length).toFixed(0)} bytes each`,
        value: times.peer,
      },
      goal: { atMost: 2 },
    };
  },
};
