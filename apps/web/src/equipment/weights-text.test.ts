import assert from 'node:assert/strict';
import { test } from 'node:test';
import { equipmentKinds } from '@carryover/engine';
import { gymEquipment } from '@carryover/views';
import { chosenKinds, fullGym, gymOfRooms, roomsOf } from './kinds.ts';
import { readWeights, weightsText } from './weights-text.ts';

test('weights are read as a row of steps, as a list, or both', () => {
  assert.deepEqual(readWeights('2.5 to 10 by 2.5'), [2.5, 5, 7.5, 10]);
  assert.deepEqual(readWeights('8, 10, 12'), [8, 10, 12]);
  assert.deepEqual(readWeights('8,10,12'), [8, 10, 12]);
  assert.deepEqual(readWeights('1,25; 2,5'), [1.25, 2.5]);
  assert.deepEqual(readWeights('4, 8-12 by 2, 16'), [4, 8, 10, 12, 16]);
  assert.deepEqual(readWeights(''), []);
});

test('what is no weight is not read', () => {
  for (const text of ['heavy', '10 to 5 by 1', '5 to 10 by 0', '1 to 9000 by 0.1', '-5', '0'])
    assert.equal(readWeights(text), undefined, text);
});

test('weights that were written are read again', () => {
  for (const weights of [[2.5, 5, 7.5, 10, 12.5], [8, 10, 12], [4.5, 9], [16]])
    assert.deepEqual(readWeights(weightsText(weights)), weights);
  assert.equal(weightsText([2.5, 5, 7.5, 10]), '2.5 to 10 by 2.5');
});

test('the full gym is what the planner takes for one, and every kind can be chosen', () => {
  assert.deepEqual([...fullGym].sort(), [...gymEquipment].sort());
  const always = ['none', 'wall'];
  assert.deepEqual([...chosenKinds].sort(), equipmentKinds.filter((kind) => !always.includes(kind)).sort());
});

test('nothing and the full gym each stand alone, other rooms add up', () => {
  assert.deepEqual(roomsOf({ equipment: [] }), ['nothing']);
  assert.deepEqual(roomsOf(gymOfRooms(['bands', 'dumbbells'], ['bands'])), ['bands', 'dumbbells']);
  assert.deepEqual(roomsOf(gymOfRooms(['bands', 'full-gym'], ['bands'])), ['full-gym']);
  assert.deepEqual(roomsOf(gymOfRooms(['full-gym', 'bands'], ['full-gym'])), ['bands']);
  assert.deepEqual(roomsOf(gymOfRooms(['bands', 'nothing'], ['bands'])), ['nothing']);
});
