import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ParamSpec } from '../rule.ts';
import { ruleById } from '../rules/index.ts';
import { presets } from './index.ts';

describe('presets', () => {
  it('have ids of their own, and evidence comes first', () => {
    assert.equal(presets[0]?.id, 'evidence');
    assert.equal(new Set(presets.map((preset) => preset.id)).size, presets.length);
  });

  for (const preset of presets) {
    it(`${preset.id} names only rules and parameters that exist, within their limits`, () => {
      for (const [id, setting] of Object.entries(preset.rules)) {
        const rule = ruleById(id);
        assert.ok(rule, `${id} is no rule`);
        if (setting === 'off') {
          assert.notEqual(rule.level, 'must', `${id} is a safety rule and cannot be silenced`);
          continue;
        }
        for (const [name, value] of Object.entries(setting.params ?? {})) {
          const spec: ParamSpec | undefined = rule.params[name];
          assert.ok(spec, `${id} has no parameter ${name}`);
          assert.ok(value >= spec.min && value <= spec.max, `${id} ${name} ${value}`);
        }
      }
    });
  }
});
