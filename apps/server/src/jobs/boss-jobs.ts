import { PgBoss } from 'pg-boss';
import { type Jobs, type JobsOptions, mostTries } from './jobs.ts';
import { queueSchema } from './queue-rows.ts';

const queue = 'views';

interface BossOptions extends JobsOptions {
  readonly url: string;
  /** As long as nothing is there to do, the queue is looked at so often. */
  readonly pollSeconds?: number;
  /** Over it the work counts as failed, and is tried again. */
  readonly mostSeconds?: number;
}

/** Jobs that all servers on one PostgreSQL share. It polls: no NOTIFY, and no session of its own. */
export const createBossJobs = async (options: BossOptions): Promise<Jobs> => {
  const { url, work, delaySeconds, failed, pollSeconds = 2, mostSeconds = 120 } = options;
  const boss = new PgBoss({
    connectionString: url,
    schema: queueSchema,
    max: 3,
    application_name: 'carryover-jobs',
    schedule: false,
    useListenNotify: false,
  });
  boss.on('error', failed);
  await boss.start();
  await boss.createQueue(queue, {
    retryLimit: mostTries - 1,
    retryDelay: delaySeconds,
    retryBackoff: true,
    expireInSeconds: mostSeconds,
    deleteAfterSeconds: 3600,
  });
  await boss.work<{ readonly athlete: string }>(
    queue,
    { batchSize: 1, pollingIntervalSeconds: pollSeconds },
    async (jobs) => {
      for (const { data } of jobs) {
        try {
          await work(data.athlete);
        } catch (error) {
          failed(error);
          // What is thrown here is kept with the job, and an error may quote what was logged.
          throw new Error('The work failed.');
        }
      }
    },
  );
  return {
    later: async (athlete) => {
      await boss.sendDebounced(queue, { athlete }, {}, delaySeconds, athlete);
    },
    close: async () => {
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
};
