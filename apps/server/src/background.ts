import type { Database } from '@carryover/store/node';
import { createBossJobs } from './jobs/boss-jobs.ts';
import type { Jobs, Work } from './jobs/jobs.ts';
import { createLocalJobs } from './jobs/local-jobs.ts';
import { marksInDatabase } from './jobs/marks.ts';
import type { LiveHeads } from './live-heads.ts';
import { errorFields, type Log } from './log.ts';

interface BackgroundOptions {
  readonly database: Database;
  readonly queueUrl: string | undefined;
  readonly work: Work;
  readonly delaySeconds: number;
  readonly log: Log;
}

const failedIn =
  (log: Log) =>
  (error: unknown): void =>
    log({ level: 'error', event: 'job', ...errorFields(error) });

/** What a server does while nobody waits: on the queue of all servers where there is one, else by itself. */
export const startJobs = ({
  database,
  queueUrl,
  work,
  delaySeconds,
  log,
}: BackgroundOptions): Promise<Jobs> => {
  const options = { work, delaySeconds, failed: failedIn(log) };
  return queueUrl === undefined
    ? createLocalJobs(marksInDatabase(database.tables, Date.now), options)
    : createBossJobs({ url: queueUrl, ...options });
};

/** Whatever makes a journal grow announces it: the work that follows is asked for at the same place. */
export const alsoAsking = (live: LiveHeads, log: Log, jobs: () => Jobs | undefined): LiveHeads => ({
  ...live,
  announce: (athlete, head) => {
    live.announce(athlete, head);
    jobs()?.later(athlete).catch(failedIn(log));
  },
});
