import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { planSchema } from '@carryover/formats';
import { folderWith, root, run } from './support.ts';

const shortPlan = ['plan', '--weeks', '3', '--equipment', 'dumbbells:8,10,12.5 step'];
const example = 'examples/runner-26-weeks.week';

describe('carryover plan', () => {
  test('plans without a file, and states the week that it took for yours', async () => {
    const { code, out, err } = await run(shortPlan);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Plan of 9 Nov to 29 Nov 2026 \(3 weeks\), preset evidence\n/);
    assert.match(out, /\n! Runs: none were told, so a plain week stands for yours: Tue intervals 50m;/);
    assert.match(out, /\n {3}\w{3} \d+ Nov [ap]m {2}A {2}Heavy legs, \d+ min\n/);
  });

  test('goes on from what was lifted', async () => {
    const { code, out } = await run(['plan', example, '--weeks', '2'], { cwd: root });
    assert.equal(code, 0);
    assert.match(out, /Back squat +\d × \d+ +\d+(?:\.\d)? kg/);
    assert.match(out, /! Equipment: what your logged lifts took/);
  });

  test('counts back from a race', async () => {
    const { out } = await run(['plan', '--race', '2027-01-31:half']);
    assert.match(out, /\n {2}Sun 31 Jan {2}Half marathon \(A\)\n/);
    assert.match(out, /\n18 Jan 2027 {2}Taper/);
    assert.match(out, /\n25 Jan 2027 {2}Race · Half marathon \(A\) on Sun 31 Jan/);
  });

  test('marks the weeks away from home', async () => {
    const { out } = await run([...shortPlan, '--trip', '2026-11-14..2026-11-18:none']);
    assert.match(out, /\n9 Nov 2026 .* away 14 Nov to 18 Nov 2026/);
    assert.match(out, /\n16 Nov .* away 14 Nov to 18 Nov 2026/);
    assert.doesNotMatch(out, /\n23 Nov .* away/);
  });

  test('gives the same bytes for the same words', async () => {
    const [first, second] = [await run(shortPlan), await run(shortPlan)];
    assert.deepEqual(first, second);
  });

  test('says why, for a day', async () => {
    const { out: json } = await run([...shortPlan, '--format', 'json']);
    const [day] = planSchema.parse(JSON.parse(json)).weeks[0]!.sessions.map(({ date }) => date);
    const { code, out } = await run([...shortPlan, '--why', day!]);
    assert.equal(code, 0);
    for (const number of ['block', 'exercise', 'sets', 'reps', 'rest'])
      assert.match(out, new RegExp(`\\n {3}${number} `), number);
    assert.equal((await run([...shortPlan, '--why', '2030-01-01'])).code, 2);
  });

  test('writes every format to files, and JSON keeps its schema', async (context) => {
    const cwd = folderWith(context);
    const files = ['plan.json', 'plan.md', 'plan.html', 'plan.ics', 'plan.csv', 'plan.txt'];
    const { code, err } = await run([...shortPlan, ...files.flatMap((file) => ['--output-file', file])], {
      cwd,
    });
    assert.deepEqual([code, err], [0, '']);
    const read = (file: string) => readFileSync(join(cwd, file), 'utf8');
    assert.equal(planSchema.parse(JSON.parse(read('plan.json'))).weeks.length, 3);
    assert.match(read('plan.md'), /^# Strength plan/);
    assert.match(read('plan.html'), /^<!doctype html>/i);
    assert.match(read('plan.ics'), /^BEGIN:VCALENDAR\r\n/);
    assert.match(read('plan.csv'), /^[\w,]+\r\n/);
    assert.match(read('plan.txt'), /^Plan of 9 Nov/);
    const again = await run([...shortPlan, '--against', 'plan.json'], { cwd });
    assert.match(again.out, /\nWhat changes \(0\)\n {2}Nothing: the older plan holds\.\n/);
  });

  test('tells assumptions beside a format for machines, and keeps the format clean', async () => {
    const { out, err } = await run([...shortPlan, '--format', 'json']);
    assert.doesNotThrow(() => JSON.parse(out));
    assert.match(err, /^carryover: Runs: none were told/);
  });

  test('works around the session of somebody else', async (context) => {
    const week = '2026-11-16\nTue run intervals 50m ?\nWed pm lift legs 30m "Physio" ?\nSun run long 80m ?\n';
    const cwd = folderWith(context, { 'plan.week': week });
    const { out } = await run(['plan', 'plan.week', '--equipment', 'none'], { cwd });
    assert.match(out, /\n {3}Wed 18 Nov pm {2}Physio, planned by others\n/);
  });

  test('counts the days of a published plan back from the race', async (context) => {
    const schedule = ['Easy 5 km', 'Rest', 'Intervals 6 km', 'Rest', 'Easy 4 km', 'Rest', 'Race day 10 km'];
    const days = schedule.map((title) => `      - title: ${title}`).join('\n');
    const cwd = folderWith(context, {
      'plan.yaml': `id: ours\nname: Ours\nunits: km\nschedule:\n  - workouts:\n${days}\n`,
    });
    const words = ['plan', 'plan.yaml', '--equipment', 'none', '--start', '2026-11-30'];
    const { out } = await run([...words, '--race', '2026-12-06:10k'], { cwd });
    assert.match(out, /\n30 Nov 2026 {2}Race · .* on Sun 6 Dec\n {2}Mon .*\n {2}E 5k {16}I 6k /);
    const without = await run(words, { cwd });
    assert.deepEqual([without.code, without.out], [2, '']);
    assert.match(without.err, /the plan tells no dates; .* Say it with --race DATE:DISTANCE\./);
  });

  test('reports what could not be read, plans the rest, and fails', async (context) => {
    const cwd = folderWith(context, {
      'notes.txt': 'nothing',
      'plan.week': '2026-11-16\nTue run easy 50m ?\n',
    });
    const { code, out, err } = await run(['plan', 'plan.week', 'notes.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /notes\.txt: /);
    assert.match(out, /^Plan of /);
  });

  test('refuses what cannot be with one line that says why', async () => {
    const { code, out, err } = await run(['plan', '--sessions', '4']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^carryover: --sessions 4: expected 0 to 3; .*\n$/);
  });
});

describe('carryover week', () => {
  test('shows the week of today, or of a day that is named, with every set', async () => {
    const { code, out } = await run(['week', '--weeks', '3', '--equipment', 'none']);
    assert.equal(code, 0);
    assert.match(out, /\n9 Nov 2026 {2}Learn · week 1 of 3/);
    const later = await run(['week', '--weeks', '3', '--equipment', 'none', '--week', '2026-11-19']);
    assert.match(later.out, /\n16 Nov {2}Learn · week 2 of 3/);
    assert.match(later.out, /rest \d+ s/);
  });

  test('of another time is refused with the days of the plan', async () => {
    const { code, err } = await run(['week', '--weeks', '3', '--week', '2027-05-01']);
    assert.equal(code, 2);
    assert.match(err, /--week 2027-05-01: the plan is of 2026-11-09 to 2026-11-29/);
  });
});

describe('carryover today', () => {
  test('shows the sets of the day and decides by the check-in', async () => {
    const words = ['today', '--weeks', '3', '--equipment', 'none', '--days', 'Mon Thu'];
    const fine = await run(words);
    assert.deepEqual([fine.code, fine.err], [0, '']);
    assert.match(fine.out, /^Mon 9 Nov 2026\n[\s\S]*\nGo\n[\s\S]*\nPlanned\n {3}Mon 9 Nov [ap]m {2}A {2}/);
    const tired = await run([...words, '--sleep', '5', '--sore', '7', '--energy', '2']);
    assert.doesNotMatch(tired.out, /\nGo\n/);
    assert.equal(tired.code, 0);
    const ill = await run([...words, '--symptom', 'chest-pain']);
    assert.match(ill.out, /\nStop\n[\s\S]*clinician/);
    assert.equal(ill.code, 1);
  });
});
