import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { blockKinds, type Equipment, experiences, painSites, sessionKinds } from '../../domain/index.ts';
import { presets } from '../../presets/index.ts';
import { buildMenus } from './index.ts';
import type { MenuInput } from './input.ts';
import { isHeavyForLegs } from './means.ts';
import { frames, gyms, inputOf, inShort } from './test/inputs.ts';

const allEquipment: readonly Equipment[] = [
  ...gyms.full.equipment,
  'smith',
  'ball',
  'medicine-ball',
  'slider',
  'sled',
  'rope',
  'hurdle',
  'backpack',
  'trap-bar',
];

const anyInput: fc.Arbitrary<MenuInput> = fc
  .record({
    preset: fc.constantFrom(...presets.map(({ id }) => id)),
    experience: fc.constantFrom(...experiences),
    block: fc.constantFrom(...blockKinds),
    kinds: fc.array(fc.constantFrom(...sessionKinds), { minLength: 1, maxLength: 3 }),
    equipment: fc.subarray([...new Set(allEquipment)]),
    sites: fc.subarray([...painSites], { maxLength: 2 }),
    minutes: fc.integer({ min: 15, max: 75 }),
    dumbbellKg: fc.constantFrom(5, 12, 30),
    wishes: fc.record({ mobility: fc.boolean(), balance: fc.boolean() }),
  })
  .map(({ kinds, equipment, sites, dumbbellKg, ...rest }) =>
    inputOf({
      ...rest,
      sessions: frames(...kinds),
      gym: { equipment, dumbbellsKg: [dumbbellKg] },
      pains: sites.map((site) => ({ day: 0, site, during: 4 })),
    }),
  );

const has = ({ gym }: MenuInput, item: Equipment): boolean =>
  item === 'none' || item === 'wall' || gym.equipment.includes(item);

/** Hardly anything is left: no jumps, no calf work, and the balance that was wished for cannot be had either. */
const soreShin = inputOf({
  block: 'power',
  sessions: frames('explosive', 'heavy'),
  gym: { equipment: [], dumbbellsKg: [5] },
  minutes: 15,
  pains: [{ day: 0, site: 'shin', during: 4 }],
  wishes: { mobility: false, balance: true },
});

const holds = (says: (input: MenuInput) => void): void =>
  fc.assert(fc.property(anyInput, says), { numRuns: 80, examples: [[soreShin]] });

describe('any menus', () => {
  it('use only what is there, and nothing that a sore place rules out', () => {
    holds((input) => {
      const sore = (input.pains ?? []).map(({ site }) => site);
      for (const { entries } of buildMenus(input).menus) {
        for (const { exercise } of entries) {
          assert.ok(
            exercise.equipment.every((item) => has(input, item)),
            exercise.id,
          );
          assert.ok(!sore.some((site) => exercise.avoidIf.includes(site)), `${exercise.id}, sore ${sore}`);
          if (sore.includes('shin') || sore.includes('foot-bone')) assert.equal(exercise.contactsPerRep, 0);
        }
      }
    });
  });

  it('hold one to six exercises, each once, the fast ones first', () => {
    holds((input) => {
      for (const { entries, kind } of buildMenus(input).menus) {
        assert.ok(entries.length >= 1 && entries.length <= 6, `${kind}: ${entries.length}`);
        assert.equal(new Set(entries.map(({ exercise }) => exercise.id)).size, entries.length);
        // A swing is fast too: a jump may stand behind it, and behind nothing else.
        const lastJump = entries.findLastIndex(({ exercise }) => exercise.pattern === 'jump');
        const before = entries.slice(0, lastJump + 1);
        assert.ok(
          before.every(({ intent }) => intent === 'power'),
          entries.map(inShort).join('; '),
        );
      }
    });
  });

  it('lose nothing to a wish that a sore place rules out', () => {
    const menusOf = (wishes: NonNullable<MenuInput['wishes']>) => buildMenus({ ...soreShin, wishes }).menus;
    assert.deepEqual(menusOf({ balance: true }), menusOf({}));
    assert.notEqual(menusOf({})[0]!.entries.length, 0);
  });

  it('fit the minutes or say so, and say what is left out', () => {
    holds((input) => {
      for (const { minutes, dropped } of buildMenus(input).menus)
        assert.ok(minutes <= input.minutes || dropped.some((says) => says.includes(`not ${input.minutes}`)));
    });
  });

  it('share no heavy lift for the legs', () => {
    holds((input) => {
      const before = buildMenus(input).menus;
      const ids = before.flatMap(({ entries }) => entries.map(({ exercise }) => exercise.id));
      // The block after it, with every exercise ready for its next rung.
      const after = buildMenus({
        ...input,
        before,
        due: new Set(ids),
        exposures: new Map(ids.map((id) => [id, 8])),
      });
      for (const menus of [before, after.menus]) {
        const all = menus.flatMap(({ entries }) =>
          entries.map(({ exercise }) => exercise).filter(isHeavyForLegs),
        );
        assert.equal(new Set(all).size, all.length, all.map(({ id }) => id).join());
      }
    });
  });

  it('give a reason, with a source, for each number', () => {
    holds((input) => {
      for (const { entries } of buildMenus(input).menus) {
        for (const { why, reserve } of entries) {
          const of = new Set(why.map((each) => each.of));
          for (const number of ['exercise', 'order', 'sets', 'reps', 'rest'] as const)
            assert.ok(of.has(number));
          assert.equal(of.has('reserve'), reserve !== undefined);
          assert.ok(why.every(({ sources, says }) => sources.length > 0 && !says.includes('{')));
        }
      }
    });
  });

  it('pair only when the minutes are short, and only two at a time', () => {
    holds((input) => {
      for (const { entries } of buildMenus(input).menus) {
        for (const letter of ['a', 'b', 'c']) {
          const group = entries.filter((entry) => entry.group === letter);
          assert.ok(group.length === 0 || group.length === 2);
          if (group.length === 2) assert.equal(group[0]!.sets, group[1]!.sets);
        }
      }
    });
  });

  it('are the same for the same input', () => {
    holds((input) => assert.deepEqual(buildMenus(input), buildMenus(input)));
  });
});
