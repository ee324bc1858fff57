import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AuditReport, audit } from '../audit.ts';
import { logOfText, weeksInARow } from '../example.ts';
import { rules } from '../rules/index.ts';
import { presetById, presets } from './index.ts';

const scheduleRules = rules.filter((rule) => rule.family === 'schedule');

/** Three weeks of it, so that each Sunday meets the next Monday. */
const auditWeek = (week: string, presetId: string): AuditReport =>
  audit(logOfText(weeksInARow(3, () => week)), { preset: presetById(presetId)!, rules: scheduleRules });

const foundIn = (report: AuditReport): string[] =>
  report.findings.map((finding) => `${finding.rule.id} ${finding.level}`).sort();

const fourMistakesWeek = (friday: string) => `
  Mon  run easy 45m | lift legs heavy 45m
  Tue  run easy 45m
  Wed  run intervals 60m
  Thu  lift legs heavy 45m
  Fri  ${friday}
  Sat  run long 120m
  Sun  rest`;

const strongAndExplosiveWeek = `
  Mon  lift legs heavy 45m | run easy 45m
  Tue  run intervals 60m
  Thu  lift legs heavy 45m
  Sat  run long 120m`;

const hardDaysHardWeek = `
  Mon  rest
  Tue  07:00 run intervals 60m | 17:00 lift legs heavy 45m
  Wed  07:00 run easy 45m
  Fri  07:00 run threshold 50m | 17:00 lift legs heavy 45m
  Sat  08:00 run easy 45m
  Sun  08:00 run long 120m`;

describe('the week that an article sets', () => {
  for (const friday of ['run easy 45m', 'rest']) {
    it(`keeps every rule of four-mistakes, with ${friday} on Friday`, () => {
      const report = auditWeek(fourMistakesWeek(friday), 'four-mistakes');
      assert.deepEqual(foundIn(report), []);
      const passed = report.passed.map(({ rule }) => rule.id);
      for (const id of [
        'heavy-legs-before-quality-run',
        'heavy-legs-before-long-run',
        'heavy-sessions-too-close',
        'strength-after-long-run',
        'strength-on-long-run-day',
        'strength-on-quality-day',
      ])
        assert.ok(passed.includes(id), `${id} was looked at`);
      const sameDay = report.passed.find(({ rule }) => rule.id === 'same-day-too-close');
      assert.equal(sameDay?.unseen.get('clock-times'), 3, 'three Mondays without times cannot be told');
    });
  }

  for (const presetId of ['evidence', 'strong-and-explosive']) {
    it(`lifts on the day before speed in strong-and-explosive, and ${presetId} says so`, () => {
      const report = auditWeek(strongAndExplosiveWeek, presetId);
      assert.deepEqual(foundIn(report), ['heavy-legs-before-quality-run should']);
      const [finding] = report.findings;
      assert.equal(finding?.count, 3);
      assert.ok(finding?.dissent.some(({ source }) => source === 'article-strong-and-explosive'));
    });
  }

  it('keeps hard days hard where the school wants it, and nowhere where it is ruled out', () => {
    assert.deepEqual(foundIn(auditWeek(hardDaysHardWeek, 'hard-days-hard')), []);
    assert.deepEqual(foundIn(auditWeek(hardDaysHardWeek, 'evidence')), ['strength-on-quality-day note']);
    assert.deepEqual(foundIn(auditWeek(hardDaysHardWeek, 'four-mistakes')), [
      'strength-on-quality-day should',
    ]);
    assert.deepEqual(foundIn(auditWeek(hardDaysHardWeek, 'strong-and-explosive')), [
      'strength-off-easy-days prefer',
      'strength-on-quality-day should',
    ]);
  });

  it('is judged alike when it is planned', () => {
    const planned = (week: string) => week.replaceAll(/ (\d+m)\b/g, ' $1 ?');
    for (const { id } of presets) {
      for (const week of [fourMistakesWeek('rest'), strongAndExplosiveWeek, hardDaysHardWeek]) {
        assert.deepEqual(foundIn(auditWeek(planned(week), id)), foundIn(auditWeek(week, id)), id);
      }
    }
  });
});
