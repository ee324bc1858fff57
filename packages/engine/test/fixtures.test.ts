import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { articles } from '../fixtures/articles/index.ts';
import type { Fixture } from '../fixtures/fixture.ts';
import { programmes } from '../fixtures/programmes/index.ts';
import { logOfText } from '../src/example.ts';
import { type AuditReport, audit, presetById, ruleById, rules, sources } from '../src/index.ts';

const fixtures = [...articles, ...programmes];

const reportOf = ({ weeks, athlete }: Fixture, preset: string): AuditReport =>
  audit(logOfText(weeks, athlete), { preset: presetById(preset)!, rules });

const inOrder = (levels: Iterable<readonly [string, string]>): Record<string, string> =>
  Object.fromEntries([...levels].sort(([a], [b]) => (a < b ? -1 : 1)));

/** What a preset must find of a fixture, by rule. */
const wantedOf = ({ found, alsoFound = {} }: Fixture, preset: string): Record<string, string> =>
  inOrder(
    Object.entries({ ...found, ...alsoFound }).flatMap(([id, { under }]) =>
      under[preset] === undefined ? [] : [[id, under[preset]] as const],
    ),
  );

describe('the fixtures', () => {
  it('have ids of their own', () => {
    assert.equal(new Set(fixtures.map(({ id }) => id)).size, fixtures.length);
  });

  for (const [folder, list] of Object.entries({ articles, programmes })) {
    it(`list every file of ${folder}`, async () => {
      const path = `${import.meta.dirname}/../fixtures/${folder}`;
      const files = readdirSync(path).filter((file) => file !== 'index.ts' && file !== 'common.ts');
      const modules = await Promise.all(files.map((file) => import(`${path}/${file}`)));
      assert.deepEqual(new Set(list), new Set(modules.flatMap((module) => Object.values<Fixture>(module))));
    });
  }
});

for (const fixture of fixtures) {
  const { id, presets, found, alsoFound = {}, passed } = fixture;
  describe(id, () => {
    it('names rules, presets and a source that exist, and argues each finding', () => {
      for (const rule of [...Object.keys(found), ...Object.keys(alsoFound), ...passed])
        assert.ok(ruleById(rule), rule);
      for (const rule of Object.keys(alsoFound)) assert.ok(!(rule in found), `${rule} twice`);
      for (const { under, because } of [...Object.values(found), ...Object.values(alsoFound)]) {
        for (const preset of Object.keys(under)) assert.ok(presets.includes(preset), preset);
        assert.ok(because.length >= 10, because);
      }
      assert.ok(fixture.from in sources);
    });

    for (const preset of presets) {
      it(`is read by ${preset} as expected, and nothing else is found`, () => {
        const { findings, passed: kept } = reportOf(fixture, preset);
        const said = inOrder(findings.map(({ rule, level }) => [rule.id, level]));
        assert.deepEqual(said, wantedOf(fixture, preset));

        const looked = new Set(kept.map(({ rule }) => rule.id));
        for (const rule of passed) {
          if (presetById(preset)!.rules[rule] === 'off') continue;
          assert.ok(rule in said || looked.has(rule), `${rule} could not be checked`);
        }
      });
    }
  });
}
