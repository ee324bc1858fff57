import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  audit,
  exerciseById,
  fillText,
  type Judgement,
  levels,
  presets,
  type Rule,
  rules,
  type TrainingLog,
  viewOf,
} from '../src/index.ts';
import { arbitraryLog, shifted } from './arbitrary.ts';

const weeks = 9;
const runs = 40;

const judge = (rule: Rule, log: TrainingLog): Judgement =>
  rule.judge(viewOf(log, log.coverage.runs!, exerciseById));

/** What a judgement says, apart from when it happened. */
const essence = ({ breaches, looked, unseen }: Judgement, start: number) => ({
  breaches: breaches.map(({ level, excess, facts, days }) => ({
    level,
    excess,
    facts,
    days: days.map((day) => day - start),
  })),
  looked,
  unseen: [...unseen],
});

for (const rule of rules) {
  describe(rule.id, () => {
    it('judges any log: breaches are dated, graded and can be said', () => {
      fc.assert(
        fc.property(arbitraryLog(weeks), (log) => {
          for (const { excess, level, days, facts } of judge(rule, log).breaches) {
            assert.ok(excess > 0 && excess <= 1, `excess ${excess}`);
            assert.ok(levels.includes(level));
            assert.ok(days.length > 0 && days.every(Number.isInteger), `days ${days}`);
            assert.doesNotMatch(fillText(rule.message, facts), /NaN|Infinity|undefined/);
            assert.doesNotMatch(fillText(rule.remedy, facts), /NaN|Infinity|undefined/);
          }
        }),
        { numRuns: runs },
      );
    });

    it('says the same of the same weeks at another time of the year', () => {
      fc.assert(
        fc.property(arbitraryLog(weeks), fc.integer({ min: 1, max: 200 }), (log, later) => {
          const start = log.coverage.runs!.from;
          assert.deepEqual(
            essence(judge(rule, shifted(log, later * 7)), start + later * 7),
            essence(judge(rule, log), start),
          );
        }),
        { numRuns: runs },
      );
    });

    // Rules of progress and of a comeback judge performance, which a plan has not got.
    const judgesResults =
      rule.family === 'progression' || rule.family === 'intensity' || rule.id === 'comeback-too-fast';
    if (!judgesResults) {
      it('scores a planned week as the same week done', () => {
        fc.assert(
          fc.property(arbitraryLog(3), (log) => {
            const planned = {
              ...log,
              sessions: log.sessions.map((session) => ({ ...session, status: 'planned' as const })),
            };
            assert.deepEqual(
              judge(rule, planned).breaches.map(({ excess }) => excess),
              judge(rule, log).breaches.map(({ excess }) => excess),
            );
          }),
          { numRuns: runs },
        );
      });
    }
  });
}

describe('the audit', () => {
  it('gives each rule that speaks exactly one answer, whatever the preset', () => {
    fc.assert(
      fc.property(arbitraryLog(weeks), fc.constantFrom(...presets), (log, preset) => {
        const { findings, passed, unchecked } = audit(log, { preset, rules });
        const answered = [...findings, ...passed, ...unchecked].map(({ rule }) => rule.id);
        const speaking = rules.filter((rule) => preset.rules[rule.id] !== 'off').map(({ id }) => id);
        assert.deepEqual(answered.sort(), speaking.sort());
      }),
      { numRuns: runs },
    );
  });
});
