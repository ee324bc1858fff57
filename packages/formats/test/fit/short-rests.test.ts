// From a watch's file to the rule: rests are sets of their own there, and the gap is real.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleLog, audit, presets, rules, windowOf } from '@carryover/engine';
import { readBytes } from '../../src/read/read-file.ts';
import { activityFile, type WrittenSet } from './write-activity.ts';

const squat = { categories: [28], names: [6] } as const;

/** Five heavy sets of five, each with this much rest. */
const setsWith = (restSeconds: number): readonly WrittenSet[] =>
  Array.from({ length: 5 }, (_, index) => {
    const start = index * (30 + restSeconds);
    return [
      { startSeconds: start, seconds: 30, type: 'active', reps: 5, weightKg: 100, ...squat },
      { startSeconds: start + 30, seconds: restSeconds, type: 'rest' },
    ] as const;
  }).flat();

const auditOf = (restSeconds: number) => {
  const bytes = activityFile({
    start: '2026-05-04T16:00:00Z',
    offsetMinutes: 120,
    sessions: [{ sport: 'training', subSport: 'strength', elapsedSeconds: 5 * (30 + restSeconds) }],
    sets: setsWith(restSeconds),
  });
  const { log } = assembleLog([readBytes(bytes, 'legs.fit')]);
  return audit(log, { preset: presets[0]!, rules, window: windowOf(log) ?? {} });
};

const ruleIds = (list: readonly { readonly rule: { readonly id: string } }[]): readonly string[] =>
  list.map(({ rule }) => rule.id);

test('rests of 45 s between heavy sets are found, by the gaps that the watch measured', () => {
  assert.ok(ruleIds(auditOf(45).findings).includes('short-rests'));
});

test('rests of three minutes pass, and are not unknown', () => {
  const report = auditOf(180);
  assert.ok(!ruleIds(report.findings).includes('short-rests'));
  assert.ok(!ruleIds(report.unchecked).includes('short-rests'));
});
