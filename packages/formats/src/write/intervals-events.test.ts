import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan, PlannedSession } from '@carryover/engine';
import { readByDecoder } from '../../test/fit/read-workout.ts';
import { examplePlan } from '../../test/plan-fixture.ts';
import { intervalsEvents, writeIntervalsEvents } from './intervals-events.ts';
import { writePlanIcs } from './plan-ics.ts';

const createdMilliseconds = Date.UTC(2027, 0, 4, 8);
const plan = examplePlan();

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

const moved = (by: number): Plan => ({
  ...plan,
  weeks: plan.weeks.map((week) => ({
    ...week,
    sessions: week.sessions.map((planned) => ({
      ...planned,
      session: { ...planned.session, at: { day: planned.session.at.day + by, half: 'am' } },
    })),
  })),
});

describe('a plan as events of intervals.icu', () => {
  test('has an event a session, each with its workout', () => {
    const events = intervalsEvents(plan, { createdMilliseconds });
    assert.deepEqual(
      events.map(({ description: _, file_contents_base64: _file, ...event }) => event),
      [
        {
          category: 'WORKOUT',
          type: 'WeightTraining',
          start_date_local: '2027-03-22T18:00:00',
          name: 'Strength A · Heavy legs',
          external_id: 'strength-2027-03-22-A1@carryover',
          filename: '2027-03-22-strength-A.fit',
          moving_time: 2700,
        },
        {
          category: 'WORKOUT',
          type: 'WeightTraining',
          start_date_local: '2027-03-25T18:30:00',
          name: 'Strength B · Explosive',
          external_id: 'strength-2027-03-22-B1@carryover',
          filename: '2027-03-25-strength-B.fit',
          moving_time: 2100,
        },
        {
          category: 'WORKOUT',
          type: 'WeightTraining',
          start_date_local: '2027-03-30T18:00:00',
          name: 'Strength A · Heavy legs',
          external_id: 'strength-2027-03-29-A1@carryover',
          filename: '2027-03-30-strength-A.fit',
          moving_time: 1800,
        },
      ],
    );
    const [first] = events;
    assert.match(first!.description, /Back squat: 3 × 5 · 60 kg · RIR 2 · rest 3 min/);
    assert.equal(readByDecoder(bytesOf(first!.file_contents_base64)).name, 'A Heavy legs, Mon 22 Mar');
  });

  test('keeps the names of its events when sessions move, the same as in the calendar', () => {
    const ids = (of: Plan) =>
      intervalsEvents(of, { createdMilliseconds, calendar: 'mia' }).map((each) => each.external_id);
    assert.deepEqual(ids(moved(1)), ids(plan));
    const calendar = writePlanIcs(plan, { stampMilliseconds: createdMilliseconds, calendar: 'mia' });
    for (const id of ids(plan)) assert.ok(calendar.includes(`UID:${id}\r\n`), id);
  });

  test('a half of the day has the hour that stands for it, as in the calendar; a day alone begins at midnight', () => {
    const [week] = plan.weeks;
    const startAt = (at: PlannedSession['session']['at']): string | undefined => {
      const [planned] = week!.sessions;
      const sessions = [{ ...planned!, session: { ...planned!.session, at } }];
      return intervalsEvents({ ...plan, weeks: [{ ...week!, sessions }] }, { createdMilliseconds })[0]
        ?.start_date_local;
    };
    const day = plan.window.from;
    assert.equal(startAt({ day, half: 'am' }), '2027-03-22T07:00:00');
    assert.equal(startAt({ day, half: 'pm' }), '2027-03-22T18:00:00');
    assert.equal(startAt({ day }), '2027-03-22T00:00:00');
  });

  test('takes the days that are asked for, and tells loads in pounds', () => {
    const monday = plan.window.from;
    const days = { from: monday + 3, to: monday + 7 };
    const events = intervalsEvents(plan, { createdMilliseconds, days, unit: 'lb' });
    assert.deepEqual(
      events.map(({ filename }) => filename),
      ['2027-03-25-strength-B.fit'],
    );
    assert.doesNotMatch(events[0]!.description, /\d kg/);
    assert.match(events[0]!.description, /\d lb/);
  });

  test('is JSON that gives the same events back', () => {
    const text = writeIntervalsEvents(plan, { createdMilliseconds });
    assert.deepEqual(JSON.parse(text), intervalsEvents(plan, { createdMilliseconds }));
  });

  test('files of two sessions on one day have names of their own, and numbers of their own', () => {
    const [week] = plan.weeks;
    const twice = { ...plan, weeks: [{ ...week!, sessions: [week!.sessions[0]!, week!.sessions[0]!] }] };
    const events = intervalsEvents(twice, { createdMilliseconds });
    assert.deepEqual(
      events.map(({ filename }) => filename),
      ['2027-03-22-strength-A.fit', '2027-03-22-strength-A-2.fit'],
    );
    const serials = events.map((each) => readByDecoder(bytesOf(each.file_contents_base64)).serialNumber);
    assert.equal(new Set(serials).size, 2);
  });
});
