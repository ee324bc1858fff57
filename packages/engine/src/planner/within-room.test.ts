import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exerciseById } from '../catalog/index.ts';
import { presetById } from '../presets/index.ts';
import { rules } from '../rules/index.ts';
import { planSeason } from './plan-season.ts';
import { requestOf, weeksOf } from './season/test/requests.ts';

const usual = 'Tue run intervals 60m ?\nWed run easy 45m ?\nThu run easy 50m ?\nSun run long 110m ?';
const dumbbellsKg = Array.from({ length: 12 }, (_, index) => 2 * (index + 1));

const planOf = (minutes: number) =>
  planSeason(
    requestOf(
      weeksOf(12, () => usual),
      {
        athlete: { experience: 'novice' },
        gym: { equipment: ['dumbbell'], dumbbellsKg },
        minutes,
        options: { preset: presetById('evidence')!, rules },
      },
    ),
  );

for (const minutes of [20, 30])
  describe(`a plan for ${minutes} minutes a session`, () => {
    const sessions = planOf(minutes).weeks.flatMap((week) => week.sessions);

    it('keeps to them, also when repetitions, seconds and sets have grown and a load is looked for', () => {
      assert.ok(sessions.length > 20);
      for (const session of sessions) assert.ok(session.minutes <= minutes, `${session.minutes}`);
      assert.ok(sessions.some(({ items }) => items.some(({ note }) => note?.startsWith('Find the load'))));
    });

    it('takes from what is small before it takes from the main lift', () => {
      for (const { items, frame } of sessions.filter((each) => each.frame.dose.setShare === 1)) {
        const main = items.find(({ entry }) => entry.intent === 'strength');
        const small = items.filter(({ entry }) => entry.intent === 'stability');
        for (const item of main ? small : []) assert.ok(item.sets <= main!.sets, frame.menu);
      }
    });

    it('says of a session only what is true of it', () => {
      for (const { dropped, items, frame } of sessions) {
        const ofMinutes = dropped.filter((says) => says.includes(' to fit '));
        if (frame.dose.setShare < 1) assert.deepEqual(ofMinutes, []);
        for (const says of ofMinutes.filter((each) => each.startsWith('Two sets')))
          for (const { entry, sets } of items)
            if (says.toLowerCase().includes(exerciseById(entry.exercise.id)!.name.toLowerCase()))
              assert.equal(sets, 2, says);
      }
    });

    it('finds every load by one recipe', () => {
      const recipes = sessions.flatMap(({ items }) => items.flatMap(({ note }) => note ?? []));
      const found = recipes.flatMap((note) => note.match(/Find the load.*stay with it\./)?.[0] ?? []);
      assert.equal(new Set(found).size, 1);
    });
  });
