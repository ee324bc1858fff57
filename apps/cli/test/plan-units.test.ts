import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readGym } from '../src/plan/equipment.ts';
import { folderWith, run } from './support.ts';

const season = ['--weeks', '3', '--experience', 'intermediate', '--minutes', '40'];
const pounds = ['--equipment', 'dumbbells:15lb,20lb,30lb'];

describe('an athlete who weighs in pounds', () => {
  test('reads pounds on the terminal, in the week, today and in the reasons', async () => {
    for (const argv of [
      ['plan', ...season, ...pounds],
      ['plan', ...season, '--equipment', 'dumbbells:15,20,30', '--unit', 'lb'],
      ['plan', ...season, ...pounds, '--why', '2026-11-12'],
      ['week', ...season, ...pounds],
      ['today', ...season, ...pounds],
    ]) {
      const { out } = await run(argv);
      assert.doesNotMatch(out, /\d kg\b/, argv.join(' '));
    }
    const { out } = await run(['plan', ...season, ...pounds]);
    assert.match(out, /from 15 lb|\b(?:15|20|30) lb/);
  });

  test('reads them in every file, and keeps kilograms in json', async (context) => {
    const cwd = folderWith(context);
    const files = ['md', 'html', 'ics', 'csv', 'json'].map((ending) => `p.${ending}`);
    await run(['plan', ...season, ...pounds, ...files.flatMap((file) => ['--output-file', file])], { cwd });
    const textOf = (file: string) => readFileSync(join(cwd, file), 'utf8').replaceAll('\r\n ', '');
    for (const file of ['p.md', 'p.html', 'p.ics', 'p.csv']) {
      assert.doesNotMatch(textOf(file), /\d kg\b/, file);
      assert.match(textOf(file), /\d lb\b|,lb,/, file);
    }
    assert.match(textOf('p.html'), /Loads are in pounds/);
    assert.match(textOf('p.json'), /"loadKg": (?:6\.80|9\.07|13\.60)|kg/);
  });

  test('gets the weights of a room in pounds where none were told', () => {
    const { gym, assumed } = readGym('--equipment', ['barbell dumbbells'], 'lb');
    assert.equal(Math.round((gym.barKg ?? 0) / 0.45359237), 45);
    assert.match(assumed.join(), /plates of 45, 25, 10, 5, 2.5 lb; dumbbells of 5 to 50 lb by 5/);
  });

  test('may say the unit once, and where it stands does not matter', () => {
    const inPounds = (list: string) =>
      readGym('--equipment', [list]).gym.dumbbellsKg?.map((kg) => Math.round(kg / 0.45359237));
    assert.deepEqual(inPounds('dumbbells:10,15,20lb'), [10, 15, 20]);
    assert.deepEqual(inPounds('dumbbells:5-15lb/5'), [5, 10, 15]);
    assert.deepEqual(inPounds('dumbbells:5lb-15lb/5lb'), [5, 10, 15]);
  });

  test('is asked by what step where a range has none', () => {
    assert.throws(
      () => readGym('--equipment', ['dumbbells:2-24']),
      /by what step\? Write it as in dumbbells:2-24\/2\./,
    );
    assert.throws(() => readGym('--equipment', ['dumbbells:5-50lb']), /as in dumbbells:5-50lb\/5\./);
  });
});
