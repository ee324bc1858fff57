import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type * as z from 'zod';
import { examplePlan } from '../../test/plan-fixture.ts';
import { writePlanJson } from './plan-json.ts';
import type { planSchema } from './plan-schema.ts';

const schemaFile = fileURLToPath(new URL('../../../../docs/schemas/plan.schema.json', import.meta.url));
const validate = new Ajv2020({
  allowUnionTypes: true,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
}).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

const written = (plan = examplePlan()) => {
  const json: z.infer<typeof planSchema> = JSON.parse(writePlanJson(plan));
  const isValid: boolean = validate(json);
  assert.ok(isValid, JSON.stringify(validate.errors, null, 2));
  return json;
};

describe('a plan as JSON', () => {
  test('tells each session with its date, part, kind, minutes and items', () => {
    const week = written().weeks[0]!;
    assert.deepEqual(
      [week.start, week.block, week.deload, week.runs.length],
      ['2027-03-22', 'strength', false, 4],
    );
    const session = week.sessions[0]!;
    const { date, part, time, kind, minutes } = session;
    assert.deepEqual([date, part, time, kind, minutes], ['2027-03-22', 'pm', '18:00', 'heavy', 45]);
    const [squat, , , plank] = session.items;
    assert.ok(squat && plank);
    const { name: _name, warmUp, range, why, inBlock, ...numbers } = squat;
    assert.deepEqual(numbers, {
      exercise: 'squat-back',
      intent: 'strength',
      sets: 3,
      reps: 5,
      eachSide: false,
      loadKg: 60,
      rir: 2,
      restSeconds: 180,
    });
    assert.deepEqual(warmUp, [{ reps: 5, loadKg: 40 }]);
    assert.deepEqual(range, { low: 5, high: 7 });
    assert.equal(why[0]?.method, 'double progression');
    assert.deepEqual([inBlock.sets, inBlock.rir, inBlock.timed], [3, 2, false]);
    assert.deepEqual([plank.seconds, plank.reps, plank.eachSide], [30, undefined, true]);
  });

  test('puts each breach into one week, and all of them at the top', () => {
    const plan = examplePlan();
    const json = written(plan);
    const ofWeeks = json.weeks.flatMap((week) => week.breaches);
    assert.equal(json.breaches.length, plan.breaches.length);
    assert.equal(ofWeeks.length, plan.breaches.length);
    const first = json.weeks[0]!.breaches[0]!;
    assert.deepEqual([first.rule, first.level], ['heavy-legs-before-quality-run', 'warning']);
    assert.deepEqual(first.dates, ['2027-03-22', '2027-03-23']);
    assert.match(first.message, /13 h before a quality run/);
  });

  test('tells what a conflict is between, what would clear it, and which run that drops', () => {
    const conflict = written().conflicts[0]!;
    const change = conflict.changes[0]!;
    assert.deepEqual(conflict.between, [['intervals on Tuesday', 'no time on Wednesday']]);
    assert.deepEqual(change.moves[0]?.to, { date: '2027-03-24', part: 'am' });
    assert.equal(change.moves[1]?.to, undefined);
  });

  test('tells which session has no room, and which half to open or session to leave out', () => {
    const [around, full] = written().conflicts;
    assert.deepEqual(around?.unplaced, []);
    assert.deepEqual(full?.unplaced, ['strength-2027-03-29-B']);
    const [open, drop] = full.changes;
    assert.deepEqual(open?.opens, { date: '2027-03-31', part: 'am' });
    assert.deepEqual([open.drops, drop?.opens], [undefined, undefined]);
    assert.equal(drop?.drops, 'strength-2027-03-29-B');
  });

  test('gives the same bytes for the same plan, and stays valid whatever a title says', () => {
    assert.equal(writePlanJson(examplePlan()), writePlanJson(examplePlan()));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
        const json = written(examplePlan({ title }));
        assert.equal(json.weeks[0]?.runs[0]?.title, title);
      }),
      { numRuns: 30 },
    );
  });
});
