import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  exerciseById,
  formatDay,
  halves,
  inOrder,
  parseDay,
  planSeason,
  presets,
  type StrengthSession,
  viewOf,
} from '../src/index.ts';
import { momentsAround, penaltyOf } from '../src/planner/placement/index.ts';
import { breachesInText, foundInText, isSmaller } from './judged.ts';
import { gyms, requestFor } from './plans.ts';

const monday = parseDay('2027-01-04')!;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const runs = [
  'easy',
  'easy',
  'recovery',
  'steady',
  'intervals',
  'threshold',
  'hills',
  'long',
  'long-quality',
];
const half = fc.constantFrom('', '', 'am ', 'pm ');
const run = fc
  .tuple(half, fc.constantFrom(...runs), fc.integer({ min: 20, max: 150 }))
  .map(([when, type, minutes]) => `${when}run ${type} ${minutes}m ?`);
const sport = fc.constantFrom('pm cross football 90m hard ?', 'am cross bike 120m ?');
const day = fc.oneof(
  { weight: 6, arbitrary: run.map((one) => [one]) },
  { weight: 3, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: fc.tuple(run, run) },
  { weight: 1, arbitrary: sport.map((one) => [one]) },
);
const week = fc.tuple(day, day, day, day, day, day, day);

type Days = readonly (readonly string[])[];

const inNotation = (weeks: readonly Days[]): string =>
  weeks
    .map((days, index) => {
      const lines = days.flatMap((sessions, at) =>
        sessions.length > 0 ? [`${weekdays[at]}  ${sessions.join(' | ')}`] : [],
      );
      return [formatDay(monday + 7 * index), ...lines].join('\n');
    })
    .join('\n\n');

/** So many weeks in the notation, each its own. */
const weeksOf = (count: number): fc.Arbitrary<string> =>
  fc.array(week, { minLength: count, maxLength: count }).map(inNotation);

/** One week over and over, as most people run. */
const sameWeeks = (count: number): fc.Arbitrary<string> =>
  week.map((days) => inNotation(Array.from({ length: count }, () => days)));

const wanted = fc.record({
  preset: fc.constantFrom(...presets.map(({ id }) => id)),
  gym: fc.constantFrom(...Object.values(gyms)),
  athlete: fc.record({
    experience: fc.constantFrom('novice' as const, 'intermediate' as const, 'advanced' as const),
    ageYears: fc.integer({ min: 16, max: 75 }),
  }),
  asked: fc.record({
    sessionsPerWeek: fc.integer({ min: 0, max: 3 }),
    minutes: fc.constantFrom(20, 25, 40, 60),
  }),
});

/** Every way to place two sessions of a week on two days, in both orders. */
const waysToPlace = function* (start: number): Generator<readonly [number, number]> {
  for (let first = 0; first < 14; first += 1)
    for (let second = 0; second < 14; second += 1)
      if (first >> 1 !== second >> 1) yield [2 * start + first, 2 * start + second];
};

describe('any plan', () => {
  it('is audited as it says of itself, whatever was asked', () => {
    fc.assert(
      fc.property(weeksOf(4), wanted, (weeks, asked) => {
        fc.pre(/run/.test(weeks));
        const request = requestFor(weeks, asked);
        const plan = planSeason(request);
        assert.deepEqual(breachesInText(plan), foundInText(plan, request));
      }),
      { numRuns: 150 },
    );
  });

  it('has no better place for the sessions that it holds, and is clean where one is', () => {
    fc.assert(
      fc.property(weeksOf(1), (weeks) => {
        fc.pre(/run/.test(weeks));
        const request = requestFor(weeks);
        const plan = planSeason(request);
        const sessions = plan.weeks[0]!.sessions.map(({ session }) => session);
        assert.equal(sessions.length, 2);
        const own = new Set(sessions.map(({ id }) => id));
        const others = plan.log.sessions.filter(({ id }) => !own.has(id));
        const momentOf = momentsAround({ ...plan.log, sessions: others });
        let clean = false;
        for (const slots of waysToPlace(monday)) {
          const placed = sessions.map((session, index): StrengthSession => {
            const slot = slots[index]!;
            return { ...session, at: momentOf({ day: slot >> 1, half: halves[slot & 1]! }) };
          });
          const log = { ...plan.log, sessions: inOrder([...others, ...placed]) };
          const penalty = penaltyOf(viewOf(log, plan.window, exerciseById), request.options);
          assert.ok(
            !isSmaller(penalty, plan.penalty),
            JSON.stringify({ penalty, plan: plan.penalty, slots }),
          );
          clean ||= penalty.must + penalty.should + penalty.prefer === 0;
        }
        if (clean) assert.deepEqual(plan.breaches, []);
      }),
      { numRuns: 1000 },
    );
  });

  it('breaks no rule at all where its placement breaks none', () => {
    fc.assert(
      fc.property(sameWeeks(9), (weeks) => {
        fc.pre(/run/.test(weeks));
        const plan = planSeason(requestFor(weeks));
        const { must, should, prefer } = plan.penalty;
        fc.pre(must + should + prefer === 0);
        assert.deepEqual(
          plan.breaches.map(({ rule, breach }) => [rule.id, breach.facts]),
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  it('says in words what it cannot keep', () => {
    fc.assert(
      fc.property(weeksOf(2), wanted, (weeks, asked) => {
        fc.pre(/run/.test(weeks));
        const plan = planSeason(requestFor(weeks, asked));
        const { must, should, prefer } = plan.penalty;
        if (must + should + prefer > 0) assert.ok(plan.breaches.length > 0);
        for (const { between, changes } of plan.conflicts) {
          assert.ok(changes.length <= 3);
          for (const words of between) assert.ok(words.every((each) => each.length > 0));
        }
      }),
      { numRuns: 60 },
    );
  });
});
