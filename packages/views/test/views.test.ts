import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Day, dayFromDate, halves, type JournalState, parseWeeks } from '@carryover/engine';
import type * as z from 'zod';
import {
  acceptedBody,
  auditView,
  auditViewSchema,
  planFrom,
  progressView,
  progressViewSchema,
  seasonView,
  seasonViewSchema,
  todayView,
  todayViewSchema,
  weekView,
  weekViewSchema,
} from '../src/index.ts';
import { exampleState } from './journal-of-files.ts';
import { emptyState } from './states.ts';

const views = {
  today: [todayView, todayViewSchema],
  week: [weekView, weekViewSchema],
  audit: [auditView, auditViewSchema],
  season: [seasonView, seasonViewSchema],
  progress: [progressView, progressViewSchema],
} as const satisfies Record<
  string,
  readonly [(state: JournalState, today: Day) => { readonly view: string }, z.ZodType]
>;

/** As it arrives: through JSON, and held against its schema, which names no field twice and takes no other. */
const arrived = <Schema extends z.ZodType>(view: unknown, schema: Schema): z.infer<Schema> => {
  const sent = JSON.parse(JSON.stringify(view));
  const read = schema.parse(sent);
  assert.deepEqual(read, sent);
  return read;
};

const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !(value instanceof Map)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
};

const example = exampleState();
/** A Monday, after the last day of the example's files. */
const today = dayFromDate(2026, 11, 9);

const onlyOf = (kind: 'run' | 'strength'): JournalState => ({
  ...example,
  log: {
    ...example.log,
    sessions: example.log.sessions.filter((session) => session.kind === kind),
    coverage: kind === 'run' ? { runs: example.log.coverage.runs! } : { lifts: example.log.coverage.lifts! },
  },
});

const planned = parseWeeks('2026-11-09\nTue run intervals 60m ?\nSat run long 100m ?').weeks.flatMap(
  ({ sessions }) => sessions,
);

const closed = ([0, 1, 2, 3, 4, 5, 6] as const).flatMap((weekday) =>
  halves.map((half) => ({ weekday, half, minutes: 0 })),
);

const pregnant = { ...example.athlete, pregnant: true };
const race = { id: 'race', day: today + 60, title: 'Half marathon', distanceKm: 21.1 };

const states: Readonly<Record<string, JournalState>> = {
  'of a runner with half a year of files': example,
  'with nothing in it': emptyState,
  'of runs only': onlyOf('run'),
  'of lifts only': onlyOf('strength'),
  'of sessions whose import is not there yet': { ...example, log: { ...example.log, coverage: {} } },
  'of plans only': { ...emptyState, log: { ...emptyState.log, sessions: planned } },
  'of a pregnant runner': { ...example, athlete: pregnant, log: { ...example.log, athlete: pregnant } },
  'of a runner without an hour for strength': { ...example, availability: { openings: closed } },
  'of a runner who does not run for now': { ...example, wishes: { notRunning: true }, races: [race] },
  'of a runner who wants no strength': { ...example, wishes: { sessionsPerWeek: 0 } },
  'of a runner who races tomorrow': { ...example, races: [{ ...race, day: today + 1 }] },
  'with an accepted plan': {
    ...example,
    races: [race],
    accepted: {
      id: 'accepted',
      ...acceptedBody(planFrom({ ...example, races: [race] }, today - 10).plan),
    },
  },
  'with a warning sign': {
    ...example,
    log: { ...example.log, symptoms: [{ day: today, kind: 'chest-pain' }] },
  },
  'partly of a newer Carryover': { ...example, unread: 2, dangling: ['x'] },
};

for (const [name, state] of Object.entries(states))
  describe(`views of a journal ${name}`, () => {
    for (const [view, [make, schema]] of Object.entries(views))
      test(`${view} answers in its shape, the same each time, and leaves the journal alone`, () => {
        const once = make(frozen(state), today);
        assert.equal((arrived(once, schema) as { view: string }).view, view);
        assert.deepEqual(make(state, today), once);
      });
  });

describe('today', () => {
  const decisionOf = (state: JournalState) => todayView(state, today).decision;

  test('of a pregnant runner plans nothing, and says who to ask', () => {
    const { now, notes } = todayView(states['of a pregnant runner']!, today);
    assert.deepEqual(now, []);
    assert.match(notes.join(), /midwife|doctor/);
  });

  test('of a warning sign stops, with its reason and its sources', () => {
    const decision = decisionOf(states['with a warning sign']!);
    assert.deepEqual([decision.kind, decision.seeClinician], ['stop', true]);
    assert.equal(decision.reasons[0]?.rule, 'red-flag-symptom');
    assert.ok(decision.reasons[0].sources.length > 0);
  });

  test('of an empty journal has a plan, and says that nearly all of it was assumed', () => {
    const view = todayView(emptyState, today);
    assert.ok(view.now.length > 0 || view.next !== undefined);
    assert.match(view.assumed.join('\n'), /^Runs: none were told/);
  });

  test('has the reason of every number that it shows', () => {
    const { now, next } = todayView(example, today);
    const items = [...now, next].flatMap((session) => session?.items ?? []);
    assert.ok(items.length > 0);
    for (const item of items) assert.ok(item.why.some(({ of }) => of === 'sets' || of === 'reps'));
  });
});

describe('a week', () => {
  test('that is over is looked back on', () => {
    const view = weekView(example, today, today - 21);
    assert.equal(view.week, undefined);
    assert.ok(view.done.length > 0 && view.review!.done.length > 0);
  });

  test('of which nothing is known says so', () => {
    const { notes, review } = weekView(example, today, today - 4000);
    assert.match(notes.join(), /Nothing was told of this week/);
    assert.equal(review, undefined);
  });

  test('after the end of the plan says of which days the plan is', () => {
    assert.match(weekView(example, today, today + 4000).notes.join(), /The plan is of 2026-11-09 to/);
  });

  test('has every set of its sessions, as the season has it in short', () => {
    const { week } = weekView(example, today, today + 7);
    const brief = seasonView(example, today).weeks[1]!;
    assert.deepEqual(
      brief.sessions.map(({ id }) => id),
      week!.sessions.map(({ id }) => id),
    );
    assert.ok(week!.sessions.every(({ items }) => items.every(({ sets }) => sets > 0)));
  });
});

describe('an audit', () => {
  test('of days without a session says which days are known', () => {
    const { notes, findings } = auditView(example, today, { from: today - 4000, to: today - 3990 });
    assert.match(notes.join(), /No session lies in these days; the journal tells of 20/);
    assert.deepEqual(findings, []);
  });

  test('of days in the wrong order is of the usual ones, and says so', () => {
    const { notes, window } = auditView(example, today, { from: today, to: today - 5 });
    assert.match(notes[0]!, /2026-11-09 comes after 2026-11-04/);
    assert.deepEqual(window, auditView(example, today).window);
  });

  test('in the voice of another school is named after it', () => {
    assert.equal(auditView(example, today, { preset: 'four-mistakes' }).preset, 'four-mistakes');
  });

  test('of an empty journal passes nothing', () => {
    const { passed, findings, unchecked, notes } = auditView(emptyState, today);
    assert.deepEqual([passed, findings], [[], []]);
    assert.ok(unchecked.length > 40);
    assert.match(notes.join(), /Nothing was told/);
  });
});

describe('progress', () => {
  const view = progressView(example, today);

  test('shows a trend only with its band, and calls no verdict of its own', () => {
    const trends = view.exercises.flatMap(({ trend }) => trend ?? []);
    assert.ok(trends.length > 0);
    for (const { band, points, slopeInterval, slopePercentPerWeek } of trends) {
      assert.equal(band.length, points.length);
      assert.ok(band.every(({ kg, lowKg, highKg }) => lowKg <= kg && kg <= highKg));
      assert.ok(slopeInterval.low <= slopePercentPerWeek && slopePercentPerWeek <= slopeInterval.high);
    }
  });

  test('agrees with the audit on which lifts stand still', () => {
    const stalled = auditView(example, today).findings.find(({ rule }) => rule === 'stalled-lift');
    const names = new Set(stalled?.breaches.map(({ message }) => message.split(':')[0]));
    const flat = view.exercises.filter(({ trend }) => trend?.verdict === 'plateau').map(({ name }) => name);
    assert.deepEqual(new Set(flat), names);
  });

  test('counts the sessions of its weeks once', () => {
    const done = example.log.sessions.filter(
      ({ kind, status, at }) => kind === 'strength' && status === 'done' && at.day >= today - 181,
    );
    const first = Date.parse(view.weeks[0]!.start) / 86_400_000;
    const before = done.filter(({ at }) => at.day < first).length;
    const counted = view.weeks.reduce((sum, { sessions }) => sum + sessions, 0);
    assert.ok(counted >= done.length - before && counted > 0);
    assert.equal(view.weeks.length, 27);
  });

  test('of runs only says that there is none', () => {
    const { exercises, notes } = progressView(states['of runs only']!, today);
    assert.deepEqual(exercises, []);
    assert.match(notes.join(), /No exercise was logged/);
  });
});
