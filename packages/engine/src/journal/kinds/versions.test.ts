import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry, JsonObject } from '../entry.ts';
import { entry } from '../test/made-journal.ts';
import { type Lift, versionsOf } from './versions.ts';

/** `mood` said `feels` in version 1, `feeling` in version 2, and has grades of ten since version 3. */
const renamed: Lift = ({ feels, ...body }) => (feels === undefined ? body : { ...body, feeling: feels });
const outOfTen: Lift = (body) => (typeof body.grade === 'number' ? { ...body, grade: body.grade * 2 } : body);
const { currentVersion, correctedVersion, inCurrentVersion } = versionsOf(
  {
    mood: { version: 3, lifts: [renamed, outOfTen] },
    race: { version: 2, lifts: [(body) => body] },
    correction: { version: 1 },
  },
  ['mood', 'race', 'mood'],
);

const told = (kind: string, version: number, body: JsonObject): Entry => ({
  ...entry(1, 'race', { day: 1, title: 'x' }),
  kind,
  version,
  body,
});
const bodyOf = (kind: string, version: number, body: JsonObject) =>
  inCurrentVersion(told(kind, version, body))?.body;

test('a body of any older version becomes a current one', () => {
  const current = { feeling: 'well', grade: 8 };
  assert.deepEqual(bodyOf('mood', 1, { feels: 'well', grade: 4 }), current);
  assert.deepEqual(bodyOf('mood', 2, { feeling: 'well', grade: 4 }), current);
  assert.deepEqual(bodyOf('mood', 3, current), current);
  assert.equal(inCurrentVersion(told('mood', 1, {}))?.version, 3);
});

test('what only a newer program knows is not read', () => {
  for (const [kind, version] of [
    ['mood', 4],
    ['race', 3],
    ['correction', 5],
    ['dream', 1],
    ['constructor', 1],
  ] as const)
    assert.equal(bodyOf(kind, version, { of: 'mood', change: {} }), undefined, `${kind} ${version}`);
  assert.equal(bodyOf('correction', 4, { of: 'dream', change: { deep: true } }), undefined);
});

test('a correction is of the version that all kinds had when it was told', () => {
  assert.equal(currentVersion('correction'), 4);
  assert.deepEqual(
    [1, 2, 3, 4].map((version) => [correctedVersion('mood', version), correctedVersion('race', version)]),
    [
      [1, 1],
      [2, 1],
      [2, 2],
      [3, 2],
    ],
  );
});

test('a correction that was told before a new version is read after it', () => {
  const changed = (version: number, change: JsonObject) =>
    bodyOf('correction', version, { of: 'mood', change })?.change;
  assert.deepEqual(changed(1, { feels: 'low', grade: null }), { feeling: 'low', grade: null });
  assert.deepEqual(changed(1, { feels: null }), { feeling: null });
  assert.deepEqual(changed(3, { grade: 2 }), { grade: 4 });
  assert.deepEqual(changed(4, { grade: 2 }), { grade: 2 });
});
