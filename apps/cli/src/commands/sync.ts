import { UsageError } from '../errors.ts';
import { runSync } from '../sync/intervals/run-sync.ts';
import { readSyncArgs, syncOptions } from '../sync/intervals/sync-options.ts';
import type { Command } from './command.ts';

const noStrava =
  "Strava is not offered. Ask for your archive in the settings of Strava's website, and keep it with: " +
  'carryover import export.zip';

const command: Command = {
  name: 'sync',
  summary: 'Fetch from intervals.icu what you did, send it what is planned',
  usage: 'intervals [options]',
  about:
    'Fetches activities, sleep, resting heart rate and variability into your journal, and sends the strength of the ' +
    'accepted plan to your calendar there. It sends the planned sessions and nothing else, and talks to nobody else. ' +
    'docs/intervals.md says how to get a key, what is sent, and how to undo it.',
  options: syncOptions,
  examples: [
    'carryover sync intervals --key-file ~/intervals-key --dry-run',
    'carryover sync intervals --pull-only --since 2026-01-01',
    'carryover sync intervals',
    'carryover sync intervals --remove',
  ],
  run: async (args, io) => {
    const asked = readSyncArgs(args);
    const [service, ...more] = asked.words;
    if (service?.toLowerCase() === 'strava') throw new UsageError(noStrava);
    if (service !== 'intervals' || more.length > 0)
      throw new UsageError('Say with whom, and nothing more: carryover sync intervals');
    return runSync(asked, io);
  },
};

export default command;
