import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { areas, type Exercise, painSites } from '../domain/index.ts';
import type { Ladder } from './define.ts';
import { exerciseById, exercises, ladders } from './index.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

/** Fewest distinct exercises that the catalogue may shrink to. */
const fewestExercises = 200;

const idsWhere = (broken: (exercise: Exercise) => boolean): readonly string[] =>
  exercises.filter(broken).map((exercise) => exercise.id);

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const isLadder = (value: unknown): value is Ladder =>
  typeof value === 'object' && value !== null && 'rungs' in value;

const isExercise = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'cues' in value && 'pattern' in value;

/** What a file exports for the index to list: its ladder, or its exercises. */
const exportedBy = async (file: string): Promise<readonly unknown[]> =>
  Object.values(await import(new URL(file, folder).href));

test('every file of exercises is in the index', async () => {
  const known = new Set<unknown>(exercises);
  const listed = new Set<unknown>();
  for (const file of files.filter((one) => one !== 'index.ts')) {
    for (const value of await exportedBy(file)) {
      if (isLadder(value)) assert.ok(ladders.includes(value), `${file}: ${value.id} is not in index.ts`);
      const found: readonly unknown[] = isLadder(value) ? value.rungs : Array.isArray(value) ? value : [];
      const missing = found.filter((one) => isExercise(one) && !known.has(one));
      assert.equal(missing.length, 0, `${file} exports ${missing.length} exercises that index.ts leaves out`);
      for (const one of found) listed.add(one);
    }
  }
  assert.deepEqual(
    idsWhere((one) => !listed.has(one)),
    [],
    'every exercise comes from a file of its own kind',
  );
});

test('ladders have ids of their own, stand in the file that bears the id, and number their rungs from 1', () => {
  assert.deepEqual(repeated(ladders.map((ladder) => ladder.id)), []);
  for (const ladder of ladders) {
    assert.ok(files.includes(`${ladder.id}.ts`), `no file ${ladder.id}.ts`);
    assert.deepEqual(
      ladder.rungs.map((rung) => rung.ladder),
      ladder.rungs.map((_, index) => ({ id: ladder.id, rung: index + 1 })),
    );
    assert.ok(ladder.rungs.length >= 3, `${ladder.id} has fewer than 3 rungs`);
  }
});

test('ids are unique, in kebab case, and found again', () => {
  assert.deepEqual(repeated(exercises.map((exercise) => exercise.id)), []);
  assert.deepEqual(
    idsWhere(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
    [],
  );
  assert.deepEqual(
    idsWhere((exercise) => exerciseById(exercise.id) !== exercise),
    [],
  );
  assert.equal(exerciseById('no-such-exercise'), undefined);
});

test('a name or an alias means one exercise', () => {
  const names = exercises.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase()));
  assert.deepEqual(repeated(names), []);
});

test('cues are 2 to 4 short lines', () => {
  assert.deepEqual(
    idsWhere(({ cues }) => cues.length < 2 || cues.length > 4),
    [],
  );
  assert.deepEqual(
    idsWhere(({ cues }) => cues.some((cue) => cue.length >= 90 || !/^[A-Z].*\.$/.test(cue))),
    [],
  );
  assert.deepEqual(repeated(exercises.flatMap((exercise) => exercise.cues)), []);
});

test('ground contacts and impact agree', () => {
  assert.deepEqual(
    idsWhere(({ contactsPerRep, impact }) => contactsPerRep > 0 && impact === 0),
    [],
  );
  assert.deepEqual(
    idsWhere(({ pattern, contactsPerRep }) => pattern === 'jump' && contactsPerRep === 0),
    [],
  );
});

test('fields agree with one another', () => {
  assert.deepEqual(
    idsWhere((exercise) => exercise.highResistance && !exercise.loadable),
    [],
    'heavy but not loadable',
  );
  assert.deepEqual(
    idsWhere((exercise) => exercise.highResistance && exercise.role !== 'strength'),
    [],
    'heavy but not a strength exercise',
  );
  assert.deepEqual(
    idsWhere((exercise) => exercise.isometric && exercise.eccentricLoad > 0),
    [],
    'holds still, yet has an eccentric phase',
  );
  assert.deepEqual(
    idsWhere((exercise) => exercise.heldStill && !exercise.areas.includes('core')),
    [],
    'held still is a word for core exercises',
  );
  assert.deepEqual(
    idsWhere(({ equipment }) => equipment.length > 1 && equipment.includes('none')),
    [],
    'nothing and something',
  );
  assert.deepEqual(
    idsWhere(
      ({ impact, avoidIf }) => impact > 0 && !(avoidIf.includes('shin') && avoidIf.includes('foot-bone')),
    ),
    [],
    'landings on a sore shin or foot bone',
  );
});

test('the catalogue is wide enough to choose from', () => {
  assert.ok(exercises.length >= fewestExercises, `${exercises.length} exercises`);
  for (const site of painSites) {
    assert.ok(
      exercises.some((exercise) => exercise.avoidIf.includes(site)),
      `nothing is left out for ${site}`,
    );
  }
  for (const area of areas) {
    const bare = exercises.filter(
      ({ areas: all, equipment }) => all.includes(area) && equipment[0] === 'none',
    );
    assert.ok(bare.length >= 3, `${area} has ${bare.length} exercises without equipment`);
  }
});
