import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Area,
  areas,
  type Equipment,
  type Exercise,
  type MovementPattern,
  painSites,
} from '../domain/index.ts';
import { exerciseById, exercises, ladders } from './index.ts';

const everybodyOwns: readonly Equipment[] = ['none', 'wall', 'step', 'backpack'];
const basement = new Set<Equipment>([...everybodyOwns, 'dumbbell', 'bench']);
const gym = new Set<Equipment>([...basement, 'barbell', 'box', 'machine', 'cable', 'band', 'ball', 'slider']);

const doableWith = (owned: ReadonlySet<Equipment>): readonly Exercise[] =>
  exercises.filter(({ equipment }) => equipment.every((item) => owned.has(item)));

const known = (id: string): Exercise => {
  const found = exerciseById(id);
  assert.ok(found, `no exercise ${id}`);
  return found;
};

const legPatterns: readonly MovementPattern[] = [
  'squat',
  'hinge',
  'split',
  'calf-straight',
  'calf-bent',
  'hip-thrust',
  'knee-flexion',
];

test('two dumbbells in a basement can be heavy in every pattern of the legs', () => {
  for (const pattern of legPatterns) {
    for (const [place, owned] of [
      ['basement', basement],
      ['gym', gym],
    ] as const) {
      const heavy = doableWith(owned).filter((one) => one.pattern === pattern && one.highResistance);
      assert.ok(heavy.length > 0, `nothing heavy for ${pattern} in the ${place}`);
    }
  }
});

test('whatever hurts, each area of the legs and trunk keeps work that does not load it', () => {
  for (const site of painSites) {
    for (const area of areas) {
      const left = doableWith(basement).filter(
        ({ areas: all, avoidIf, role }) =>
          all.includes(area) && !avoidIf.includes(site) && (role === 'strength' || role === 'stability'),
      );
      assert.ok(left.length >= 2, `${site} leaves ${left.length} for ${area}`);
    }
  }
});

test('what is left out for a pain site, and what is offered instead', () => {
  const table = [
    [
      'achilles',
      ['depth-jump', 'drop-jump', 'hops-single-leg', 'calf-raise-single-step'],
      ['calf-raise-single'],
    ],
    ['calf', ['pogo-hops', 'bounds', 'a-skip', 'calf-raise-step'], ['calf-raise', 'soleus-hold-wall']],
    ['knee-front', ['lunge', 'lunge-walking', 'step-down', 'drop-jump'], ['bridge-single', 'squat-spanish']],
    ['itb', ['step-down', 'squat-single-leg-box'], ['clamshell', 'hip-thrust']],
    ['hamstring-proximal', ['deadlift-romanian', 'bridge-long-lever'], ['bridge', 'hip-thrust']],
    ['hip-groin', ['squat-back', 'copenhagen-plank'], ['copenhagen-plank-short', 'squat-half']],
    ['low-back', ['squat-back', 'squat-half', 'deadlift'], ['split-squat', 'leg-press', 'hip-thrust']],
    ['shin', ['ankling', 'rope-jump', 'box-jump'], ['calf-raise-seated', 'toe-raise']],
    ['plantar-heel', ['pogo-hops', 'hops-single-leg'], ['towel-curl', 'short-foot']],
    ['foot-bone', ['skipping', 'high-knees', 'strides'], ['bridge', 'leg-press']],
    ['shoulder', ['side-plank', 'hang-power-clean'], ['dead-bug', 'squat-back']],
  ] as const;
  assert.deepEqual(table.map(([site]) => site).sort(), [...painSites].sort());
  for (const [site, avoided, offered] of table) {
    for (const id of avoided) assert.ok(known(id).avoidIf.includes(site), `${id} with pain at ${site}`);
    for (const id of offered) assert.ok(!known(id).avoidIf.includes(site), `${id} spares ${site}`);
  }
});

test('a ladder starts where anybody can start, and gets harder', () => {
  for (const { id, rungs } of ladders) {
    const [first] = rungs;
    const last = rungs.at(-1);
    assert.ok(first && last);
    assert.ok(first.impact <= last.impact && first.impact <= 1, `${id} starts with a hard landing`);
    assert.ok(first.axialLoad <= 2, `${id} starts under a bar`);
    assert.ok(first.eccentricLoad <= Math.max(last.eccentricLoad, 1) || last.isometric, `${id} starts sore`);
  }
});

test('jumps come in the order of their landings', () => {
  const rungOf = (id: string): number => known(id).ladder?.rung ?? Number.NaN;
  const order = ['ankling', 'pogo-hops', 'skipping', 'box-jump', 'broad-jump', 'bounds', 'hops-single-leg'];
  const rungs = [...order, 'hurdle-hops', 'drop-jump', 'depth-jump'].map(rungOf);
  assert.deepEqual(
    rungs,
    rungs.toSorted((a, b) => a - b),
  );
});

test('both tracks of core work cover the trunk, one still and one in motion', () => {
  const track = (id: string): readonly Exercise[] => exercises.filter((one) => one.ladder?.id === id);
  assert.ok(track('core-hold').every((one) => one.heldStill && !one.travels));
  assert.ok(track('core-move').every((one) => !one.heldStill));
  for (const id of ['core-hold', 'core-move']) {
    assert.ok(track(id).every((one) => one.areas[0] === 'core'));
    assert.ok(
      track(id).some(({ equipment }) => equipment[0] === 'none'),
      `${id} needs equipment`,
    );
  }
});

test('a running-like finish is at hand without equipment', () => {
  const finishes = exercises.filter(
    (one) => one.travels && one.runSpecificity >= 2 && one.equipment[0] === 'none' && one.impact <= 1,
  );
  for (const id of ['a-skip', 'strides', 'lunge-walking', 'lunge-rotation']) {
    assert.ok(finishes.includes(known(id)), id);
  }
});

test('balance belongs to the foot and ankle', () => {
  const footFirst: Area = 'foot-ankle';
  const balances = exercises.filter(({ id }) => id.startsWith('balance-'));
  assert.ok(balances.length >= 3);
  assert.ok(balances.every((one) => one.areas[0] === footFirst));
});
