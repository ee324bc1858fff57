import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseDay, weekdayOf } from '@carryover/engine';
import { readText } from '@carryover/formats';
import { exampleUntil } from './example-until.ts';

const file = readFileSync(new URL('../../../../../examples/runner-26-weeks.week', import.meta.url), 'utf8');

test('the example ends yesterday, whatever today is, and its weekdays stay', () => {
  const before = readText(file, 'a.week').sessions.map(({ at, kind }) => `${weekdayOf(at.day)} ${kind}`);
  for (const date of ['2026-11-22', '2026-11-23', '2027-01-01', '2028-02-29']) {
    const today = parseDay(date)!;
    const { text, raceDay } = exampleUntil(file, today);
    const { sessions, skipped } = readText(text, 'a.week');
    assert.deepEqual(skipped, []);
    assert.ok(sessions.every(({ at, status }) => at.day < today && status === 'done'));
    assert.ok(today - sessions.at(-1)!.at.day <= 2, date);
    assert.deepEqual(
      sessions.map(({ at, kind }) => `${weekdayOf(at.day)} ${kind}`),
      before.slice(0, sessions.length),
    );
    assert.equal(weekdayOf(raceDay), 6);
    assert.ok(raceDay - today >= 35 && raceDay - today <= 41);
  }
});

test('a text without weeks is no example', () => {
  assert.throws(() => exampleUntil('nothing', 0), RangeError);
});
