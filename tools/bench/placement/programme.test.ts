import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '@carryover/engine';
import fc from 'fast-check';
import { placeSessions } from '../../../packages/engine/src/planner/placement/index.ts';
import { arbitraryInput } from '../../../packages/engine/src/planner/placement/test/arbitrary.ts';
import { loadHighs, programmeOf, solveProgramme } from './programme.ts';

/** What a session costs beside another is not to depend on a third: gaps without any are left to the other tests. */
const aboutPairs = rules.filter(({ id }) => id !== 'no-strength');

describe('a placement as an integer programme', () => {
  it('costs the same, level by level', async () => {
    const solver = await loadHighs();
    const shape = { weeks: 3, mostLogged: 30, leastSessions: 1, mostSessions: 2, openOfTen: 4 };
    fc.assert(
      fc.property(arbitraryInput(shape, aboutPairs), (input) => {
        const { sessions } = input.log;
        const onlyRuns = { ...input.log, sessions: sessions.filter(({ kind }) => kind !== 'strength') };
        const alone = { ...input, log: onlyRuns };
        const { penalty, unplaced, proven } = placeSessions(alone);
        fc.pre(unplaced.length === 0);
        assert.deepEqual(penalty, solveProgramme(programmeOf(alone), solver));
        assert.ok(proven);
      }),
      { numRuns: 40 },
    );
  });
});
