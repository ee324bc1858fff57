import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  dayFromDate,
  isLong,
  isQuality,
  parseWeek,
  type Run,
  runTypes,
  type Session,
} from '@carryover/engine';
import fc from 'fast-check';
import { emptyState } from '../../test/states.ts';
import { planRequestFrom } from './from-journal.ts';
import { plannedWeeks } from './known-weeks.ts';
import { templateText } from './template.ts';
import { usualWeek } from './usual-week.ts';

/** A Monday. */
const monday = dayFromDate(2026, 10, 5);
const offsetOf = (day: number): number => (day - monday) % 7;

/** Weeks in notation, one after the other from the Monday. */
const sessionsOf = (weeks: readonly string[], status: Session['status'] = 'done'): readonly Session[] =>
  weeks.flatMap((text, index) => {
    const {
      weeks: [week],
      errors,
    } = parseWeek(text, { firstDay: monday + index * 7, status });
    assert.deepEqual(errors, []);
    return week.sessions.map((session, place) => ({ ...session, id: `${index}-${place}` }));
  });

const fourRuns = 'Tue run intervals 60m\nThu run easy 45m\nFri run easy 40m\nSun run long 100m';
const four = [fourRuns, fourRuns, fourRuns, fourRuns];

const askedOn = (start: number, sessions: readonly Session[]) => {
  const { request, assumed } = planRequestFrom(
    { ...emptyState, log: { ...emptyState.log, sessions } },
    start,
  );
  return { week: templateText(request.template ?? [], 0), assumed: assumed.join('\n') };
};
const whole = 'Tue intervals 1h; Thu easy 45m; Fri easy 40m; Sun long 1h40m';

describe('the weeks that show how somebody runs', () => {
  test('the last four weeks up to yesterday go on', () => {
    const { week, assumed } = askedOn(monday + 28, sessionsOf(four));
    assert.equal(week, whole);
    assert.match(assumed, /none are planned, so the last four weeks go on: Tue intervals/);
    assert.doesNotMatch(assumed, /only \d of these/);
  });

  test('of a log that ends a while ago its last four weeks go on, and the day of its end is said', () => {
    const { week, assumed } = askedOn(monday + 8 * 7 - 2, sessionsOf(four));
    assert.equal(week, whole);
    assert.match(assumed, /your last run in the log is of 2026-11-01, so the four weeks up to then go on/);
  });

  test('a log that ended long ago is named, and a plain week stands for it', () => {
    const { week, assumed } = askedOn(monday + 28 + 13 * 7, sessionsOf(four));
    assert.notEqual(week, whole);
    assert.match(assumed, /of 2026-11-01, too long ago to go on from, so a plain week stands for yours/);
  });

  test('one run in weeks of none is planned on, and its thinness is told', () => {
    const [, , , , ...late] = sessionsOf([fourRuns, '', '', '', '', 'Sun run easy 75m']);
    const { week, assumed } = askedOn(monday + 6 * 7, late);
    assert.equal(week, 'Sun easy 1h15m');
    assert.match(assumed, /Runs: only 1 of these 4 weeks has runs in your log\. .* tell your usual week/);
  });

  test('a log that began in the midst of a week is not taken for one of few runs', () => {
    const begun = sessionsOf(['Sun run long 100m', fourRuns]);
    const { week, assumed } = askedOn(monday + 14, begun);
    assert.equal(week, whole);
    assert.match(assumed, /only 2 of these 4 weeks have runs/);
  });

  test('of a planned week that began before the start only the rest is known, so it is not the usual one', () => {
    const planned = sessionsOf([fourRuns, fourRuns], 'planned');
    assert.deepEqual(
      plannedWeeks(planned, monday + 4, 0)?.weeks.map((week) => week.length),
      [4],
    );
    assert.deepEqual(
      plannedWeeks(sessionsOf([fourRuns], 'planned'), monday + 4, 0)?.weeks.map((week) => week.length),
      [2],
    );
  });
});

describe('a usual week', () => {
  test('of weeks that alternate their days has each run once', () => {
    const a = 'Mon run easy 40m\nTue run intervals 60m\nSun run long 100m';
    const b = 'Mon run easy 40m\nWed run intervals 60m\nSat run long 100m';
    const { week } = askedOn(monday + 28, sessionsOf([a, b, a, b]));
    assert.equal(week, 'Mon easy 40m; Wed intervals 1h; Sat long 1h40m');
  });

  test('keeps the long run and the easy run of two days that change places', () => {
    const a = 'Sat run easy 40m\nSun run long 100m';
    const b = 'Sat run long 100m\nSun run easy 40m';
    const { week } = askedOn(monday + 28, sessionsOf([a, b, b, b]));
    assert.equal(week, 'Sat long 1h40m; Sun easy 40m');
  });

  test('never has more runs, long or quality runs than half of its weeks have', () => {
    const anyWeek = fc.uniqueArray(
      fc.record({ day: fc.nat(6), type: fc.constantFrom(...runTypes.filter((type) => type !== 'race')) }),
      { selector: ({ day }) => day, minLength: 1 },
    );
    fc.assert(
      fc.property(fc.array(anyWeek, { minLength: 1, maxLength: 5 }), (told) => {
        const weeks = told.map((days, index) =>
          days.map(
            ({ day, type }): Run => ({
              kind: 'run',
              id: `${index}-${day}`,
              at: { day: monday + index * 7 + day },
              status: 'done',
              type,
              typeConfidence: 1,
              typeEvidence: [],
              durationMinutes: 30,
            }),
          ),
        );
        const usual = usualWeek(weeks, offsetOf);
        const days = new Set(usual.map(({ at }) => at.day));
        assert.equal(days.size, usual.length);
        for (const isCounted of [() => true, isLong, isQuality]) {
          const count = usual.filter(({ type }) => isCounted(type)).length;
          const asMany = weeks.filter((week) => week.filter(({ type }) => isCounted(type)).length >= count);
          assert.ok(asMany.length * 2 >= weeks.length, `${count} in ${JSON.stringify(told)}`);
        }
      }),
    );
  });
});
