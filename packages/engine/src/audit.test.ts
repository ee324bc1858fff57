import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AuditOptions, audit } from './audit.ts';
import { logOfText } from './example.ts';
import type { Preset } from './presets/index.ts';
import { defineRule, type Level, type Rule } from './rule.ts';
import { eachLift } from './scopes/index.ts';
import { cite } from './sources/index.ts';

/** Finds every session of more than 30 minutes, and cannot see one without a duration. */
const longLift = (id: string, level: Level, atMost90?: Level): Rule =>
  defineRule({
    id,
    family: 'readiness',
    level,
    statement: 'Lift at most {maxMinutes} minutes.',
    why: 'Made up for these tests.',
    message: '{minutes} minutes',
    remedy: 'Stop earlier.',
    sources: [cite('ours', 'Made up.')],
    params: { maxMinutes: { is: 'Most minutes', unit: 'min', default: 30, min: 10, max: 90 } },
    over: eachLift(),
    check: ({ lift }, { maxMinutes }) => {
      const minutes = lift.session.durationMinutes;
      if (minutes === undefined) return { cannot: 'duration' };
      return {
        ...(atMost90 && minutes <= 90 ? { level: atMost90 } : {}),
        excess: Math.max(0, 1 - maxMinutes / minutes),
        facts: { minutes },
        sessions: [lift.session],
      };
    },
  });

const safety = longLift('made-up-safety', 'must');
const warning = longLift('made-up-warning', 'should');

const presetWith = (rules: Preset['rules']): Preset => ({ id: 'made-up', name: 'Made up', says: '', rules });

const auditOf = (weeks: string, rules: readonly Rule[], options: Partial<AuditOptions> = {}) =>
  audit(logOfText(weeks), { preset: presetWith({}), rules, ...options });

const oneLong = 'Mon lift full 60m\nWed lift full 20m';

describe('a safety rule', () => {
  const silencers: Readonly<Record<string, Partial<AuditOptions>>> = {
    'a preset that turns it off': { preset: presetWith({ 'made-up-safety': 'off' }) },
    'settings that turn it off': { settings: { 'made-up-safety': 'off' } },
    'a preset and settings that turn it off': {
      preset: presetWith({ 'made-up-safety': 'off' }),
      settings: { 'made-up-safety': 'off' },
    },
    'a preset that lowers it': { preset: presetWith({ 'made-up-safety': { level: 'note' } }) },
    'settings that lower it': { settings: { 'made-up-safety': { level: 'prefer' } } },
    'a baseline or suppression that accepts it': { accepts: () => true },
    'all of these at once': {
      preset: presetWith({ 'made-up-safety': 'off' }),
      settings: { 'made-up-safety': { level: 'note' } },
      accepts: () => true,
    },
  };
  for (const [name, options] of Object.entries(silencers)) {
    it(`is neither hidden nor softened by ${name}`, () => {
      const { findings, accepted } = auditOf(oneLong, [safety], options);
      assert.deepEqual(
        findings.map(({ rule, level, count }) => [rule.id, level, count]),
        [['made-up-safety', 'must', 1]],
      );
      assert.deepEqual(accepted, []);
    });
  }

  it('is neither hidden nor softened where it grades a breach down by itself', () => {
    const graded = longLift('made-up-safety', 'must', 'should');
    const { findings, accepted } = auditOf('Mon lift full 60m', [graded], {
      settings: { 'made-up-safety': { level: 'note' } },
      accepts: () => true,
    });
    assert.deepEqual(
      findings.map(({ level }) => level),
      ['should'],
    );
    assert.deepEqual(accepted, []);
  });

  it('takes its numbers from the settings all the same', () => {
    const settings = { 'made-up-safety': { params: { maxMinutes: 60 } } };
    assert.deepEqual(auditOf(oneLong, [safety], { settings }).findings, []);
  });

  it('comes first, however often the others found something', () => {
    const rare = longLift('made-up-safety', 'must', 'note');
    const notes = longLift('a-note', 'note');
    const advice = longLift('a-piece-of-advice', 'prefer');
    const weeks = 'Mon lift full 100m\nWed lift full 60m\nFri lift full 60m';
    const order = auditOf(weeks, [notes, advice, warning, rare]).findings.map(({ rule }) => rule.id);
    assert.deepEqual(order, ['made-up-safety', 'made-up-warning', 'a-piece-of-advice', 'a-note']);
  });
});

describe('any other rule', () => {
  it('is turned off and on, the settings over the preset', () => {
    const off = presetWith({ 'made-up-warning': 'off' });
    const silent = auditOf(oneLong, [warning], { preset: off });
    assert.deepEqual([silent.findings, silent.passed, silent.unchecked], [[], [], []]);
    const settings = { 'made-up-warning': { level: 'prefer' } } as const;
    const { findings } = auditOf(oneLong, [warning], { preset: off, settings });
    assert.deepEqual(
      findings.map(({ level }) => level),
      ['prefer'],
    );
  });

  it('is neither found nor passed when all that it found is accepted', () => {
    const { findings, passed, unchecked, accepted } = auditOf(oneLong, [warning], { accepts: () => true });
    assert.deepEqual([findings, passed, unchecked], [[], [], []]);
    assert.deepEqual(accepted, [{ rule: warning, count: 1 }]);
  });

  it('is found for the rest when some of it is accepted', () => {
    const weeks = 'Mon lift full 60m\nWed lift full 90m';
    const { findings, accepted } = auditOf(weeks, [warning], {
      accepts: (_, { facts }) => facts.minutes === 60,
    });
    assert.deepEqual(
      findings.map(({ count, facts }) => [count, facts.minutes]),
      [[1, 90]],
    );
    assert.deepEqual(accepted, [{ rule: warning, count: 1 }]);
  });
});

describe('what was not seen', () => {
  /** As in audit.ts: `leastSeenShare = 0.5`. */
  const leastSeenShare = 0.5;
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const withSeen = (seen: number) =>
    auditOf(days.map((day, index) => `${day} lift full${index < seen ? ' 20m' : ''}`).join('\n'), [safety]);

  it('is no pass: less than half of the sessions seen is unchecked, and says what is lacking', () => {
    const { passed, unchecked } = withSeen(leastSeenShare * days.length - 1);
    assert.deepEqual(passed, []);
    assert.deepEqual(unchecked, [{ rule: safety, missing: ['duration'] }]);
  });

  it('may be as much as half beside a pass, and is counted there', () => {
    const { passed, unchecked } = withSeen(leastSeenShare * days.length);
    assert.deepEqual(unchecked, []);
    assert.deepEqual(
      passed.map(({ looked, unseen }) => [looked, unseen.get('duration')]),
      [[3, 3]],
    );
  });

  it('does not keep a breach from being found', () => {
    const weeks = `Mon lift full 60m\n${days
      .slice(1)
      .map((day) => `${day} lift full`)
      .join('\n')}`;
    assert.deepEqual(
      auditOf(weeks, [safety]).findings.map(({ unseen }) => unseen.get('duration')),
      [5],
    );
  });

  it('is all of it in a log of runs', () => {
    const { unchecked } = audit(logOfText('Mon run easy 40m', {}, 'lifts'), {
      preset: presetWith({}),
      rules: [safety],
    });
    assert.deepEqual(unchecked, [{ rule: safety, missing: ['lifts'] }]);
  });
});
