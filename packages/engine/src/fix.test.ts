import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { audit } from './audit.ts';
import { formatDay, weekdayOf } from './domain/index.ts';
import { logOfText, weeksInARow } from './example.ts';
import { findWeekdayFixes, moveWeekday } from './fix.ts';
import { evidence } from './presets/evidence.ts';
import { rules } from './rules/index.ts';

const options = { preset: evidence, rules };

const fixesOf = (text: string) => {
  const report = audit(logOfText(text), options);
  return { report, fixes: findWeekdayFixes(report, options) };
};

const mondayBeforeTuesday = weeksInARow(
  6,
  () => 'Mon lift legs heavy 40m\nTue run intervals 60m\nThu run easy 40m\nSat run long 100m',
);

describe('weekday fixes', () => {
  it('name the change that clears the finding, and how much of it', () => {
    const { fixes } = fixesOf(mondayBeforeTuesday);
    const fix = fixes.get('heavy-legs-before-quality-run');
    assert.equal(fix?.of, 6);
    assert.equal(fix.clears, 6);
    assert.equal(fix.moves, 'lifts');
  });

  it('are true: the audit of the moved weeks no longer finds it, and finds no more of anything heavier', () => {
    const { report, fixes } = fixesOf(mondayBeforeTuesday);
    const fix = fixes.get('heavy-legs-before-quality-run')!;
    const moved = audit(moveWeekday(report.view.log, report.window, fix), options);
    assert.ok(!moved.findings.some(({ rule }) => rule.id === 'heavy-legs-before-quality-run'));
    const should = (each: typeof report) =>
      each.findings.filter(({ rule, level }) => rule.family === 'schedule' && level === 'should').length;
    assert.ok(should(moved) < should(report));
  });

  it('are not invented where the week has no better day', () => {
    const everyDayHard = weeksInARow(4, () =>
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
        .map((day) => `${day} run intervals 60m | lift legs heavy 40m`)
        .join('\n'),
    );
    const { fixes } = fixesOf(everyDayHard);
    assert.equal(fixes.get('heavy-legs-before-quality-run'), undefined);
  });

  it('never put two hard runs next to each other', () => {
    const text = weeksInARow(
      5,
      () => 'Mon lift legs heavy 40m\nTue run intervals 60m\nFri lift legs heavy 40m\nSun run long 100m',
    );
    const { report, fixes } = fixesOf(text);
    for (const fix of fixes.values()) {
      if (fix.moves === 'lifts') continue;
      const moved = moveWeekday(report.view.log, report.window, fix);
      const hard = moved.sessions.filter(({ kind }) => kind === 'run').map(({ at }) => at.day);
      assert.ok(hard.every((day, index) => index === 0 || day - hard[index - 1]! > 1));
    }
    assert.ok(fixes.size > 0);
  });

  it('move sessions within their week and never out of the window', () => {
    const { report } = fixesOf(mondayBeforeTuesday);
    const moved = moveWeekday(report.view.log, report.window, { moves: 'lifts', from: 0, to: 3 });
    const days = moved.sessions.filter(({ kind }) => kind === 'strength').map(({ at }) => at.day);
    assert.ok(days.every((day) => weekdayOf(day) === 3));
    assert.equal(formatDay(days[0]!), '2027-01-07');
    assert.equal(moved.sessions.length, report.view.log.sessions.length);
  });
});
