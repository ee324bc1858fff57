import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, type JournalState, type Json, type KeptEntry } from '@carryover/engine';
import { readEntry, writeCarryoverJson, writePlanIcs } from '@carryover/formats';
import { anyJournal, anyMutant } from '@carryover/formats/test';
import fc from 'fast-check';
import { auditView, planFrom, progressView, seasonView, todayView, weekView } from '../src/index.ts';

const zones = ['Europe/Madrid', 'UTC', 'America/Coyhaique2', 'Mars/Phobos', 'Z'];

/** Every zone in it is this one: a device may know zones that this one does not, or make one up. */
const inZone = (value: Json, zone: string): Json => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => inZone(each, zone));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === 'zone' ? zone : inZone(part, zone)]),
  );
};

const letIn = (raw: unknown): readonly Omit<KeptEntry, 'seq'>[] => {
  const read = readEntry(raw);
  return 'entry' in read ? [read] : [];
};

/** Whatever the door lets in, mostly of the days around `today`. */
const anyLetIn = fc
  .record({
    journal: anyJournal,
    mutants: fc.array(anyMutant, { maxLength: 10 }),
    zone: fc.constantFrom(...zones),
  })
  .map(({ journal, mutants, zone }) =>
    [...journal.map(({ entry }) => entry), ...mutants].flatMap((raw) => {
      const [read] = letIn(raw);
      return read === undefined ? [] : letIn(inZone(read.entry as unknown as Json, zone));
    }),
  );

const anyToday = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 20_815, max: 20_900 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 47_846) },
);

const calendar = (state: JournalState, today: number): string =>
  writePlanIcs(planFrom(state, today).plan, {
    detail: 'full',
    calendar: 'x',
    refreshHours: 6,
    stampMilliseconds: 0,
  });

const answers: Readonly<Record<string, (state: JournalState, today: number) => unknown>> = {
  today: todayView,
  week: weekView,
  'the week before': (state, today) => weekView(state, today, Math.max(0, today - 7)),
  audit: auditView,
  'audit of all days': (state, today) => auditView(state, today, { from: 0, to: today }),
  season: seasonView,
  progress: progressView,
  calendar,
  log: ({ log }) => writeCarryoverJson(log),
};

test('no journal that the door lets in makes a view throw', () => {
  let [read, odd] = [0, 0];
  fc.assert(
    fc.property(anyLetIn, anyToday, (kept, today) => {
      const state = fold(kept);
      read += kept.length - state.unread;
      odd += kept.filter(({ entry }) => !['Europe/Madrid', 'UTC'].includes(entry.told.zone)).length;
      for (const [name, answer] of Object.entries(answers))
        assert.doesNotThrow(() => JSON.stringify(answer(state, today)), `${name} on day ${today}`);
    }),
    { numRuns: 40, seed: 20_261_122 },
  );
  assert.ok(read > 200 && odd > 100, `${read} read, ${odd} of zones that are none`);
});
