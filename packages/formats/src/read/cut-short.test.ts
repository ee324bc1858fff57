import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from './read-file.ts';

const header =
  'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe';
const row = 'Legs,"15 Sep 2025, 07:48","15 Sep 2025, 09:13",,Squat (Barbell),,,0,normal,60,5,,,8';
const calendar =
  'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\nBEGIN:VEVENT\nUID:1\nDTSTART:20251020\nSUMMARY:Easy run\nEND:VEVENT\nEND:VCALENDAR\n';

const cutOf = (text: string) => readText(text, 'log').cutShort;

describe('a file that ends too early', () => {
  it('is told by its last row, and what came before is read', () => {
    const text = `${header}\n${row}\nLegs,"15 Sep 20`;
    assert.deepEqual(cutOf(text), { line: 3 });
    assert.equal(readText(text, 'log').sessions.length, 1);
  });

  it('is told by a calendar without its end', () => {
    assert.equal(cutOf(calendar), undefined);
    assert.deepEqual(cutOf(calendar.slice(0, calendar.indexOf('END:VCALENDAR'))), { line: 8 });
  });

  it('is not suspected of a bad row in the middle, nor of a whole last row without a newline', () => {
    assert.equal(cutOf(`${header}\nLegs,no date,,,Squat (Barbell),,,0,normal,60,5,,,\n${row}`), undefined);
    assert.equal(cutOf(`${header}\n${row}\nLegs,no date,,,Squat (Barbell),,,0,normal,60,5,,,\n`), undefined);
  });
});
