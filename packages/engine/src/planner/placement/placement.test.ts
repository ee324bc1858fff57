import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rules } from '../../rules/index.ts';
import { placeSessions } from './index.ts';
import type { Placement, PlacementInput } from './placement.ts';
import { arbitraryInput, later } from './test/arbitrary.ts';
import { allWays, bestOfAll, judgeSlots } from './test/exhaustive.ts';

const inText = ({ at, slots, ...rest }: Placement): string =>
  JSON.stringify({ ...rest, at: [...at], slots: [...slots] });

const assertBest = (input: PlacementInput): void => {
  const placement = placeSessions(input);
  const best = bestOfAll(input);
  assert.deepEqual(judgeSlots(input, placement.slots), placement.penalty, 'says what it costs');
  assert.deepEqual(placement.penalty, best.penalty, 'costs as little as can be');
  assert.deepEqual(new Map([...placement.slots].sort()), new Map([...best.slots].sort()), 'ties fall');
  assert.ok(placement.proven);
};

const oneWeek = { weeks: 1, mostLogged: 16, leastSessions: 1, mostSessions: 2, openOfTen: 6 };

describe('a placement', () => {
  it('is the best of all placements of a week', () => {
    fc.assert(fc.property(arbitraryInput(oneWeek, rules), assertBest), { numRuns: 2500 });
  });

  it('is the best of all placements of a week whatever the athlete asks of the rules', () => {
    const shape = { ...oneWeek, settings: true };
    fc.assert(fc.property(arbitraryInput(shape, rules), assertBest), { numRuns: 1000 });
  });

  it('is the best of three sessions in a week', () => {
    const shape = { ...oneWeek, leastSessions: 2, mostSessions: 3, openOfTen: 4, settings: true };
    fc.assert(fc.property(arbitraryInput(shape, rules), assertBest), { numRuns: 250 });
  });

  it('is the best of all placements of weeks that touch', () => {
    const shape = {
      weeks: 3,
      mostLogged: 36,
      leastSessions: 1,
      mostSessions: 1,
      openOfTen: 4,
      settings: true,
    };
    fc.assert(
      fc.property(arbitraryInput(shape, rules), (input) => {
        fc.pre(allWays(input).length < 250);
        assertBest(input);
      }),
      { numRuns: 120 },
    );
  });

  it('is the same for the same input, to the byte', () => {
    const shape = {
      weeks: 6,
      mostLogged: 60,
      leastSessions: 0,
      mostSessions: 3,
      openOfTen: 8,
      settings: true,
    };
    fc.assert(
      fc.property(arbitraryInput(shape, rules), (input) => {
        assert.equal(inText(placeSessions(input)), inText(placeSessions(input)));
      }),
      { numRuns: 20 },
    );
  });

  it('is the same some weeks later', () => {
    const shape = {
      weeks: 6,
      mostLogged: 60,
      leastSessions: 0,
      mostSessions: 3,
      openOfTen: 8,
      settings: true,
    };
    fc.assert(
      fc.property(arbitraryInput(shape, rules), fc.integer({ min: 1, max: 60 }), (input, weeks) => {
        const { slots, penalty } = placeSessions(input);
        const moved = placeSessions(later(input, weeks * 7));
        assert.deepEqual(moved.penalty, penalty);
        assert.deepEqual(
          new Map([...moved.slots].map(([id, { day, half }]) => [id, { day: day - weeks * 7, half }])),
          slots,
        );
      }),
      { numRuns: 20 },
    );
  });
});
