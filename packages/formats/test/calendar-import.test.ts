// A season that is taken into a calendar again after it changed: its events are updated by their UIDs, never doubled.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '@carryover/engine';
import ical, { type VEvent } from 'node-ical';
import { readText } from '../src/read/read-file.ts';
import { stampedIcs, writePlanIcs } from '../src/write/plan-ics.ts';
import { examplePlan } from './plan-fixture.ts';

/** As programs do by RFC 5545: an event of a known UID is replaced by one of a higher number, or of the same and a later stamp. */
const importInto = (calendar: Map<string, VEvent>, text: string) => {
  const seen = { added: 0, updated: 0, ignored: 0 };
  for (const event of Object.values(ical.sync.parseICS(text))) {
    if (event?.type !== 'VEVENT') continue;
    const known = calendar.get(event.uid);
    const isNewer =
      known === undefined ||
      Number(event.sequence) > Number(known.sequence) ||
      (event.sequence === known.sequence && event.dtstamp > known.dtstamp);
    seen[known === undefined ? 'added' : isNewer ? 'updated' : 'ignored'] += 1;
    if (isNewer) calendar.set(event.uid, event);
  }
  return seen;
};

const at = (minute: number): number => Date.UTC(2027, 0, 4, 12, minute);
const plan = examplePlan({ athlete: { zone: 'Europe/Madrid' } });
const count = plan.weeks.flatMap(({ sessions }) => sessions).length;

/** Monday's session on Wednesday, and every session a quarter of an hour longer. */
const changed: Plan = {
  ...plan,
  weeks: plan.weeks.map((week) => ({
    ...week,
    sessions: week.sessions.map((planned, index) => ({
      ...planned,
      minutes: planned.minutes + 15,
      session:
        index === 0
          ? { ...planned.session, at: { ...planned.session.at, day: planned.session.at.day + 2 } }
          : planned.session,
    })),
  })),
};

const startsOf = (calendar: ReadonlyMap<string, VEvent>): readonly string[] =>
  [...calendar.values()].map(({ start }) => start.toISOString().slice(0, 10)).sort();

describe('a season in a calendar, and again', () => {
  test('a changed plan updates the events that are there', () => {
    const calendar = new Map<string, VEvent>();
    assert.deepEqual(importInto(calendar, writePlanIcs(plan, { stampMilliseconds: at(0) })), {
      added: count,
      updated: 0,
      ignored: 0,
    });
    assert.deepEqual(startsOf(calendar), ['2027-03-22', '2027-03-25', '2027-03-30']);
    const again = importInto(calendar, writePlanIcs(changed, { stampMilliseconds: at(1) }));
    assert.deepEqual(again, { added: 0, updated: count, ignored: 0 });
    assert.deepEqual(startsOf(calendar), ['2027-03-24', '2027-03-25', '2027-04-01']);
  });

  test('an older file changes nothing of a newer one', () => {
    const calendar = new Map<string, VEvent>();
    importInto(calendar, writePlanIcs(changed, { stampMilliseconds: at(5) }));
    const before = startsOf(calendar);
    assert.equal(importInto(calendar, writePlanIcs(plan, { stampMilliseconds: at(0) })).ignored, count);
    assert.deepEqual(startsOf(calendar), before);
  });

  test('the same file twice is the same calendar', () => {
    const calendar = new Map<string, VEvent>();
    const text = writePlanIcs(plan, { stampMilliseconds: at(0), runs: true });
    importInto(calendar, text);
    const { size } = calendar;
    importInto(calendar, text);
    assert.equal(calendar.size, size);
  });

  test('a kept calendar with a later stamp is the calendar of that stamp', () => {
    const kept = writePlanIcs(plan, { stampMilliseconds: 0 });
    assert.equal(stampedIcs(kept, at(7)), writePlanIcs(plan, { stampMilliseconds: at(7) }));
  });

  test('two athletes in one program keep their own events', () => {
    const calendar = new Map<string, VEvent>();
    for (const name of ['mia', 'leo'])
      importInto(calendar, writePlanIcs(plan, { stampMilliseconds: at(0), calendar: name }));
    assert.equal(calendar.size, 2 * count);
  });
});

describe('a season that is read as a file', () => {
  test('is nobody else’s plan: its sessions are passed over, and one note says so', () => {
    const reading = readText(
      writePlanIcs(plan, { stampMilliseconds: at(0), calendar: 'Ana Ruiz' }),
      'season.ics',
    );
    assert.deepEqual(reading.sessions, []);
    assert.deepEqual(reading.skipped, []);
    assert.deepEqual(reading.notes, [
      `${count} events are sessions that Carryover planned; they were passed over.`,
    ]);
  });
});
