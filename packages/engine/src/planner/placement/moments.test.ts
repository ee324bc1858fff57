import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayFromDate, type Run } from '../../domain/index.ts';
import { momentsAround } from './moments.ts';

const tuesday = dayFromDate(2027, 1, 5);
const slot = { day: tuesday, half: 'pm' } as const;

const runAt = (minuteOfDay: number): Run => ({
  kind: 'run',
  id: 'run',
  at: { day: tuesday, minuteOfDay },
  status: 'planned',
  type: 'easy',
  typeConfidence: 1,
  typeEvidence: [],
  durationMinutes: 60,
});

const around = (...sessions: readonly Run[]) =>
  momentsAround({ athlete: {}, sessions, coverage: {} }, [
    { weekday: 1, half: 'pm', minuteOfDay: 20 * 60 + 30 },
  ]);

describe('when strength begins in a half', () => {
  test('at the hour that was told for the weekday, and only there', () => {
    assert.equal(around()(slot).minuteOfDay, 20 * 60 + 30);
    assert.equal(around()({ day: tuesday, half: 'am' }).minuteOfDay, undefined);
    assert.equal(around()({ day: tuesday + 1, half: 'pm' }).minuteOfDay, undefined);
  });

  test('not before it where a run ends earlier, and after a run that ends later', () => {
    assert.equal(around(runAt(17 * 60))(slot).minuteOfDay, 20 * 60 + 30);
    assert.equal(around(runAt(20 * 60))(slot).minuteOfDay, 21 * 60 + 15);
  });
});
