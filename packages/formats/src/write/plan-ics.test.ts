import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '@carryover/engine';
import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { examplePlan } from '../../test/plan-fixture.ts';
import { readText } from '../read/read-file.ts';
import { type PlanIcsOptions, writePlanIcs } from './plan-ics.ts';

const stampMilliseconds = Date.UTC(2027, 0, 2, 3, 4, 5);

const written = (plan: Plan, options: Partial<PlanIcsOptions> = {}): string =>
  writePlanIcs(plan, { stampMilliseconds, ...options });

const inZone = (zone: string): Plan => examplePlan({ athlete: { zone } });

const eventsOf = (text: string): VEvent[] =>
  Object.values(ical.sync.parseICS(text)).filter((each): each is VEvent => each?.type === 'VEVENT');

/** Moves a plan by whole days, its clock times as they are. */
const movedBy = (plan: Plan, days: number): Plan => ({
  ...plan,
  window: { from: plan.window.from + days, to: plan.window.to + days },
  weeks: plan.weeks.map((week) => ({
    ...week,
    start: week.start + days,
    sessions: week.sessions.map((planned) => ({
      ...planned,
      session: { ...planned.session, at: { ...planned.session.at, day: planned.session.at.day + days } },
    })),
  })),
});

/** The example's Monday is 22 March 2027. */
const daysTo = (date: string): number => Temporal.PlainDate.from('2027-03-22').until(date).days;

const localStarts = (text: string, zone: string): string[] =>
  eventsOf(text).map((event) =>
    Temporal.Instant.fromEpochMilliseconds(event.start.getTime())
      .toZonedDateTimeISO(zone)
      .toString({ smallestUnit: 'minute', timeZoneName: 'never' }),
  );

interface Observance {
  readonly onset: string;
  readonly from: string;
  readonly to: string;
}

const observancesIn = (text: string): Observance[] =>
  text
    .split(/BEGIN:(?:STANDARD|DAYLIGHT)\r\n/)
    .slice(1)
    .map((part) => {
      const value = (name: string): string => new RegExp(`^${name}:(.*)\r$`, 'm').exec(part)?.[1] ?? '';
      return { onset: value('DTSTART'), from: value('TZOFFSETFROM'), to: value('TZOFFSETTO') };
    });

describe('a plan as a calendar', () => {
  for (const [zone, monday, starts] of [
    ['Europe/Madrid', '2027-03-22', ['03-22T18:00+01:00', '03-25T18:30+01:00', '03-30T18:00+02:00']],
    ['Europe/Madrid', '2027-10-25', ['10-25T18:00+02:00', '10-28T18:30+02:00', '11-02T18:00+01:00']],
    ['America/New_York', '2027-03-08', ['03-08T18:00-05:00', '03-11T18:30-05:00', '03-16T18:00-04:00']],
    ['America/New_York', '2027-11-01', ['11-01T18:00-04:00', '11-04T18:30-04:00', '11-09T18:00-05:00']],
    ['Asia/Kolkata', '2027-03-22', ['03-22T18:00+05:30', '03-25T18:30+05:30', '03-30T18:00+05:30']],
    ['Australia/Lord_Howe', '2027-03-29', ['03-29T18:00+11:00', '04-01T18:30+11:00', '04-06T18:00+10:30']],
  ] as const) {
    test(`keeps the clock times of ${zone} over the weeks from ${monday}`, () => {
      const text = written(movedBy(inZone(zone), daysTo(monday)));
      assert.deepEqual(
        localStarts(text, zone),
        starts.map((start) => `2027-${start}`),
      );
    });
  }

  test('defines its zone as the zone is: each day of the season has the offset that the definition gives', () => {
    for (const zone of [
      'Europe/Madrid',
      'America/New_York',
      'Asia/Kolkata',
      'Africa/Casablanca',
      'Europe/Dublin',
    ]) {
      const observances = observancesIn(written(inZone(zone)));
      for (let day = 0; day < 365; day += 1) {
        const noon = Temporal.PlainDateTime.from('2026-09-22T12:00').add({ days: day });
        const compact = noon.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
        const inForce = observances.filter(({ onset }) => onset <= compact).at(-1);
        assert.equal(inForce?.to, noon.toZonedDateTime(zone).offset.replace(':', ''), `${zone} ${noon}`);
      }
      for (const [index, { from }] of observances.slice(1).entries())
        assert.equal(from, observances[index]?.to);
    }
  });

  test('defines India by one observance and Madrid by its real nights', () => {
    assert.deepEqual(
      observancesIn(written(inZone('Asia/Kolkata'))).map(({ to }) => to),
      ['+0530'],
    );
    const nights = observancesIn(written(inZone('Europe/Madrid'))).map(({ onset }) => onset);
    assert.ok(nights.includes('20270328T020000') && nights.includes('20271031T030000'), nights.join());
  });

  test('lets times float without a zone, and writes UTC for a bare offset', () => {
    assert.match(written(examplePlan()), /\r\nDTSTART:20270322T180000\r\n/);
    assert.doesNotMatch(written(examplePlan()), /VTIMEZONE|TZID/);
    assert.match(written(inZone('+02:00')), /\r\nDTSTART:20270322T160000Z\r\n/);
    assert.match(written(inZone('UTC')), /\r\nDTSTART:20270322T180000Z\r\n/);
  });

  test('tells the session: title, minutes, sets, kinds, and that a provisional week is tentative', () => {
    const [heavy, explosive, taper] = eventsOf(written(inZone('Europe/Madrid')));
    assert.ok(heavy && explosive && taper);
    assert.equal(heavy.summary, 'Strength A · Heavy legs');
    assert.equal((heavy.end!.getTime() - heavy.start.getTime()) / 60_000, 45);
    assert.match(String(heavy.description), /^Back squat: 3 × 5 · 60 kg · RIR 2 · rest 3 min$/m);
    assert.match(String(heavy.description), /^ {2}warm-up 5 × 40 kg$/m);
    assert.match(String(explosive.description), /^Left out to fit 35 minutes/m);
    assert.deepEqual(heavy.categories, ['Strength', 'Heavy legs']);
    assert.deepEqual([heavy.status, taper.status], ['CONFIRMED', 'TENTATIVE']);
    assert.equal(heavy.dtstamp.toISOString(), '2027-01-02T03:04:05.000Z');
  });

  test('gives the same bytes for the same plan, and one event its id when it moves within its week', () => {
    const uids = (plan: Plan) => eventsOf(written(plan)).map(({ uid }) => uid);
    const plan = inZone('Europe/Madrid');
    assert.equal(written(plan), written(plan));
    const late = plan.weeks.map((week) => ({
      ...movedBy({ ...plan, weeks: [week] }, 1).weeks[0]!,
      start: week.start,
    }));
    assert.deepEqual(uids({ ...plan, weeks: late }), uids(plan));
    assert.equal(new Set(uids(plan)).size, 3);
    assert.notDeepEqual(
      eventsOf(written(plan, { calendar: 'ana' })).map(({ uid }) => uid),
      uids(plan),
    );
  });

  test('has the runs where they are asked for; a run without a time is a whole day', () => {
    const events = eventsOf(written(inZone('Europe/Madrid'), { runs: true }));
    assert.equal(events.length, 10);
    const easy = events.find(({ start }) => start.getDate() === 29);
    assert.deepEqual([easy?.datetype, easy?.summary], ['date', 'Easy run 40 min']);
    assert.ok(events.some(({ summary }) => summary === 'Race 21.1 km'));
  });

  test('is read back by the reader of calendars', () => {
    // Under its own ids it would be passed over.
    const others = written(inZone('Europe/Madrid'), { runs: true }).replaceAll('@carryover', '@example');
    const reading = readText(others, 'plan.ics');
    assert.deepEqual([reading.counts.strengthSessions, reading.counts.runs, reading.skipped], [3, 7, []]);
    const lift = reading.sessions.find(({ kind }) => kind === 'strength');
    assert.deepEqual([lift?.at.minuteOfDay, lift?.durationMinutes], [1080, 45]);
  });

  test('folds at 75 octets between characters and escapes whatever a title holds', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.constantFrom(
        'a;b,c\\n',
        'x\r\nEND:VEVENT\r\nBEGIN:VEVENT',
        '🏃'.repeat(60),
        'é'.repeat(90),
        'ATTACH:file',
      ),
    );
    fc.assert(
      fc.property(title, (text) => {
        const calendar = written(examplePlan({ title: text }), { runs: true });
        assert.ok(calendar.isWellFormed());
        const lines = calendar.split('\r\n');
        assert.equal(lines.at(-1), '');
        for (const line of lines) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.doesNotMatch(line, /[\u0000-\u0008\u000a-\u001f\u007f]/);
        }
        assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 10);
        assert.equal(eventsOf(calendar).length, 10);
        const summary = /^SUMMARY:(?!Strength )(.*)$/m.exec(calendar.replace(/\r\n /g, ''))?.[1] ?? '';
        const said = summary.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));
        const plain = text.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
        assert.equal(said, plain.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ''));
      }),
      { numRuns: 60 },
    );
  });
});
