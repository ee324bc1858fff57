import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { windowOf } from './audit.ts';
import { exerciseById } from './catalog/index.ts';
import type { Run, SessionStatus, TrainingLog } from './domain/index.ts';
import { viewOf } from './view.ts';

const run = (day: number, status: SessionStatus): Run => ({
  kind: 'run',
  id: `${status}-${day}`,
  at: { day },
  status,
  type: 'easy',
  typeConfidence: 1,
  typeEvidence: [],
});

const today = 20_000;
const known = { from: today - 400, to: today };
const done = [run(today - 400, 'done'), run(today, 'done')];
const planned = [run(today + 7, 'planned'), run(today + 84, 'planned')];
const log: TrainingLog = {
  athlete: {},
  sessions: [...done, ...planned],
  coverage: { runs: known },
  ahead: { after: today, coverage: { runs: { from: known.from, to: today + 84 } } },
};

describe('the window of an audit', () => {
  test('ends with what was done, however far a plan goes', () => {
    assert.deepEqual(windowOf(log), { from: today - 26 * 7 + 1, to: today });
  });

  test('ends with the last day that a log of what was done covers', () => {
    assert.equal(
      windowOf({ ...log, coverage: { runs: known, lifts: { ...known, to: today + 2 } } }).to,
      today + 2,
    );
    assert.equal(windowOf({ ...log, coverage: {} }).to, today);
  });

  test('reaches into the plan when asked', () => {
    assert.deepEqual(windowOf(log, { to: today + 30 }).to, today + 30);
    assert.deepEqual(windowOf(log, { from: today + 1 }), { from: today + 1, to: today + 84 });
  });

  test('holds the plan where nothing was done', () => {
    const plan = { from: today + 1, to: today + 90 };
    const whole = { ...log, sessions: planned, coverage: { runs: plan } };
    assert.deepEqual(windowOf(whole), plan);
    assert.deepEqual(windowOf({ ...log, sessions: planned, coverage: {} }), {
      from: today + 7,
      to: today + 84,
    });
    assert.deepEqual(windowOf({ ...log, sessions: [], coverage: {} }), { from: 0, to: 0 });
  });

  test('decides whether the days of a plan count as known', () => {
    const coverageIn = (to: number) => viewOf(log, { from: today - 30, to }, exerciseById).runCoverage;
    assert.deepEqual(coverageIn(today), known);
    assert.deepEqual(coverageIn(today + 1), { from: known.from, to: today + 84 });
  });
});
