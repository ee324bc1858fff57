import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Menu } from '../menu.ts';
import { buildMenus } from './index.ts';
import { frames, gyms, inputOf, inShort } from './test/inputs.ts';

const patternsOf = ({ entries }: Menu): readonly string[] => entries.map(({ exercise }) => exercise.pattern);

describe('the days that four-mistakes prints', () => {
  const { menus, advice } = buildMenus(inputOf({ preset: 'four-mistakes' }));
  const [dayOne, dayTwo] = menus as [Menu, Menu];

  it('are its first day to the set: lunges, deadlifts, calf raises, core', () => {
    assert.deepEqual(dayOne.entries.map(inShort), [
      'lunge 3x6-8 rir2 rest180',
      'deadlift 3x6-8 rir2 rest180',
      'calf-raise-single-dumbbell 3x6-8 rir2 rest180',
      'side-plank 3x30-45s rest60',
    ]);
  });

  it('are its second day in order: ankle mobility, hamstring curls, foot, hip', () => {
    const printed = dayTwo.entries.filter(({ intent }) => intent !== 'power');
    assert.deepEqual(
      printed.map(({ exercise }) => exercise.pattern),
      ['mobility', 'knee-flexion', 'foot-ankle', 'hip-abduction'],
    );
    assert.deepEqual(printed.slice(0, 2).map(inShort), [
      'ankle-knee-to-wall 3x20-20 rest15',
      'leg-curl-seated 3x6-8 rir2 rest180',
    ]);
  });

  it('gain what its own rules ask for beyond its print, and say which rule', () => {
    const [hops] = dayTwo.entries;
    assert.equal(hops?.exercise.id, 'pogo-hops');
    assert.ok(hops?.why.some(({ ruleId }) => ruleId === 'no-explosive-work'));
    const hip = dayTwo.entries.at(-1);
    assert.equal(
      hip?.exercise.role,
      'strength',
      'a hip exercise that loads: the day is not mostly stability',
    );
    assert.ok(hip?.why.some(({ ruleId }) => ruleId === 'exercise-hopping') === false);
    assert.deepEqual(advice, []);
    for (const { entries } of menus) assert.ok(entries.length >= 4 && entries.length <= 5);
  });

  it('get more calf work from 35 on, as it asks', () => {
    const older = buildMenus(
      inputOf({ preset: 'four-mistakes', athlete: { experience: 'intermediate', ageYears: 50 } }),
    );
    const calfSets = older.menus
      .flatMap(({ entries }) => entries)
      .filter(({ exercise }) => exercise.pattern.startsWith('calf'))
      .reduce((sum, { sets }) => sum + sets, 0);
    assert.ok(calfSets >= 6, `${calfSets} sets`);
    assert.deepEqual(older.advice, []);
  });

  it('keep a beginner at a beginner’s repetitions', () => {
    const { menus: first } = buildMenus(
      inputOf({ preset: 'four-mistakes', experience: 'novice', block: 'learn' }),
    );
    for (const { intent, range, reserve } of first[0]!.entries)
      if (intent === 'strength') assert.ok(range.low >= 8 && reserve! >= 3);
  });
});

describe('form-first', () => {
  for (const [name, gym] of Object.entries(gyms)) {
    it(`ends its sessions on what moves like running and holds no trunk still: ${name}`, () => {
      const { menus } = buildMenus(
        inputOf({ preset: 'form-first', gym, sessions: frames('heavy', 'heavy') }),
      );
      for (const { entries } of menus) {
        const last = entries.at(-1)!.exercise;
        assert.ok(last.travels || last.runSpecificity >= 2, `${last.id} is last`);
        assert.ok(entries.every(({ exercise }) => !exercise.heldStill));
      }
    });
  }

  it('says which rule changed what', () => {
    const { menus } = buildMenus(inputOf({ preset: 'form-first' }));
    const reasons = menus.flatMap(({ entries }) => entries).flatMap(({ why }) => why);
    assert.ok(
      reasons.some(({ ruleId, says }) => ruleId === 'held-still-core' && says.startsWith('In place of the')),
    );
  });
});

describe('the other schools', () => {
  it('hold still or move in the core as they like: evidence holds', () => {
    const { menus } = buildMenus(inputOf({}));
    assert.ok(menus.some((menu) => patternsOf(menu).includes('core-anti-rotation')));
  });

  it('fit 45 minutes where a school asks for it, though more were given', () => {
    const { menus } = buildMenus(inputOf({ preset: 'strong-and-explosive', minutes: 60 }));
    for (const { minutes } of menus) assert.ok(minutes <= 45, `${minutes} minutes`);
  });
});
