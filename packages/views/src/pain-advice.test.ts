import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Bodies, type EntryKind, fold, newEntry, uuidv7 } from '@carryover/engine';
import { painAdvice } from './pain-advice.ts';

const day = 20_000;
const id = uuidv7(1, new Uint8Array(10));

const told = <Kind extends EntryKind>(kind: Kind, body: Bodies[Kind]) => ({
  entry: newEntry(kind, body, {
    nextId: () => id,
    device: '00000000-0000-4000-8000-000000000001',
    told: { epochMilliseconds: 0, zone: 'UTC' },
  }),
  readable: true,
});

const lifts = ['squat-back', 'bench-press'];

describe('what hurts during a session', () => {
  test('that is nothing changes nothing', () => {
    const advice = painAdvice(fold([]), day, lifts);
    assert.deepEqual([advice.reasons, advice.leaveOut, advice.seeClinician], [[], [], false]);
  });

  test('leaves out what loads the place, and says by which rule', () => {
    const state = fold([told('pain', { day, site: 'low-back', during: 4 })]);
    const { leaveOut, reasons } = painAdvice(state, day, lifts);
    assert.deepEqual(leaveOut, ['squat-back']);
    assert.equal(reasons[0]?.rule, 'pain-ignored');
  });

  test('is heard by how bad it is, also where nothing that is left loads the place', () => {
    const of = (during: number) =>
      painAdvice(fold([told('pain', { day, site: 'achilles', during })]), day, ['side-plank']);
    assert.match(of(6).reasons[0]!.says, /^Pain of 6 in 10 .* over the line of 5/);
    for (const during of [3, 4, 6, 8]) assert.doesNotMatch(of(during).says, /as planned/);
    assert.deepEqual(of(6).leaveOut, []);
    assert.deepEqual(of(1).reasons, []);
  });

  test('and is grave sends to a clinician', () => {
    const pain = fold([told('pain', { day, site: 'foot-bone', during: 3 })]);
    assert.equal(painAdvice(pain, day, lifts).seeClinician, true);
    const sign = painAdvice(fold([told('symptom', { day, kind: 'chest-pain' })]), day, lifts);
    assert.equal(sign.seeClinician, true);
    assert.equal(sign.reasons[0]?.rule, 'red-flag-symptom');
  });

  test('is not mixed with how somebody slept', () => {
    const state = fold([told('check-in', { day, sleepHours: 3, soreness: 9, energy: 1 })]);
    assert.deepEqual(painAdvice(state, day, lifts).reasons, []);
  });
});
