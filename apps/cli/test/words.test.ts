import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDay } from '@carryover/engine';
import { daysInWords } from '../src/report/words.ts';
import { folderWith, run } from './support.ts';

describe('dates in words', () => {
  const cases: readonly (readonly [days: readonly string[], words: string])[] = [
    [['2025-09-01'], 'Mon 1 Sep'],
    [['2025-09-01', '2025-09-02'], 'Mon 1 and Tue 2 Sep'],
    [['2025-08-31', '2025-09-01'], 'Sun 31 Aug and Mon 1 Sep'],
    [['2025-09-06', '2025-09-01', '2025-09-03'], 'Mon 1, Wed 3 and Sat 6 Sep'],
    [['2025-09-01', '2025-09-08', '2025-09-15'], 'Mon 1 Sep to Mon 15 Sep (3 days)'],
  ];
  for (const [days, words] of cases)
    test(words, () => assert.equal(daysInWords(days.map((day) => parseDay(day)!)), words));
});

describe('weeks', () => {
  test('are as many in the title as in the strip, whatever the weekday they begin on', async (context) => {
    const day = 'Wed  run easy 40m\n';
    const cwd = folderWith(context, { 'my.week': `2027-01-06\n${day}\n2028-06-07\n${day}` });
    const { out } = await run(['audit', 'my.week', '--from', '2027-01-01'], { cwd });
    const [, weeks] = /\((\d+) weeks\)/.exec(out) ?? [];
    assert.ok(Number(weeks) > 52);
    assert.match(out, new RegExp(`The last 52 weeks of ${weeks}\\.`));
  });
});
