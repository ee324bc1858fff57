import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditJson, folderWith, run } from './support.ts';

const watch = [
  'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Total Ascent,Elapsed Time',
  ...['01', '03', '08'].map(
    (day) => `Running,2026-05-${day} 07:00:00,false,Run,"10.00",700,00:50:00,150,170,--,00:52:00`,
  ),
  '',
].join('\n');

const calendar = (...days: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${day}`,
      `DTSTART;VALUE=DATE:202605${day}`,
      'SUMMARY:Easy run',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

describe('a calendar beside the runs that were done', () => {
  test('is told of where its runs were not done', async (context) => {
    const cwd = folderWith(context, {
      'Activities.csv': watch,
      'plan.ics': calendar('03', '04', '05', '12'),
    });
    const { out } = await run(['audit', '.'], { cwd, columns: 200 });
    assert.match(out, /2 planned sessions left out: your logs cover those days and show none\./);
    const report = await auditJson(['.'], { cwd });
    assert.deepEqual([report.unrunPlans, report.duplicates], [2, 1]);
    assert.equal(report.window.to, '2026-05-08');
    assert.equal((await auditJson(['.', '--to', '2026-05-31'], { cwd })).window.to, '2026-05-12');
    assert.equal((await auditJson(['.', '--from', '2026-05-10'], { cwd })).window.to, '2026-05-12');
  });

  test('is not told of where all went as planned', async (context) => {
    const cwd = folderWith(context, { 'Activities.csv': watch, 'plan.ics': calendar('03', '12') });
    const { out } = await run(['audit', '.'], { cwd, columns: 200 });
    assert.doesNotMatch(out, /left out/);
  });
});
