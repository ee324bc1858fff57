import { createRequire } from 'node:module';
import { readText } from '@carryover/formats';

import { hevyFile } from '../example-log/hevy-file.ts';
import { madeUpLog } from './made-up-log.ts';
import type { Bench } from './row.ts';
import { timeInTurns } from './time.ts';

/** The very copy that the reader parses with; the package is none of the tools'. */
const papa: { readonly parse: (text: string, settings: object) => unknown } = createRequire(
  new URL('../../packages/formats/package.json', import.meta.url),
)('papaparse');

/** What the reader asks for: without them papaparse looks for both itself, and is slower. */
const settings = { delimiter: ',', newline: '\n' };

const sessions = 780;
const years = 6;
const seed = 20_200_106;

const text = (): string => {
  const lifts = madeUpLog(years, seed).sessions.filter((session) => session.kind === 'strength');
  return hevyFile(lifts.slice(0, sessions));
};

export const readingOfHevy: Bench = {
  name: 'read-hevy',
  measure: () => {
    const file = text();
    const { counts, skipped } = readText(file, 'hevy.csv');
    if (skipped[0]) throw new Error(`The made-up Hevy file is not read whole: ${skipped[0].reason}`);
    const times = timeInTurns(
      () => readText(file, 'hevy.csv'),
      () => papa.parse(file, settings),
      { warmUps: 40, rounds: 41 },
    );
    return {
      work: `reading ${counts.sets.toLocaleString('en')} rows of a Hevy export, ${counts.strengthSessions} sessions`,
      value: times.work,
      unit: 'ms',
      peer: { name: 'papaparse alone on the same text', value: times.peer },
      goal: { atMost: 2 },
    };
  },
};
