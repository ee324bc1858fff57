import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesIn } from '../../test/names-in.ts';
import { allExamples, type RuleExamples, viewOfExample } from '../example.ts';
import { presets } from '../presets/index.ts';
import { type Judgement, paramDefaults, type Rule } from '../rule.ts';
import { examplesOf } from './examples.ts';
import { rules } from './index.ts';

/** What a reader of the answer would see, without the parameters' own values. */
const essence = ({ breaches, looked, unseen }: Judgement, rule: Rule) => ({
  breaches: breaches.map(({ level, excess, facts, days }) => ({
    level,
    excess,
    days,
    facts: Object.entries(facts).filter(([name]) => !(name in rule.params)),
  })),
  looked,
  unseen: [...unseen],
});

/** The limits, the values that presets set, and steps between them. */
const otherValues = (rule: Rule, name: string): number[] => {
  const { min, max, default: usual } = rule.params[name]!;
  const steps = Array.from({ length: 9 }, (_, index) => min + ((max - min) * index) / 8);
  const preset = presets.flatMap(({ rules: settings }) => {
    const setting = settings[rule.id];
    const value = setting === undefined || setting === 'off' ? undefined : setting.params?.[name];
    return value === undefined ? [] : [value];
  });
  return [...steps, ...preset].filter((value) => value !== usual);
};

const changesSomething = (rule: Rule, examples: RuleExamples, name: string): boolean =>
  allExamples(examples).some((example) => {
    const view = viewOfExample(example);
    const values = { ...paramDefaults(rule), ...example.params };
    const usual = JSON.stringify(essence(rule.judge(view, values), rule));
    return otherValues(rule, name).some(
      (value) => JSON.stringify(essence(rule.judge(view, { ...values, [name]: value }), rule)) !== usual,
    );
  });

/** What to aim at: printed as advice, and judged by nothing. */
const aims: ReadonlySet<string> = new Set(['same-day-too-close targetHours', 'short-rests targetSeconds']);

describe('parameters', () => {
  for (const rule of rules) {
    for (const name of Object.keys(rule.params)) {
      if (aims.has(`${rule.id} ${name}`)) {
        it(`${rule.id} ${name} is an aim that a text names`, () =>
          assert.ok(namesIn(`${rule.statement} ${rule.remedy}`).includes(name)));
        continue;
      }
      it(`${rule.id} ${name} decides some example`, async () => {
        const examples = await examplesOf(rule.id);
        assert.ok(examples);
        assert.ok(
          changesSomething(rule, examples, name),
          'no value of it changes any example: show one that it decides',
        );
      });
    }
  }
});
