import {
  allExamples,
  audit,
  type ExamplePage,
  examplesOf,
  explainRule,
  families,
  type JournalState,
  levelWords,
  logOfExample,
  presets,
  type Rule,
  type RuleExample,
  type RulePage,
  ruleById,
  rules,
} from '@carryover/engine';
import { type AuditStrip, stripOf } from '../audit/strip.ts';
import { rulebookFrom } from '../rulebook.ts';
import { answersIn, type RuleAnswer } from './answers.ts';
import { inForce, isAlwaysHeard, type RuleInForce, statementOf } from './in-force.ts';

export interface RuleInShort extends Pick<RuleInForce, 'level' | 'isSilent'> {
  readonly id: string;
  readonly statement: string;
  readonly answer: RuleAnswer;
}

export interface RulesView {
  readonly preset: { readonly id: string; readonly name: string; readonly says: string };
  readonly families: readonly {
    readonly family: (typeof families)[number];
    readonly rules: readonly RuleInShort[];
  }[];
}

/** Every rule by its family, as it speaks for the athlete of a journal and with what it says of them. */
export const rulesView = (state: JournalState): RulesView => {
  const { value: rulebook } = rulebookFrom(state);
  const answerOf = answersIn(state, rulebook);
  const { id, name, says } = rulebook.preset;
  return {
    preset: { id, name, says },
    families: families.map((family) => ({
      family,
      rules: rules
        .filter((rule) => rule.family === family)
        .map((rule) => {
          const force = inForce(rule, rulebook);
          const { level, isSilent } = force;
          return {
            id: rule.id,
            statement: statementOf(rule, force),
            level,
            isSilent,
            answer: answerOf(rule.id),
          };
        }),
    })),
  };
};

export interface RuleView {
  readonly page: Omit<RulePage, 'level' | 'examples'> & {
    readonly level: RuleInForce['level'];
    /** Each with its weeks drawn. */
    readonly examples: readonly (ExamplePage & { readonly strip: AuditStrip })[];
  };
  readonly inForce: RuleInForce;
  /** The preset's word alone, which holds where the athlete says nothing. */
  readonly usual: RuleInForce;
  readonly isAlwaysHeard: boolean;
  readonly preset: string;
  readonly answer: RuleAnswer;
  /** All that the athlete set; a new entry says all of it anew. */
  readonly settings: JournalState['rulebook'];
}

/** The weeks of an example as the picture of an audit draws them, with the marks of its rule alone. */
const exampleStrip = (rule: Rule, example: RuleExample): AuditStrip => {
  const log = logOfExample(example);
  const { params = {} } = example;
  const window = log.coverage.runs ?? log.coverage.lifts ?? {};
  const preset = { ...presets[0]!, rules: { [rule.id]: { params } } };
  return stripOf(audit(log, { preset, rules: [rule], window }));
};

/** All that is known of one rule, and what it says of the athlete; null where no rule is called so. */
export const ruleView = async (state: JournalState, id: string): Promise<RuleView | null> => {
  const rule = ruleById(id);
  const examples = rule && (await examplesOf(id));
  if (!rule || !examples) return null;
  const { value: rulebook } = rulebookFrom(state);
  const page = explainRule(rule, examples);
  const force = inForce(rule, rulebook);
  return {
    page: {
      ...page,
      statement: statementOf(rule, force),
      level: levelWords[rule.level],
      examples: allExamples(examples).map((example, index) => ({
        ...page.examples[index]!,
        strip: exampleStrip(rule, example),
      })),
    },
    inForce: force,
    usual: inForce(rule, { preset: rulebook.preset, settings: {} }),
    isAlwaysHeard: isAlwaysHeard(rule),
    preset: rulebook.preset.name,
    answer: answersIn(state, { ...rulebook, rules: [rule] })(id),
    settings: state.rulebook,
  };
};
