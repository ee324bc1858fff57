// The same runner goes on: from the audited files to a plan, to the session that was lifted, to the next session. What
// is expected was read off the files by eye: the last squats are of 19 September 2025, 7 × 40 kg.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, type TestContext, test } from 'node:test';
import type { planSchema } from '@carryover/formats';
import type * as z from 'zod';
import { fixtures, folderWith, run } from './support.ts';

const files = ['strong.csv', 'Activities.csv'].map((name) => join(fixtures, 'real', name));
const asked = [
  ...['--unit', 'kg', '--race', '2026-04-12:marathon', '--equipment', 'gym', '--minutes', '60'],
  ...['--template', 'Tue intervals 60m; Wed easy 45m; Fri easy 40m; Sun long 120m'],
];

type JsonPlan = z.infer<typeof planSchema>;

const planJson = async (args: readonly string[]): Promise<JsonPlan> => {
  const { out, err } = await run(['plan', ...args, ...asked, '--format', 'json']);
  if (out === '') throw new Error(err);
  return JSON.parse(out);
};

const itemsOf = (plan: JsonPlan, exercise: string) =>
  plan.weeks.flatMap(({ sessions }) =>
    sessions.flatMap(({ date, items }) =>
      items.filter((item) => item.exercise === exercise).map((item) => ({ date, ...item })),
    ),
  );

/** The first planned week as it was done, with these squats on its Wednesday. */
const weekWith = (context: TestContext, squats: string): string => {
  const file = join(folderWith(context), 'done.week');
  writeFileSync(
    file,
    `2026-01-05
Tue  07:00 run intervals 60m
Wed  07:00 run easy 45m | 18:00 lift legs 30m: squat-back 8 20kg warmup, ${squats} rest2m
Fri  07:00 run easy 40m
Sun  08:00 run long 110m
`,
  );
  return file;
};

describe('a real runner plans', () => {
  let plan: JsonPlan;

  before(async () => {
    plan = await planJson([...files, '--start', '2026-01-05']);
  });

  test('a season up to the marathon and the weeks after it', () => {
    const blocks = plan.weeks.map(({ block }) => block);
    assert.deepEqual([...new Set(blocks)], ['build', 'strength', 'power', 'taper', 'race', 'return']);
    assert.equal(plan.weeks.find(({ block }) => block === 'race')?.start, '2026-04-06');
  });

  test('without heavy legs in the ten days before the marathon and the seven after it', () => {
    const heavy = plan.weeks.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind === 'heavy'));
    assert.ok(heavy.length > 15);
    assert.deepEqual(
      heavy.map(({ date }) => date).filter((date) => date > '2026-04-02' && date < '2026-04-19'),
      [],
    );
  });

  test('with squats that go on from what was lifted, and begin low after 15 weeks without', () => {
    // 70 % of 40 kg is 28 kg, and the plates make 27.5 kg of it.
    const [first, second] = itemsOf(plan, 'squat-back');
    assert.deepEqual([first?.sets, first?.reps, first?.loadKg, first?.rir], [2, 7, 27.5, 3]);
    assert.ok(second!.loadKg! > 27.5 && second!.loadKg! < 40);
    assert.ok(first?.why.some(({ says }) => says.includes('7 × 40 kg')));
  });

  test('with no load for lifts that the log has never seen', () => {
    const [first] = itemsOf(plan, 'deadlift-romanian');
    assert.equal(first?.loadKg, undefined);
    assert.match(first?.note ?? '', /^(Find the load|Nothing to find for now)/);
  });

  test('and hears nothing of a rule about days that it breaks', () => {
    const days = plan.breaches.filter(({ rule }) => /quality|long-run|race|too-close/.test(rule));
    assert.deepEqual(days, []);
    assert.ok(plan.proven);
  });

  test('goes on upwards after a session as planned', async (context) => {
    const done = weekWith(context, '2x7 27.5kg rir3');
    const next = itemsOf(await planJson([...files, done, '--start', '2026-01-12']), 'squat-back');
    assert.equal(next[0]?.date, '2026-01-14');
    assert.equal(next[0]?.loadKg, itemsOf(plan, 'squat-back')[1]?.loadKg);
  });

  test('asks for less after a session that was less than planned, and harder', async (context) => {
    const done = weekWith(context, '2x7 25kg rir1');
    const next = itemsOf(await planJson([...files, done, '--start', '2026-01-12']), 'squat-back');
    assert.ok(next[0]!.loadKg! < 27.5, `${next[0]!.loadKg} kg`);
    assert.ok(next[0]?.why.some(({ says }) => says.includes('25 kg on 2026-01-07')));
    // Weeks later it is still what was lifted that counts, not what the first plan had hoped for.
    const before = new Map(itemsOf(plan, 'squat-back').map(({ date, loadKg }) => [date, loadKg]));
    for (const { date, loadKg } of next.slice(0, 4)) assert.ok(loadKg! < before.get(date)!, date);
  });

  test('sees the past unchanged in a plan that starts later', async (context) => {
    const done = weekWith(context, '2x7 27.5kg rir3');
    const later = await planJson([...files, done, '--start', '2026-01-12']);
    assert.equal(later.weeks[0]?.start, '2026-01-12');
    assert.ok(later.weeks.every(({ sessions }) => sessions.every(({ date }) => date >= '2026-01-12')));
  });
});
