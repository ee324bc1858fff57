import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inOrder, type Run, type Session, type StrengthSession, weekStartOf } from '../../domain/index.ts';
import { evidence } from '../../presets/evidence.ts';
import { quietDaysAround, racePriorityOf } from '../../runs/index.ts';
import type { WeekFrame } from '../frame.ts';
import type { PlanRequest } from '../request.ts';
import { frameSeason } from './index.ts';

const start = 20800;

const run = (day: number, status: 'done' | 'planned', told: Partial<Run>): Run => ({
  kind: 'run',
  id: `run-${day}-${told.type ?? 'easy'}`,
  at: { day },
  status,
  type: 'easy',
  typeConfidence: 1,
  typeEvidence: [],
  ...told,
});

const lift = (day: number, status: 'done' | 'planned'): StrengthSession => ({
  kind: 'strength',
  id: `lift-${day}`,
  at: { day },
  status,
  exercises: [],
});

const statusOn = (day: number) => (day < start ? 'done' : 'planned');

const race = fc
  .record({
    day: fc.integer({ min: start - 30, max: start + 320 }),
    distanceKm: fc.constantFrom(5, 10, 21.1, 42.2, 80),
    priority: fc.constantFrom('A', 'B', 'C', undefined),
  })
  .map(({ day, distanceKm, priority }) =>
    run(day, statusOn(day), { type: 'race', distanceKm, ...(priority ? { priority } : {}) }),
  );

const runs = fc
  .array(fc.integer({ min: 20, max: 120 }), { maxLength: 50 })
  .map((minutes) =>
    minutes.map((durationMinutes, week) =>
      run(start - 21 + week * 7, statusOn(start - 21 + week * 7), { durationMinutes }),
    ),
  );

const lifts = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 250 }), { maxLength: 40 }),
    fc.uniqueArray(fc.nat(60), { maxLength: 4 }),
  )
  .map(([done, locked]) => [
    ...done.map((ago) => lift(start - ago, 'done')),
    ...locked.map((ahead) => lift(start + ahead, 'planned')),
  ]);

const request: fc.Arbitrary<PlanRequest> = fc
  .record({
    races: fc.array(race, { maxLength: 5 }),
    runs,
    lifts,
    weeks: fc.integer({ min: 0, max: 45 }),
    sessionsPerWeek: fc.integer({ min: 0, max: 3 }),
    athlete: fc.record(
      {
        ageYears: fc.integer({ min: 10, max: 80 }),
        experience: fc.constantFrom('novice', 'intermediate', 'advanced'),
        weekStartsOn: fc.constantFrom(0, 5, 6),
      },
      { requiredKeys: [] },
    ),
    notRunning: fc.boolean(),
    away: fc.option(fc.tuple(fc.nat(100), fc.nat(12)), { nil: undefined }),
  })
  .map(({ races, runs: told, lifts: lifted, athlete, away, ...asked }) => {
    const sessions: Session[] = inOrder([...races, ...told, ...lifted]);
    return {
      ...asked,
      log: {
        athlete,
        sessions,
        coverage: lifted.length > 0 ? { lifts: { from: start - 260, to: start - 1 } } : {},
      },
      gym: { equipment: [] },
      start,
      minutes: 45,
      ...(away
        ? {
            availability: {
              appointments: [{ days: { from: start + away[0], to: start + away[0] + away[1] } }],
            },
          }
        : {}),
      options: { preset: evidence, rules: [] },
    };
  });

/** Nothing of others in it, and every day open: a week without a session is one of rest. */
const alone = request.map(({ availability: _, ...asked }) => ({
  ...asked,
  log: {
    ...asked.log,
    sessions: asked.log.sessions.filter(({ kind, status }) => kind !== 'strength' || status === 'done'),
  },
}));

const holds = (
  check: (weeks: readonly WeekFrame[], asked: PlanRequest) => void,
  requests: fc.Arbitrary<PlanRequest> = request,
): void => {
  fc.assert(
    fc.property(requests, (asked) => check(frameSeason(asked).weeks, asked)),
    { numRuns: 300 },
  );
};

const isLess = ({ deload, sessions, block }: WeekFrame): boolean =>
  deload || sessions.length === 0 || sessions.every(({ dose }) => dose.setShare <= 0.7) || block === 'return';

const racesAhead = ({ log, notRunning }: PlanRequest): readonly Run[] =>
  log.sessions.filter(
    (session): session is Run =>
      session.kind === 'run' &&
      session.type === 'race' &&
      racePriorityOf(session) !== 'C' &&
      !(notRunning && session.at.day >= start),
  );

describe('any season', () => {
  it('holds exactly the weeks asked for, without a hole', () => {
    holds((weeks, { log, weeks: count }) => {
      const first = weekStartOf(start, log.athlete.weekStartsOn ?? 0);
      assert.deepEqual(
        weeks.map((week) => week.start),
        Array.from({ length: count }, (_, index) => first + 7 * index),
      );
    });
  });

  it('has no heavy session in a week without two days that are far enough from a race', () => {
    holds((weeks, asked) => {
      const races = racesAhead(asked).map(quietDaysAround);
      for (const week of weeks) {
        const days = [0, 1, 2, 3, 4, 5, 6]
          .map((offset) => week.start + offset)
          .filter((day) => day >= start && races.every(({ from, to }) => day <= from || day >= to));
        const heavy = week.sessions.filter(({ kind }) => kind === 'heavy' || kind === 'explosive');
        assert.ok(heavy.length === 0 || days.length >= 2, `week of ${week.start}`);
      }
    });
  });

  it('has a lighter week every fourth to sixth one, and at most six in a row without', () => {
    holds((weeks) => {
      let row = 0;
      weeks.forEach((week, index) => {
        // What was done before the plan counts too, and is not seen here.
        if (week.deload) assert.ok(index < 5 || row >= 3, `after ${row} weeks`);
        row = isLess(week) ? 0 : row + 1;
        assert.ok(row <= 6, `${row} in a row`);
      });
    }, alone);
  });

  it('numbers its blocks from 1 without a gap, and keeps each of them for three weeks', () => {
    holds((weeks) => {
      let number = 1;
      const counts = new Map<number, number>();
      for (const { blockNumber, weekOfBlock, weeksOfBlock } of weeks) {
        assert.ok(blockNumber === number || blockNumber === number + 1);
        assert.ok(weekOfBlock >= 1 && weekOfBlock <= weeksOfBlock);
        number = blockNumber;
        counts.set(number, (counts.get(number) ?? 0) + 1);
      }
      // The first may have begun before the plan, and the last goes on after it.
      for (const [each, count] of counts)
        assert.ok(each === 1 || each === number || count >= 3, `${each}: ${count}`);
    });
  });

  it('holds no more sessions than asked, each with its own menu, and nothing heavy below 13', () => {
    holds((weeks, { sessionsPerWeek, log }) => {
      const isChild = (log.athlete.ageYears ?? 99) < 13;
      for (const { sessions } of weeks) {
        assert.ok(sessions.length <= sessionsPerWeek);
        if (isChild) assert.ok(sessions.every(({ kind }) => kind === 'light'));
        else assert.equal(new Set(sessions.map(({ menu }) => menu)).size, sessions.length);
      }
    });
  });

  it('says why, with a source, of each week and each piece of advice', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { weeks, advice } = frameSeason(asked);
        for (const { why } of [...weeks, ...advice]) {
          assert.ok(why.length > 0);
          for (const { says, sources } of why) {
            assert.ok(sources.length > 0);
            assert.match(says, /^[A-Z0-9].*\.$/);
            assert.doesNotMatch(says, /undefined|NaN|Infinity/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same request', () => {
    fc.assert(
      fc.property(request, (asked) =>
        assert.deepEqual(frameSeason(asked), frameSeason(structuredClone(asked))),
      ),
      { numRuns: 50 },
    );
  });
});
