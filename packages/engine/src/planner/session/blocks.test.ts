import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BlockKind } from '../../domain/index.ts';
import type { Menu } from '../menu.ts';
import { buildMenus } from './index.ts';
import { frames, gyms, inputOf } from './test/inputs.ts';

const idsOf = (menus: readonly Menu[]): readonly string[] =>
  menus.flatMap(({ entries }) => entries.map(({ exercise }) => exercise.id));

const exposuresOf = (menus: readonly Menu[], times: number): ReadonlyMap<string, number> =>
  new Map(idsOf(menus).map((id) => [id, times]));

/** The blocks of a season, each from the one before it. */
const season = (
  blocks: readonly BlockKind[],
  asked: Parameters<typeof inputOf>[0],
): readonly (readonly Menu[])[] => {
  const all: (readonly Menu[])[] = [];
  const exposures = new Map<string, number>();
  for (const block of blocks) {
    const { menus } = buildMenus(inputOf({ ...asked, block, before: all.at(-1) ?? [], exposures }));
    for (const id of idsOf(menus)) exposures.set(id, (exposures.get(id) ?? 0) + 4);
    all.push(menus);
  }
  return all;
};

/** Landings of a week, hard ones counted up to twice, small hops not at all. */
const landings = (menus: readonly Menu[]): number =>
  menus
    .flatMap(({ entries }) => entries)
    .filter(({ exercise }) => exercise.pattern === 'jump' && exercise.id !== 'pogo-hops')
    .reduce(
      (sum, { exercise, sets, range }) =>
        sum +
        sets * range.high * [0, 1, 1.5, 2][exercise.impact]! * (exercise.laterality === 'unilateral' ? 2 : 1),
      0,
    );

describe('menus from block to block', () => {
  it('keep their lifts, so that progress can be seen', () => {
    const [build, strength] = season(['build', 'strength'], {}) as [readonly Menu[], readonly Menu[]];
    assert.deepEqual(idsOf(strength), idsOf(build));
    const whys = strength[0]!.entries.flatMap(({ why }) => why);
    assert.ok(whys.some(({ says }) => /stays from the block before/.test(says)));
  });

  it('climb the rung that is due, and no other', () => {
    const gym = gyms.none;
    const before = buildMenus(inputOf({ gym })).menus;
    const { menus } = buildMenus(inputOf({ gym, before, due: new Set(['side-plank', 'dead-bug']) }));
    const [earlier, now] = [idsOf(before), idsOf(menus)];
    const gone = earlier.filter((id) => !now.includes(id));
    assert.ok(gone.length > 0 && gone.every((id) => id === 'side-plank' || id === 'dead-bug'), gone.join());
    const climbed = menus
      .flatMap(({ entries }) => entries)
      .filter(({ exercise }) => !earlier.includes(exercise.id));
    for (const { why } of climbed) assert.ok(why.some(({ ruleId }) => ruleId === 'overdue-next-rung'));
  });

  it('never step from one leg back to two', () => {
    const gym = gyms.dumbbells;
    const before = buildMenus(inputOf({ gym, experience: 'novice', block: 'learn' })).menus;
    const due = new Set(idsOf(before));
    const { menus } = buildMenus(
      inputOf({ gym, experience: 'novice', before, due, exposures: exposuresOf(before, 8) }),
    );
    menus.forEach(({ entries }, index) => {
      const calf = entries.find(({ exercise }) => exercise.pattern === 'calf-straight');
      const earlier = before[index]!.entries.find(({ exercise }) => exercise.pattern === 'calf-straight');
      if (calf && earlier?.exercise.laterality === 'unilateral')
        assert.equal(calf.exercise.laterality, 'unilateral');
    });
  });

  it('take a goblet squat to a lift that can be heavy when strength is the aim', () => {
    const [learn, build, strength] = season(['learn', 'build', 'strength'], { experience: 'novice' }) as [
      readonly Menu[],
      readonly Menu[],
      readonly Menu[],
    ];
    assert.ok(idsOf(learn).includes('squat-goblet'));
    assert.ok(idsOf(build).includes('squat-goblet'), 'nothing asks for more yet');
    const squat = strength[0]!.entries.find(({ exercise }) => exercise.pattern === 'squat');
    assert.ok(squat?.exercise.highResistance, String(squat?.exercise.id));
  });

  it('let landings rise by a fifth, or thirty a week', () => {
    for (const experience of ['novice', 'intermediate', 'advanced'] as const) {
      for (const kinds of [
        ['heavy', 'heavy'],
        ['heavy', 'explosive'],
      ] as const) {
        const blocks = season(['learn', 'build', 'strength', 'power', 'power'], {
          experience,
          sessions: frames(...kinds),
        });
        for (const [at, menus] of blocks.entries()) {
          const before = at === 0 ? 30 : landings(blocks[at - 1]!);
          const limit = Math.max(before * 1.2, before + 30);
          assert.ok(landings(menus) <= limit, `${experience}: ${landings(menus)} after ${before}`);
        }
      }
    }
  });

  it('begin with at most two new loaded lifts in a session for somebody new', () => {
    for (const gym of Object.values(gyms)) {
      const { menus } = buildMenus(inputOf({ gym, experience: 'novice', block: 'learn' }));
      for (const { entries } of menus) {
        const loaded = entries.filter(
          ({ intent, ownWeight }) => ['strength', 'accessory'].includes(intent) && !ownWeight,
        );
        assert.ok(loaded.length <= 2, loaded.map(({ exercise }) => exercise.id).join());
      }
    }
  });

  it('keep the young at many repetitions, and children without weights', () => {
    for (const ageYears of [12, 15]) {
      const athlete = { experience: 'advanced', ageYears } as const;
      for (const { entries } of buildMenus(inputOf({ athlete, block: 'strength' })).menus) {
        for (const { exercise, intent, range, reserve, ownWeight } of entries) {
          if (intent !== 'strength' && intent !== 'accessory') continue;
          assert.ok(range.low >= 8 && reserve! >= 3, exercise.id);
          if (ageYears < 13) assert.ok(ownWeight || exercise.equipment.includes('band'), exercise.id);
        }
      }
    }
  });

  it('prefer lifts that the athlete knows', () => {
    const { menus } = buildMenus(
      inputOf({
        exposures: new Map([
          ['squat-front', 20],
          ['deadlift', 12],
        ]),
      }),
    );
    assert.ok(idsOf(menus).includes('squat-front'));
    assert.ok(idsOf(menus).includes('deadlift'));
  });

  it('cut the same session to fewer minutes where a week leaves fewer', () => {
    const { menus } = buildMenus(
      inputOf({ sessions: [...frames('heavy', 'heavy'), { menu: 'A', kind: 'heavy', minutes: 25 }] }),
    );
    const [long, , short] = menus as [Menu, Menu, Menu];
    assert.ok(short.minutes <= 25);
    assert.ok(
      short.entries.every(({ exercise }) => long.entries.some((entry) => entry.exercise === exercise)),
    );
    assert.match([...short.dropped, ...short.trimmed].join(' '), /25 minutes/);
  });
});
