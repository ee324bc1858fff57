import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '@carryover/engine';
import fc from 'fast-check';
import Papa from 'papaparse';
import { examplePlan } from '../../test/plan-fixture.ts';
import { writePlanCsv } from './plan-csv.ts';

const withNote = (note: string): Plan => {
  const plan = examplePlan();
  return {
    ...plan,
    weeks: plan.weeks.map((week) => ({
      ...week,
      sessions: week.sessions.map((planned) => ({
        ...planned,
        items: planned.items.map((item) => ({ ...item, note })),
      })),
    })),
  };
};

const rowsIn = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, newline: '\r\n' });

describe('a plan as CSV', () => {
  test('has a row a set, warm-up sets with their role and number', () => {
    const { data, errors } = rowsIn(writePlanCsv(examplePlan()));
    assert.deepEqual(errors, []);
    const sets = examplePlan().weeks.flatMap((week) =>
      week.sessions.flatMap(({ session }) => session.exercises.flatMap((each) => each.sets)),
    );
    assert.equal(data.length, sets.length);
    assert.deepEqual(
      data
        .slice(0, 3)
        .map(({ date, time, exercise, role, set, reps, load_kg, rir }) =>
          [date, time, exercise, role, set, reps, load_kg, rir].join(' '),
        ),
      [
        '2027-03-22 18:00 squat-back warmup 1 5 40 ',
        '2027-03-22 18:00 squat-back work 1 5 60 2',
        '2027-03-22 18:00 squat-back work 2 5 60 2',
      ],
    );
    const plank = data.find(({ exercise }) => exercise === 'side-plank');
    assert.deepEqual([plank?.seconds, plank?.reps, plank?.each_side], ['30', '', 'true']);
  });

  test('ends its lines as RFC 4180 asks, and has one shape on each of them', () => {
    const lines = writePlanCsv(examplePlan()).split('\r\n');
    assert.equal(lines.at(-1), '');
    assert.doesNotMatch(lines.join(''), /[\r\n]/);
    assert.equal(new Set(lines.slice(0, -1).map((line) => line.split(',').length)).size, 1);
  });

  test('keeps any text whole, and lets none of it be a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('=cmd|x', '+1', '-1', '@SUM(1)', '\t=1', ' =1', '＝1', 'a,"b"\r\nc'),
    );
    fc.assert(
      fc.property(text, (note) => {
        const { data, errors } = rowsIn(writePlanCsv(withNote(note)));
        assert.deepEqual(errors, []);
        const read = data[0]?.note ?? '';
        assert.ok(read === note || read === `'${note}`, JSON.stringify(read));
        assert.doesNotMatch(read, /^\s*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 80 },
    );
  });
});
