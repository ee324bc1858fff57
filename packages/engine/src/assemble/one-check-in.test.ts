import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { CheckIn } from '../domain/index.ts';
import { assembleLog } from './assemble.ts';
import type { Reading } from './reading.ts';

const monday = 20_824;
const source = (file: string, ...checkIns: readonly CheckIn[]): Reading => ({
  file,
  sessions: [],
  coverage: {},
  checkIns,
});
const checkInsOf = (...readings: readonly Reading[]) => assembleLog(readings).log.checkIns;

describe('check-ins of several sources', () => {
  test('are one a day: what was told by hand wins, and a watch fills in the rest', () => {
    const watch = source('watch.json', { day: monday, sleepHours: 5, restingHeartRate: 52, soreness: 9 });
    const hand = source('', { day: monday, sleepHours: 7, energy: 4 });
    assert.deepEqual(checkInsOf(watch, hand), [
      { day: monday, sleepHours: 7, restingHeartRate: 52, soreness: 9, energy: 4 },
    ]);
  });

  test('take each field from whoever tells more of that day', () => {
    const rich = source('z.json', { day: monday, sleepHours: 6.5, heartRateVariability: 4.1 });
    const poor = source('a.json', { day: monday, sleepHours: 8 }, { day: monday + 1, sleepHours: 8 });
    assert.deepEqual(checkInsOf(rich, poor), [
      { day: monday, sleepHours: 6.5, heartRateVariability: 4.1 },
      { day: monday + 1, sleepHours: 8 },
    ]);
  });

  test('of one source told twice a day are each thing at its worst', () => {
    const hand = source(
      '',
      { day: monday, soreness: 2, fuelled: false, restingHeartRate: 50 },
      { day: monday, soreness: 6, fuelled: true, restingHeartRate: 48 },
    );
    assert.deepEqual(checkInsOf(hand), [{ day: monday, soreness: 6, fuelled: false, restingHeartRate: 50 }]);
  });

  test('of nobody are no list', () => {
    assert.equal('checkIns' in assembleLog([source('a.json')]).log, false);
  });

  const amount = fc.integer({ min: 0, max: 10 });
  const checkIn = fc.record(
    {
      day: fc.constantFrom(monday, monday + 1),
      sleepHours: amount,
      soreness: amount,
      restingHeartRate: amount,
    },
    { requiredKeys: ['day'] },
  );
  const sources = fc.uniqueArray(
    fc.tuple(fc.constantFrom('', 'a', 'b', 'c'), fc.array(checkIn, { maxLength: 4 })),
    { selector: ([file]) => file, maxLength: 4 },
  );

  test('are the same in whichever order the sources come, lose no field and take none from nowhere', () => {
    fc.assert(
      fc.property(
        sources.chain((told) =>
          fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })),
        ),
        ([told, shuffled]) => {
          const readings = (list: typeof told) => list.map(([file, all]) => source(file, ...all));
          const made = checkInsOf(...readings(told)) ?? [];
          assert.deepEqual(checkInsOf(...readings(shuffled)) ?? [], made);
          const fields = (list: readonly CheckIn[]) =>
            list.flatMap(({ day, ...rest }) => Object.keys(rest).map((name) => `${day} ${name}`));
          const all = told.flatMap(([, each]) => each);
          assert.deepEqual(new Set(fields(made)), new Set(fields(all)));
          for (const { day, ...rest } of made)
            for (const [name, value] of Object.entries(rest))
              assert.ok(all.some((each) => each.day === day && each[name as 'soreness'] === value));
        },
      ),
    );
  });
});
