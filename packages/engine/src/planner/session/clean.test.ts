import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blockKinds, experiences, type SessionKind } from '../../domain/index.ts';
import { presets } from '../../presets/index.ts';
import { buildMenus } from './index.ts';
import { frames, gyms, inputOf } from './test/inputs.ts';

const weeks: readonly (readonly SessionKind[])[] = [
  ['heavy'],
  ['explosive'],
  ['heavy', 'heavy'],
  ['heavy', 'explosive'],
  ['heavy', 'upper'],
  ['heavy', 'heavy', 'light'],
];

/** What no session could keep, and why that is right. */
const exceptions: readonly {
  readonly rule: string;
  readonly preset: string;
  readonly gym: string;
  readonly kinds: readonly SessionKind[];
  readonly because: string;
}[] = [
  {
    rule: 'too-many-exercises',
    preset: 'four-mistakes',
    gym: 'none',
    kinds: ['heavy', 'upper'],
    because: 'Four exercises are wanted, and without equipment there is nothing to pull on.',
  },
];

describe('menus', () => {
  for (const { id: preset } of presets) {
    for (const [gym, equipment] of Object.entries(gyms)) {
      it(`keep every rule about sessions and sets: ${preset}, ${gym}`, () => {
        for (const experience of experiences) {
          for (const block of blockKinds) {
            for (const kinds of weeks) {
              const input = inputOf({
                preset,
                gym: equipment,
                experience,
                block,
                sessions: frames(...kinds),
              });
              const { advice } = buildMenus(input);
              const found = advice.flatMap(({ why }) => why.map(({ ruleId }) => ruleId));
              const excused = exceptions.filter(
                (each) => each.preset === preset && each.gym === gym && each.kinds.join() === kinds.join(),
              );
              const left = found.filter((rule) => !excused.some((each) => each.rule === rule));
              assert.deepEqual(left, [], `${experience}, ${block}, ${kinds.join(' and ')}`);
            }
          }
        }
      });
    }
  }

  it('say of a light session alone what it cannot train', () => {
    const { advice } = buildMenus(inputOf({ sessions: frames('light') }));
    assert.deepEqual(
      advice.map(({ why }) => why[0]?.ruleId),
      ['calf-dose', 'area-neglected'],
    );
    assert.match(advice[1]!.says, /hamstrings/);
  });

  it('ask nothing of the week of a race', () => {
    assert.deepEqual(buildMenus(inputOf({ block: 'race', sessions: frames('light') })).advice, []);
  });
});
