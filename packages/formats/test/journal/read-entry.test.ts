import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Entry, type EntryKind, entryKinds, type Json } from '@carryover/engine';
import { entrySchema, readEntry } from '../../src/index.ts';
import { bodyShapes } from '../../src/journal/body-shapes.ts';
import { id, sampleKinds, sampleOf, samples } from './samples.ts';

const problemIn = (raw: unknown): string | undefined => {
  const read = readEntry(raw);
  return 'problem' in read ? read.problem : undefined;
};

const withBody = (kind: EntryKind, change: object): object => {
  const entry = sampleOf(kind);
  return { ...entry, body: { ...entry.body, ...change } };
};

describe('an entry of a known kind', () => {
  test('is read and handed on as it came', () => {
    assert.deepEqual([...sampleKinds].sort(), [...entryKinds].sort());
    for (const kind of sampleKinds) {
      const entry = sampleOf(kind);
      const text = JSON.stringify(entry);
      const read = readEntry(JSON.parse(text));
      assert.ok('entry' in read, `${kind}: ${JSON.stringify(read)}`);
      assert.deepEqual([JSON.stringify(read.entry), read.readable], [text, true]);
    }
  });

  test('tells every field that its shape has', () => {
    for (const kind of sampleKinds)
      assert.deepEqual(Object.keys(samples[kind]).sort(), Object.keys(bodyShapes[kind].shape).sort(), kind);
  });

  test('is refused with the field that is wrong, and never with its value', () => {
    const cases: [EntryKind, object, RegExp][] = [
      ['run-done', { at: { day: 'Monday' } }, /^run-done, at\.day: expected number, received string\.$/],
      ['run-done', { at: { day: 20_824.5 } }, /^run-done, at\.day: expected int/],
      ['run-done', { durationMinutes: 1e9 }, /^run-done, durationMinutes: too big/],
      ['run-done', { type: 'fartlek' }, /^run-done, type: invalid option: expected one of/],
      ['run-done', { mood: 'secret words' }, /^run-done: holds a field that is not known here\.$/],
      ['set-logged', { session: 'x' }, /^set-logged, session: expected a UUIDv7 in lower case\.$/],
      ['trip', { days: { from: 9, to: 8 } }, /^trip, days: the last day lies before the first\.$/],
      ['race', { title: 'x'.repeat(1001) }, /^race, title: too big/],
      ['race', { distanceKm: Number.NaN }, /^body\.distanceKm: expected a number that JSON can hold\.$/],
      ['race', { distanceKm: undefined }, /^body\.distanceKm: expected JSON, received undefined\.$/],
      ['equipment', { equipment: ['spaceship'] }, /^equipment, equipment\[0\]: invalid option/],
    ];
    for (const [kind, change, says] of cases) {
      const problem = problemIn(withBody(kind, change)) ?? 'none';
      assert.match(problem, says);
      assert.doesNotMatch(problem, /Monday|fartlek|secret|spaceship/);
    }
  });
});

describe('an entry of a newer Carryover', () => {
  test('is kept unread where its kind or version is not known', () => {
    const mood = { ...sampleOf('race'), kind: 'mood', body: { any: ['thing', 1, null] } };
    const newer = { ...sampleOf('race'), version: 2, body: { when: 'spring' } };
    const ofNewer = withBody('correction', { of: 'mood', change: { deep: 'blue' } });
    for (const raw of [mood, newer, ofNewer])
      assert.deepEqual(readEntry(raw), { entry: raw, readable: false });
  });

  test('has the frame of every entry all the same', () => {
    const mood = { ...sampleOf('race'), kind: 'mood' };
    const frames: [object, RegExp][] = [
      [{ id: mood.id.toUpperCase() }, /^entry, id: expected a UUIDv7/],
      [{ kind: 'Mood!' }, /^entry, kind: expected words in lower case/],
      [{ version: 0 }, /^entry, version: too small/],
      [{ device: 'my phone' }, /^entry, device: expected a UUID/],
      [{ told: { epochMilliseconds: 1.5, zone: 'UTC' } }, /^entry, told\.epochMilliseconds/],
      [{ body: [1] }, /^entry, body: expected record/],
      [{ more: 1 }, /^entry: holds a field/],
    ];
    for (const [change, says] of frames) assert.match(problemIn({ ...mood, ...change }) ?? 'none', says);
  });

  test('is taken from a device whose clock is wrong by ages', () => {
    const told = { epochMilliseconds: -8.64e15, zone: 'Antarctica/Troll' };
    assert.equal(problemIn({ ...sampleOf('race'), told }), undefined);
  });
});

describe('a correction', () => {
  const correction = (of: string, change: { readonly [field: string]: Json }) =>
    problemIn(withBody('correction', { of, change }));

  test('is held field by field against the kind of its target', () => {
    assert.equal(correction('run-done', { type: 'long', title: null, at: { day: 3 } }), undefined);
    assert.match(
      correction('run-done', { type: 'longish' }) ?? '',
      /^correction, change\.type: invalid option/,
    );
    assert.match(
      correction('run-done', { at: { day: -1 } }) ?? '',
      /^correction, change\.at\.day: too small/,
    );
    assert.match(correction('run-done', { at: null }) ?? '', /run-done cannot be without it/);
    assert.match(correction('run-done', { sport: 'bike' }) ?? '', /run-done has no such field/);
    assert.match(correction('run-done', { constructor: 1 }) ?? '', /run-done has no such field/);
    assert.match(correction('run-done', {}) ?? '', /names no field/);
  });

  test('takes any field back that may be absent', () => {
    for (const kind of entryKinds.filter((each) => each !== 'correction' && each !== 'withdrawal'))
      for (const field of Object.keys(samples[kind])) {
        if (field === 'import' || field === 'replaces') continue;
        const { [field]: _left, ...rest } = sampleOf(kind).body;
        const mayBeAbsent = problemIn({ ...sampleOf(kind), body: rest }) === undefined;
        assert.equal(correction(kind, { [field]: null }) === undefined, mayBeAbsent, `${kind}.${field}`);
      }
  });

  test('speaks of no correction, of no withdrawal, and not of where an entry came from', () => {
    assert.match(correction('correction', { of: 'race' }) ?? '', /a correction is not corrected/);
    assert.match(correction('withdrawal', { target: id(1) }) ?? '', /a withdrawal is not corrected/);
    assert.match(correction('run-done', { import: id(1) }) ?? '', /withdraw the entry/);
    assert.match(correction('run-done', { replaces: null }) ?? '', /withdraw the entry/);
  });
});

describe('what is no entry', () => {
  test('is refused, whatever it is', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}1${']'.repeat(5000)}`);
    const poisoned = JSON.parse('{"id": "x", "body": {"__proto__": {"admin": true}}}');
    for (const raw of [undefined, null, 1, 'x', [], {}, new Date(), () => 1, 1n, deep])
      assert.equal(typeof problemIn(raw), 'string');
    assert.match(problemIn(poisoned) ?? '', /no field may be called __proto__/);
    const race: Entry = sampleOf('race');
    assert.match(problemIn({ ...race, body: { ...race.body, more: deep } }) ?? '', /nested more than/);
  });
});

test('the frame for an API document holds every entry', () => {
  for (const kind of sampleKinds) assert.ok(entrySchema.safeParse(sampleOf(kind)).success);
});
