import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeSessions } from '../placement/index.ts';
import { dayReasons } from './day-reasons.ts';
import { inputOf, monday } from './test/weeks.ts';

const usual = `Mon run easy 40m
Tue run intervals 60m
Wed run easy 45m
Thu run threshold 60m
Sat run easy 40m
Sun run long 120m`;

const saysOf = (input: ReturnType<typeof inputOf>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...dayReasons(input, placeSessions(input))].map(([id, whys]) => [id, whys.map(({ says }) => says)]),
  );

describe('the reasons for a day', () => {
  it('say what speaks against every other place of the week', () => {
    assert.deepEqual(saysOf(inputOf(usual))['w0-0'], [
      'Tuesday evening: no rule speaks against it.',
      'Not Monday or Wednesday: heavy leg work 13 h before a quality run, where 24 h are wanted.',
      'Not the mornings of Tuesday, Thursday, Saturday and Sunday: strength 0.3 h after a quality run, where 3 h are wanted.',
      'Not Thursday evening: two heavy leg sessions 13 h apart, where 48 h are wanted.',
      'Not Saturday evening: heavy leg work 13 h before a long run, where 24 h are wanted.',
      'Not Sunday evening: strength 11 h after a long run.',
    ]);
  });

  it('rest on rules, with their sources', () => {
    const input = inputOf(usual, { weeks: 3 });
    for (const whys of dayReasons(input, placeSessions(input)).values()) {
      assert.ok(whys.some(({ ruleId }) => ruleId === 'heavy-legs-before-quality-run'));
      for (const { of, sources } of whys) {
        assert.equal(of, 'day');
        assert.ok(sources.length > 0);
      }
    }
  });

  it('name closed places and what stays', () => {
    const openMinutes = (day: number) => ((day - monday) % 7 === 3 ? 60 : 0);
    const input = inputOf(usual, { openMinutes, lifts: [inputOf(usual).weeks[0]!.sessions[0]!.lift] });
    const formerly = { day: monday + 3, half: 'pm' } as const;
    const weeks = input.weeks.map((week) => ({
      ...week,
      sessions: week.sessions.map((session) => ({ ...session, formerly })),
    }));
    assert.deepEqual(saysOf({ ...input, weeks })['w0-0'], [
      'Thursday evening: it stays where it was.',
      'Not Thursday morning: strength 0.3 h after a quality run, where 3 h are wanted.',
      'No room on Monday, Tuesday, Wednesday, Friday, Saturday and Sunday.',
    ]);
  });
});
