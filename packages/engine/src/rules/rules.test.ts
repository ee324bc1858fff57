import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { namesIn } from '../../test/names-in.ts';
import {
  allExamples,
  type BrokenExample,
  type RuleExamples,
  type UnseenExample,
  viewOfExample,
} from '../example.ts';
import { fillText, type Judgement, paramDefaults } from '../rule.ts';
import { examplesOf } from './examples.ts';
import { rules } from './index.ts';

/** What stands beside the rules and is none. */
const lists = ['index', 'examples'];
const files = readdirSync(import.meta.dirname);
const idsOf = (ending: string) =>
  files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));

describe('the rulebook', () => {
  it('lists every rule of its folder, once, and each has its examples', () => {
    const ids = rules.map((rule) => rule.id);
    const inFolder = idsOf('.ts').filter((id) => !lists.includes(id) && !id.includes('.'));
    assert.deepEqual([...ids].sort(), inFolder.sort());
    assert.deepEqual(idsOf('.examples.ts').sort(), inFolder.sort());
  });

  it('has a line for every rule in the list of examples', async () => {
    for (const { id } of rules) assert.equal((await examplesOf(id))?.ruleId, id, `${id} in examples.ts`);
    assert.equal(await examplesOf('no-such-rule'), undefined);
  });
});

const round = (value: number) => Math.round(value * 1000) / 1000;

const summary = ({ breaches }: Judgement, wanted: BrokenExample['breaches']) =>
  breaches.map(({ excess, level, facts }, index) => ({
    excess: round(excess),
    level,
    facts: Object.fromEntries(Object.keys(wanted[index]?.facts ?? {}).map((name) => [name, facts[name]])),
  }));

for (const rule of rules) {
  describe(rule.id, async () => {
    const examples: RuleExamples = (await import(`./${rule.id}.examples.ts`)).default;

    it('shows its own examples', () => {
      assert.equal(examples.ruleId, rule.id);
      assert.ok(examples.broken.breaches.length > 0 && examples.justOutside.breaches.length > 0);
      assert.equal(examples.broken.params, undefined, 'the first example is at the default parameters');
      const texts = allExamples(examples).map((example) =>
        JSON.stringify([example.weeks, example.athlete, example.params, example.without]),
      );
      assert.equal(new Set(texts).size, texts.length, 'two examples are the same');
    });

    it('has defaults inside their limits', () => {
      for (const [name, { default: value, min, max }] of Object.entries(rule.params)) {
        assert.ok(min <= value && value <= max, `${name}: ${min} <= ${value} <= ${max}`);
      }
      for (const name of namesIn(rule.statement))
        assert.ok(name in rule.params, `{${name}} of the statement`);
      fillText(rule.statement, paramDefaults(rule));
    });

    for (const example of allExamples(examples)) {
      it(example.shows, () => {
        const view = viewOfExample(example);
        const before = structuredClone(view.log);
        const judgement = rule.judge(view, example.params);
        assert.deepEqual(rule.judge(view, example.params), judgement, 'the same log, the same answer');
        assert.deepEqual(view.log, before, 'a rule never changes the log');

        const wanted = (example as BrokenExample).breaches ?? [];
        assert.deepEqual(
          summary(judgement, wanted),
          wanted.map(({ excess, level = rule.level, facts = {} }) => ({ excess, level, facts })),
        );
        for (const breach of judgement.breaches) {
          assert.ok(breach.excess > 0 && breach.excess <= 1, `excess ${breach.excess}`);
          assert.ok(breach.days.length > 0, 'a breach is dated');
          fillText(rule.message, breach.facts);
          fillText(rule.remedy, breach.facts);
        }

        const missing = (example as UnseenExample).missing;
        if (missing) {
          assert.equal(judgement.looked, 0, 'nothing was looked at');
          assert.ok(
            judgement.unseen.has(missing),
            `lacks ${[...judgement.unseen.keys()].join(', ') || 'nothing'}`,
          );
        } else assert.ok(judgement.looked > 0, 'something was looked at');
      });
    }
  });
}
