// The real server in a process of its own; the address stands in the first line of the output.
import { listen, usualLimits } from '@carryover/server';
import { openDatabase } from '@carryover/store/node';
import { athleteIds } from './pushes.ts';

const database = await openDatabase(JSON.parse(process.argv[2] ?? ''));
const server = await listen({
  database,
  callers: { kind: 'local', callerOf: async () => ({ athletes: athleteIds }) },
  host: '127.0.0.1',
  port: 0,
  version: 'bench',
  // Work of another kind, that nobody waits for: it would run in between, and be measured with whatever is asked then.
  worksAhead: false,
  writeLog: () => {},
  limits: usualLimits,
});
console.log(server.url);
process.once('SIGTERM', () => server.close().then(() => process.exit(0)));
