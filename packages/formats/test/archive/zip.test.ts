import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, UnreadableFile } from '../../src/index.ts';
import { gzipOf, stravaCsv, zipBytesOf, zipOf } from './pack.ts';

const activities = stravaCsv([
  {
    'Activity ID': '1',
    'Activity Date': 'Oct 4, 2026, 5:30:00 AM',
    'Activity Name': 'Long one',
    'Activity Type': 'Run',
    'Elapsed Time': '5400',
    Distance: '16.2',
  },
]);
const garmin = `Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR
Running,2026-10-06 07:00:00,false,Town Running,"8.00","500","00:48:00","140","155"
`;

test('all members that a reader knows are one reading, wherever they stand and however they are packed', async () => {
  const archive = await zipOf({
    'export/activities.csv': activities,
    'export/more/garmin.csv.gz': gzipOf(garmin),
    'export/media/1.jpg': 'picture',
    'export/goals.html': '<p>goals</p>',
  });
  const { sessions, skipped, notes, counts, coverage } = await readSource(archive, 'export_1.zip');
  assert.deepEqual(
    sessions.map(({ title, origins }) => [title, origins?.map(({ file }) => file)]),
    [
      ['Long one', ['export_1.zip/export/activities.csv']],
      ['Town Running', ['export_1.zip/export/more/garmin.csv.gz']],
    ],
  );
  assert.equal(counts.runs, 2);
  assert.deepEqual(skipped, []);
  assert.deepEqual(coverage.runs, { from: sessions[0]?.at.day, to: sessions[1]?.at.day });
  assert.ok(notes.includes('1 file of pictures, films and sound was not opened.'));
  assert.ok(notes.includes('1 file of no format that is read was passed over: .html (1).'));
});

test('an archive in an archive is read, stored or packed, and a third layer is not', async () => {
  const inner = await zipBytesOf({
    'a.csv': garmin,
    'deeper.zip': await zipBytesOf({ 'b.csv': activities }),
  });
  for (const level of [0, 6]) {
    const { sessions, skipped } = await readSource(await zipOf({ 'Uploaded_1.zip': inner }, level), 'g.zip');
    assert.deepEqual(sessions[0]?.origins?.[0]?.file, 'g.zip/Uploaded_1.zip/a.csv');
    assert.equal(sessions.length, 1);
    assert.deepEqual(
      skipped.map(({ place }) => place),
      ['Uploaded_1.zip/deeper.zip'],
    );
  }
});

test('one file packed by gzip is read as the file in it', async () => {
  const { sessions, file } = await readSource(new Blob([gzipOf(garmin)]), 'list.csv.gz');
  assert.equal(file, 'list.csv.gz');
  assert.equal(sessions.length, 1);
});

test('the reading tells how far it is after each member', async () => {
  const told: string[] = [];
  const inner = await zipBytesOf({ 'a.csv': garmin, 'b.csv': garmin });
  await readSource(await zipOf({ 'c.csv': activities, 'i.zip': inner }), 'x.zip', {
    onProgress: ({ done, of }) => told.push(`${done}/${of}`),
  });
  assert.deepEqual(told, ['1/2', '2/4', '3/4', '4/4']);
});

test('a signal ends the reading between two members', async () => {
  const stop = new AbortController();
  const archive = await zipOf({ 'a.csv': activities, 'b.csv': garmin });
  const reading = readSource(archive, 'x.zip', {
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('enough')),
  });
  await assert.rejects(reading, /enough/);
});

test('a workbook says what to do', async () => {
  const workbook = await zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });
  await assert.rejects(
    readSource(workbook, 'log.xlsx'),
    (error: unknown) =>
      error instanceof UnreadableFile && /workbook.*save the sheet as CSV/.test(error.message),
  );
});

test('an archive of nothing that is read says what it holds', async () => {
  await assert.rejects(
    readSource(await zipOf({ 'a.html': 'x' }), 'x.zip'),
    /no file of a format that is read.*a\.html/,
  );
});
