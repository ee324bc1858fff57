import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseDay } from '@carryover/engine';
import { folderWith, root, run } from './support.ts';

const short = ['--weeks', '3', '--equipment', 'dumbbells:8,10,12.5 step', '--experience', 'intermediate'];
const sunday = parseDay('2026-11-15')!;

describe('what a newcomer types', () => {
  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [['--pain', 'kne:3'], /Did you mean knee\?.* plantar-heel.* heel/],
    [['--pain', 'knee:11'], /--pain knee: 11: expected a number from 0 to 10/],
    [['--experience', 'beginner'], /Did you mean novice\?/],
    [['--days', 'Mondy'], /Did you mean monday\?/],
    [['--week-start', 'Sundy'], /Did you mean sunday\?/],
  ];
  for (const [words, says] of refused)
    test(`${words.join(' ')} is refused with what was meant`, async () => {
      const { code, err } = await run(['plan', ...words]);
      assert.equal(code, 2);
      assert.match(err, says);
    });

  test('short names of sore places are those of the notation', async () => {
    for (const name of ['knee', 'hip', 'back', 'heel', 'Achilles'])
      assert.equal((await run(['today', ...short, '--pain', `${name}:1`])).code, 0, name);
  });

  test('a file with an ending that is not known is not written, whatever else was asked', async (context) => {
    const cwd = folderWith(context);
    const { code, err } = await run(['plan', ...short, '--output-file', 'p.html', '--output-file', 'p.pdf'], {
      cwd,
    });
    assert.equal(code, 2);
    assert.match(err, /p\.pdf: expected .*\.html, \.ics, \.csv, \.md, \.json or \.txt.* print it/);
    assert.ok(!existsSync(join(cwd, 'p.html')));
  });

  test('what lies outside the plan is said', async () => {
    const { out } = await run([
      ...['plan', '--weeks', '2', '--start', '2026-11-02', '--equipment', ''],
      ...['--trip', '2026-11-14..2026-11-20:bands', '--trip', '2027-01-04..2027-01-05:bands'],
    ]);
    const said = out.replaceAll(/\n {2}/g, ' ');
    assert.match(said, /! Start: 2026-11-02 lies before today \(2026-11-09\)/);
    assert.match(said, /! Trip: 2026-11-14\.\.2026-11-20 goes on after the plan ends, on 2026-11-15/);
    assert.match(said, /! Trip: 2027-01-04\.\.2027-01-05 lies outside the plan of 2026-11-02 to 2026-11-15/);
    assert.match(said, /! Equipment: none was told/);
  });

  test('what is logged as done after today is left out aloud', async () => {
    const { out } = await run(
      ['plan', 'examples/runner-26-weeks.week', '--weeks', '1', '--today', '2026-09-01'],
      { cwd: root },
    );
    assert.match(out, /! Log: \d+ sessions logged as done after 2026-09-01 are left out\./);
  });
});

describe('a week without strength', () => {
  test('shows what strength begins with after it', async () => {
    const words = ['week', ...short, '--days', 'Tue Thu'];
    const { out } = await run(words, { today: sunday });
    assert.match(out, /No strength in this week\./);
    assert.match(out, /\nNext strength\n {3}Tue 17 Nov [ap]m {2}A {2}[\s\S]*2 × /);
  });

  test('says in its first line why everything waits, as the plan does before its season', async (context) => {
    const cwd = folderWith(context, { 'my.week': '2026-11-02\nTue run easy 40m\nSun symptom chest-pain\n' });
    const week = await run(['week', 'my.week', ...short], { cwd });
    assert.match(week.out, /^! You told of chest pain/);
    const plan = await run(['plan', 'my.week', ...short], { cwd });
    assert.match(plan.out, /^Plan of .*\n! You told of chest pain/);
  });
});

describe('signs of a session', () => {
  test('are explained where they are shown, on the terminal and in files', async (context) => {
    const cwd = folderWith(context);
    const files = ['--output-file', 'p.html', '--output-file', 'p.md'];
    const { out } = await run(['plan', ...short, ...files], { cwd });
    const says = /RIR 2: repetitions in reserve; end the set while you could still do 2 more/;
    for (const text of [
      out,
      (await run(['week', ...short])).out,
      (await run(['today', ...short])).out,
      readFileSync(join(cwd, 'p.html'), 'utf8'),
      readFileSync(join(cwd, 'p.md'), 'utf8'),
    ]) {
      assert.match(text, says);
      assert.match(text, /carryover exercises (?:"|&quot;)/);
    }
    assert.match((await run(['plan', ...short, '--minutes', '25'])).out, /\[\w\]: exercises with the same/);
  });

  test('stay in the short form of a session that comes again', async () => {
    const { out } = await run(['plan', ...short]);
    const [, brief = ''] = /week 2 of 3[\s\S]*?min\n([\s\S]*?)\n\d+ Nov/.exec(out) ?? [];
    assert.match(brief, /\d × \d+(?:\/side)?(?: \d+(?:\.\d)? kg)?\s+RIR \d/);
  });
});

test('of one exercise the cues are told', async () => {
  const { out } = await run(['exercises', 'goblet']);
  assert.match(out, /\n {2}- Hold one weight upright at the chest/);
  assert.match(out, /docs\/exercises\/squat-goblet\.md/);
  assert.match((await run(['exercises', 'Split squat'])).out, /^ {2}split-squat\n.*\n\n {2}- /);
  assert.doesNotMatch((await run(['exercises', 'squat'])).out, /\n {2}- /);
});
