import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  assembleLog,
  audit,
  type Entry,
  entriesOfReading,
  fold,
  type KeptEntry,
  newEntry,
  presets,
  rules,
  type TrainingLog,
  windowOf,
  withRunTypes,
} from '@carryover/engine';
import { type FileReading, readEntry, readText } from '../../src/index.ts';
import { readBytes } from '../../src/read/read-file.ts';
import { activityFile } from '../fit/write-activity.ts';
import { tellerFrom } from './samples.ts';

const textOf = (name: string): string =>
  readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8');

const options = { distanceUnit: 'km', unit: 'kg', zone: 'Europe/Madrid' } as const;
const names = ['Activities.csv', 'hevy.csv', 'runner-26-weeks.week'];
const read = (name: string, text = textOf(name)): FileReading => readText(text, name, options);

const place = (entries: readonly Entry[]): readonly KeptEntry[] =>
  entries.map((entry, index) => ({ entry, seq: index + 1, readable: true }));

/** A journal into which the files were read one after the other. */
const journalOf = (readings: readonly FileReading[]): readonly KeptEntry[] => {
  const teller = tellerFrom(1);
  const kept: KeptEntry[] = [];
  for (const reading of readings) {
    const before = kept.length;
    const fresh = place(entriesOfReading(reading, kept, teller).entries);
    kept.push(...fresh.map((each) => ({ ...each, seq: before + each.seq! })));
  }
  return kept;
};

const logOfFiles = (readings: readonly FileReading[]): TrainingLog =>
  withRunTypes(assembleLog(readings).log, new Map()).log;

/** Sessions are named by their place: files and the journal name them differently. */
const named = (log: TrainingLog): TrainingLog => ({
  ...log,
  sessions: log.sessions.map((session, index) => ({ ...session, id: `session ${index}` })),
});

const auditOf = (log: TrainingLog) =>
  audit(named(log), { preset: presets[0]!, rules, window: windowOf(log) ?? {} });

const assertSame = (journal: readonly KeptEntry[], files: readonly FileReading[]): void => {
  const { log, dangling, unread } = fold(journal);
  const ofFiles = logOfFiles(files);
  assert.deepEqual([dangling, unread], [[], 0]);
  assert.deepEqual(named(log), named(ofFiles));
  assert.deepEqual(auditOf(log), auditOf(ofFiles));
};

test('a journal of files has the log and the audit of the files, alone and together', () => {
  const readings = names.map((name) => read(name));
  for (const reading of readings) assertSame(journalOf([reading]), [reading]);
  assertSame(journalOf(readings), readings);
  assertSame(journalOf([...readings].reverse()), readings);
  assert.ok(auditOf(fold(journalOf(readings)).log).findings.length > 0);
});

test('every entry of a file is one that a store takes', () => {
  for (const { entry } of journalOf(names.map((name) => read(name)))) {
    const answer = readEntry(entry);
    assert.ok('entry' in answer && answer.readable, 'problem' in answer ? answer.problem : '');
  }
});

test('a file that was read before adds nothing, under another name as well', () => {
  for (const name of names) {
    const reading = read(name);
    const journal = journalOf([reading]);
    const again = entriesOfReading(reading, journal, tellerFrom(1e6));
    assert.deepEqual(again, { entries: [], known: journal.length - 1, changed: 0 });
    const renamed = entriesOfReading({ ...reading, file: `copy-of-${name}` }, journal, tellerFrom(1e6));
    assert.deepEqual(renamed.entries, []);
  }
});

test('a longer export adds what is new, and the log is that of the longer one', () => {
  for (const name of ['Activities.csv', 'hevy.csv']) {
    const long = read(name);
    const days = [...new Set(long.sessions.map(({ at }) => at.day))];
    const middle = days[Math.floor(days.length / 2)]!;
    const sessions = long.sessions.filter(({ at }) => at.day < middle);
    const short: FileReading = {
      ...long,
      sessions,
      coverage: Object.fromEntries(
        Object.entries(long.coverage).map(([kind, { from }]) => [kind, { from, to: middle - 1 }]),
      ),
    };
    const journal = journalOf([short, long]);
    assert.equal(journal.length, 2 + long.sessions.length);
    assertSame(journal, [long]);
  }
});

test('a session that was edited in its app takes the place of what it was', () => {
  const reading = read('hevy.csv');
  const [first, ...others] = reading.sessions;
  const edited = { ...reading, sessions: [{ ...first!, title: 'Edited since' }, ...others] };
  const journal = journalOf([reading]);
  const { entries, known, changed } = entriesOfReading(edited, journal, tellerFrom(1e6));
  assert.deepEqual([entries.length, known, changed], [2, others.length, 1]);
  assertSame(journalOf([reading, edited]), [edited]);
  // The older export once more changes nothing back.
  assert.deepEqual(entriesOfReading(reading, journalOf([reading, edited]), tellerFrom(1e6)).entries, []);
});

test('a file that is read in another zone, under another name as well, is changed and not new', () => {
  const digest = 'a'.repeat(64);
  const inZone = (zone: string, file: string) => ({
    ...readText(textOf('hevy.csv'), file, { ...options, zone }),
    digest,
  });
  const journal = journalOf([inZone('Asia/Tokyo', 'h.csv')]);
  for (const file of ['h.csv', 'copy.csv']) {
    const again = inZone('America/New_York', file);
    const { known, changed } = entriesOfReading(again, journal, tellerFrom(1e6));
    assert.deepEqual([known, changed], [0, again.sessions.length]);
  }
});

test('a line of a week that was written anew takes the place of the line, planned or done', () => {
  const before = read('my.week', '2026-05-04\nMon run easy 40m\nTue lift legs 30m ?\nWed run easy 30m\n');
  const after = read(
    'my.week',
    '2026-05-04\nMon run easy 45m\nTue lift legs: squat-back 3x5 80kg\nWed run easy 30m\nSat run long 90m\n',
  );
  const journal = journalOf([before, after]);
  const { changed } = entriesOfReading(after, journalOf([before]), tellerFrom(1e6));
  assert.equal(changed, 2);
  assertSame(journal, [after]);
});

test('what the athlete said of an entry outlives the same file, and an edit of other fields', () => {
  const reading = read('Activities.csv');
  const journal = journalOf([reading]);
  const run = journal.find(({ entry }) => entry.kind === 'run-done')!.entry;
  const teller = tellerFrom(1e5);
  const said = newEntry('correction', { target: run.id, of: run.kind, change: { type: 'race' } }, teller);
  const lost = journal.find(({ entry }) => entry.kind === 'run-done' && entry.id !== run.id)!.entry;
  const withdrawn = newEntry('withdrawal', { target: lost.id }, teller);
  const told = [...journal, ...place([said, withdrawn]).map((each) => ({ ...each, seq: each.seq! + 1e5 }))];
  assert.deepEqual(entriesOfReading(reading, told, tellerFrom(1e6)).entries, []);
  const edited: FileReading = {
    ...reading,
    sessions: reading.sessions.map((session) =>
      session.at.day === (run.body as { at: { day: number } }).at.day
        ? { ...session, note: 'later' }
        : session,
    ),
  };
  const { entries } = entriesOfReading(edited, told, tellerFrom(1e6));
  const after = fold([...told, ...place(entries).map((each) => ({ ...each, seq: each.seq! + 1e6 }))]);
  const races = after.log.sessions.filter((each) => each.kind === 'run' && each.type === 'race' && each.note);
  assert.equal(races.length, 1);
  assert.equal(after.log.sessions.length, reading.sessions.length - 1);
});

test('an import that was withdrawn can be read anew', () => {
  const reading = read('hevy.csv');
  const journal = journalOf([reading]);
  const file = journal[0]!.entry;
  const undone = [
    ...journal,
    { entry: newEntry('withdrawal', { target: file.id }, tellerFrom(1e5)), seq: 1e5, readable: true },
  ];
  const state = fold(undone);
  assert.deepEqual([state.log.sessions, state.log.coverage, state.imports], [[], {}, []]);
  const { entries } = entriesOfReading(reading, undone, tellerFrom(1e6));
  assert.equal(entries.length, journal.length);
  assertSame([...undone, ...place(entries).map((each) => ({ ...each, seq: each.seq! + 1e6 }))], [reading]);
});

test('a recording read again in another zone takes the place of what it told, also where it is another day', () => {
  const bytes = activityFile({
    start: '2026-05-01T23:30:00Z',
    sessions: [{ sport: 'running', elapsedSeconds: 1800, metres: 5000 }],
  });
  const inZone = (zone: string): FileReading => readBytes(bytes, 'evening.fit', { zone });
  const journal = journalOf([inZone('UTC'), inZone('Europe/Berlin')]);
  const { log } = fold(journal);
  assert.deepEqual(
    log.sessions.map(({ at }) => [at.minuteOfDay, at.instant?.zone]),
    [[90, 'Europe/Berlin']],
  );
  assert.equal(
    journalOf([inZone('UTC'), inZone('Europe/Berlin'), inZone('Europe/Berlin')]).length,
    journal.length,
  );
});
