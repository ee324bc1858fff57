import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runner } from './runner.ts';

const row = (name: string, set: number): string =>
  `A,"1 Mar 2026, 18:00","1 Mar 2026, 18:30",${name},${set},normal,20,8\n`;
const hevy = [
  'title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps\n',
  row('Bulgarians', 0),
  row('Bulgarians', 1),
  row('Zorble Deluxe', 0),
  row('Preacher Curl (Machine)', 0),
].join('');
const files = { 'hevy.csv': hevy };
const told = 'Bulgarians=split-squat-rear-foot-elevated';

describe('carryover names', () => {
  test('lists names of files with their sets and what they may be, and keeps nothing', async (context) => {
    const { carryover, data } = runner(context, files);
    const { code, out } = await carryover(['names', 'hevy.csv']);
    assert.equal(code, 0);
    assert.match(
      out,
      /Names that mean nothing yet\n {2}"Bulgarians" {2}2 sets\n {6}split-squat-rear-foot-elevated /,
    );
    assert.match(out, /"Zorble Deluxe" {2}1 set\n {6}no guess/);
    assert.match(out, /only the movement is known\n {2}"Preacher Curl \(Machine\)" {2}1 set\n {6}curl-/);
    assert.match(out, new RegExp(`carryover names --map "${told}"`));
    assert.ok(!existsSync(data));
  });

  test('what names mean goes to a file that every command takes as configuration', async (context) => {
    const { carryover, cwd } = runner(context, files);
    const { err } = await carryover(['names', 'hevy.csv', '--map', told, '--export', 'mine.json']);
    assert.match(err, /mine\.json says what 1 name means/);
    assert.deepEqual(JSON.parse(readFileSync(join(cwd, 'mine.json'), 'utf8')), {
      exercises: { Bulgarians: 'split-squat-rear-foot-elevated' },
    });
    const unknownIn = async (...more: readonly string[]): Promise<readonly string[]> => {
      const { out } = await carryover(['audit', 'hevy.csv', '--format', 'json', ...more]);
      return (JSON.parse(out) as { unknownNames: { name: string }[] }).unknownNames.map(({ name }) => name);
    };
    assert.deepEqual(await unknownIn(), ['Bulgarians', 'Zorble Deluxe']);
    assert.deepEqual(await unknownIn('--config', 'mine.json'), ['Zorble Deluxe']);
  });

  test('the journal remembers what was typed and what a file says, once', async (context) => {
    const { carryover } = runner(context, {
      ...files,
      'mine.json': JSON.stringify({ exercises: { Bulgarians: 'split-squat-rear-foot-elevated' } }),
    });
    assert.match(
      (await carryover(['import', 'hevy.csv'])).out,
      /"Bulgarians" \(2 sets\): split-squat-rear-foot/,
    );
    assert.match((await carryover(['names', '--import', 'mine.json'])).err, /Kept: "Bulgarians" is /);
    assert.equal((await carryover(['names', '--import', 'mine.json'])).err, '');
    const typed = await carryover(['names', '--map', 'Zorble Deluxe=squat-goblet', '--format', 'json']);
    const listed = JSON.parse(typed.out);
    assert.deepEqual(listed.unknown, []);
    assert.deepEqual(listed.exercises, {
      Bulgarians: 'split-squat-rear-foot-elevated',
      'Zorble Deluxe': 'squat-goblet',
    });
    // A later import of the same names is understood at once.
    assert.doesNotMatch((await carryover(['import', 'hevy.csv'])).out, /mean nothing yet/);
  });

  test('says what is wrong with what it was given', async (context) => {
    const { carryover, data } = runner(context, { ...files, 'empty.json': '{}' });
    const refused: readonly [readonly string[], RegExp][] = [
      [['names'], /There is no journal yet/],
      [['names', '--import', 'empty.json'], /empty\.json: says of no name what it means/],
      [['names', '--import', 'none.json'], /none\.json: there is no such/],
      [['names', '--map', 'Bulgarians=bulgarian'], /there is no exercise "bulgarian"/],
      [['names', 'hevy.csv', '--import', 'empty.json'], /with files, --config FILE reads it/],
      [['names', 'hevy.csv', '--age', '40'], /takes no --age/],
    ];
    for (const [argv, says] of refused) {
      const { code, err } = await carryover(argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(err, says);
    }
    assert.ok(!existsSync(data));
  });
});
