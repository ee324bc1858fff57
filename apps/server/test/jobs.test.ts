import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, type TestContext, test } from 'node:test';
import { openDatabase } from '@carryover/store/node';
import { postgresForTests } from '@carryover/store/test';
import { createBossJobs } from '../src/jobs/boss-jobs.ts';
import type { Jobs, JobsOptions } from '../src/jobs/jobs.ts';
import { createLocalJobs } from '../src/jobs/local-jobs.ts';
import { marksInDatabase } from '../src/jobs/marks.ts';

const [ann, bob] = ['7d6a3c52-3f0e-4c58-9a44-0d9a3c1b2e11', '9b1e7c0a-64c7-4b6f-8f33-5a4b2b7f9d22'] as const;

type Open = (options: Omit<JobsOptions, 'delaySeconds'>) => Promise<Jobs>;

interface Place {
  readonly name: string;
  readonly skip: string | false;
  /** Several times the same place, as a server that is started again, or beside another. */
  readonly fresh: (context: TestContext) => Promise<Open>;
}

const postgres = await postgresForTests();

const onSqlite = async (context: TestContext): Promise<Open> => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-jobs-'));
  const database = await openDatabase({ kind: 'sqlite', file: join(folder, 'carryover.db') });
  context.after(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });
  return (options) =>
    createLocalJobs(
      marksInDatabase(database.tables, () => 0),
      { ...options, delaySeconds: 0.05 },
    );
};

const onPostgres = async (): Promise<Open> => {
  const url = await postgres.freshDatabase();
  return (options) => createBossJobs({ url, ...options, delaySeconds: 1, pollSeconds: 0.5 });
};

const places: readonly Place[] = [
  { name: 'of one process, on SQLite', skip: false, fresh: onSqlite },
  { name: 'on PostgreSQL', skip: postgres.skip, fresh: onPostgres },
];

/** Resolves when `isSo`, looked at after each thing that happens; the test's own limit ends a wait in vain. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
};

const opened: Jobs[] = [];
after(async () => {
  for (const jobs of opened) await jobs.close();
});

const start = async (open: Open, work: JobsOptions['work'], failed: JobsOptions['failed'] = () => {}) => {
  const jobs = await open({ work, failed });
  opened.push(jobs);
  return jobs;
};

for (const { name, skip, fresh } of places)
  describe(`jobs ${name}`, { skip, timeout: 60_000 }, () => {
    test('are done for each athlete, and once for many changes at a time', async (context) => {
      const done: string[] = [];
      const jobs = await start(await fresh(context), async (athlete) => {
        done.push(athlete);
      });
      await Promise.all([ann, ann, ann, bob, ann, bob, ann].map((athlete) => jobs.later(athlete)));
      await until(() => done.includes(ann) && done.includes(bob));
      // Two where the changes fell on both sides of a boundary of time.
      for (const athlete of [ann, bob]) assert.ok(done.filter((each) => each === athlete).length <= 2);
      await jobs.close();
    });

    test('see what changed while they ran', async (context) => {
      let state = 1;
      const seen: number[] = [];
      const jobs: Jobs = await start(await fresh(context), async (athlete) => {
        const looked = state;
        if (looked === 1) {
          state = 2;
          await jobs.later(athlete);
        }
        seen.push(looked);
      });
      await jobs.later(ann);
      await until(() => seen.at(-1) === 2);
      assert.deepEqual(seen, [1, 2]);
      await jobs.close();
    });

    test('are tried again when they fail, and one that fails holds up no other', async (context) => {
      let tries = 0;
      const done: string[] = [];
      const failures: unknown[] = [];
      const jobs = await start(
        await fresh(context),
        async (athlete) => {
          if (athlete === ann && tries++ === 0) throw new Error('a secret of the journal');
          done.push(athlete);
        },
        (error) => failures.push(error),
      );
      await jobs.later(ann);
      await jobs.later(bob);
      await until(() => done.includes(ann) && done.includes(bob));
      assert.equal(failures.length, 1);
      await jobs.close();
    });

    test('that were not done when the server ended are done after the next start', async (context) => {
      const open = await fresh(context);
      const gone = await start(open, () => new Promise(() => {}));
      const left = gone.later(ann);
      await left;
      // As a crash would: what waits is never begun.
      if (name.includes('SQLite')) await gone.close();
      else await Promise.race([gone.close(), new Promise((resolve) => setTimeout(resolve, 100))]);
      const done: string[] = [];
      const jobs = await start(open, async (athlete) => {
        done.push(athlete);
      });
      await until(() => done.includes(ann));
      await jobs.close();
    });
  });
