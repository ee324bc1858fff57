import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rules } from '../../rules/index.ts';
import { placeSessions } from './index.ts';
import { arbitraryInput } from './test/arbitrary.ts';
import { programmeOf, type Solver, solveProgramme } from './test/integer-programme.ts';

/** The types of the package tell of its other module format only. */
const loadHighs: () => Promise<Solver> = createRequire(import.meta.url)('highs');

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
