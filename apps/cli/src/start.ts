// `npm start`: the audit of the example log, and where to go next.
import { fileURLToPath } from 'node:url';
import { processIo } from './io.ts';
import { main } from './main.ts';

// `npm start | head` closes the pipe early, and nobody is left to read more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const root = fileURLToPath(new URL('../../../', import.meta.url));
const io = { ...processIo(), cwd: root };

io.out('An audit of the example log: 26 weeks of a made-up runner.\n\n');
const code = await main(['audit', 'examples/runner-26-weeks.week', '--exit-zero'], io);
io.out(`
Where to go next
  npx carryover audit FILES…  your own exports: Hevy, Strong, Strava, Garmin,
                              a calendar, or a week that you type (my.week)
  npx carryover plan FILES…   strength around your runs, to a race or without one
  npx carryover explain RULE  why a rule says so, on what evidence, who disagrees
  npx carryover rules         all the rules
  npx carryover exercises     the exercises and their ids
  docs/notation.md            how to write a week by hand
  docs/mistakes.md            mistakes that coaches name, and the rules for them
`);
process.exitCode = code;
