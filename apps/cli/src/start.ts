// `npm start`: the audit of the example log, then the product itself, open to the browser until somebody ends it.
import { fileURLToPath } from 'node:url';
import { type Io, processIo } from './io.ts';
import { hasJournal, journalFile, withJournal } from './journal/open.ts';
import { guarded, main } from './main.ts';
import { runServe } from './serve/run-serve.ts';
import { readServeArgs } from './serve/serve-options.ts';

// `npm start | head` closes the pipe early, and nobody is left to read more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const exitDoesNotAnswer = 1;

const nextSteps = (io: Io, url: string, wasEmpty: boolean): string =>
  `
Open ${url} in your browser: plan, gym and audit, with or without a signal. It can be kept as an app
from the browser's menu, and tried with a made-up runner first.

Where to go next
${
  wasEmpty
    ? `  npx carryover import examples/hevy.csv examples/Activities.csv
                              your journal is empty: try it with the example runner's
`
    : ''
}  npx carryover import FILES… keep your own exports: Hevy, Strong, Strava, Garmin,
                              a calendar, or a week that you type (my.week)
  npx carryover log "run easy 45m"
                              keep what you did, in one line
  npx carryover plan --accept strength around your runs, to a race or without one
  npx carryover today         every set of today, and whether to do it as planned
  npx carryover audit FILES…  only look at files, and keep nothing
  docs/notation.md            how to write a line or a week by hand
  docs/mistakes.md            mistakes that coaches name, and the rules for them

It is kept in ${journalFile(io)}; CARRYOVER_DATA names another folder.
`;

const isEmpty = async (io: Io): Promise<boolean> =>
  !hasJournal(io) || withJournal(io, async ({ entries }) => (await entries()).length === 0);

/** Asks the server once, as a build machine does: nobody is there to end it. */
const answers = async (url: string): Promise<boolean> => {
  const { ok } = await fetch(new URL('/api/v1/me', url));
  return ok;
};

const start = async (io: Io): Promise<number> => {
  io.out('An audit of the example log: 26 weeks of a made-up runner.\n\n');
  const audited = await main(['audit', 'examples/runner-26-weeks.week', '--exit-zero'], io);
  if (audited !== 0) return audited;
  const wasEmpty = await isEmpty(io);
  let code = 0;
  io.out('\n');
  const served = await runServe(readServeArgs([]), io, {
    opened: async (url) => {
      io.out(nextSteps(io, url, wasEmpty));
      if (!once) return;
      code = (await answers(url)) ? 0 : exitDoesNotAnswer;
      io.out(code === 0 ? 'It answers, and ends here, as nobody is there.\n' : 'It does not answer.\n');
    },
  });
  return Math.max(code, served);
};

const root = fileURLToPath(new URL('../../../', import.meta.url));
const once = process.argv.includes('--once') || Boolean(process.env.CI);
const io: Io = { ...processIo(), cwd: root, ...(once ? { untilAskedToStop: async () => {} } : {}) };
process.exitCode = await guarded(io, () => start(io));
