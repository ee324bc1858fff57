import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sqlStores } from '../sql-stores.ts';
import { countCalls, partOf } from './part-of.ts';
import { traceOf } from './simulate.ts';

const long = process.env.CARRYOVER_LONG === '1';

/** Worlds that are lived through on each; ours, by the time that they take. */
const seedsOn = { sqlite: long ? 2000 : 100, postgres: long ? 500 : 30 };

for (const { name, kind, skip, open } of sqlStores)
  describe(`simulated devices over ${name}`, { skip }, () => {
    const seeds = seedsOn[kind];
    it(`the worlds of ${seeds} seeds go step by step as they go in memory`, async () => {
      const { database } = await open();
      const calls = countCalls();
      let parts = 0;
      const newStore = () => {
        parts += 1;
        return partOf(database.journal, `store ${parts}`, calls);
      };
      for (let seed = 1; seed <= seeds; seed += 1) {
        const trace = await traceOf(seed, { newStore, whenIdle: calls.whenIdle });
        assert.deepEqual(trace, await traceOf(seed), `seed ${seed}`);
        assert.equal(trace.at(-1), 'all is well');
      }
    });
  });
