import {
  allExamples,
  type BrokenExample,
  type RuleExample,
  type RuleExamples,
  viewOfExample,
} from './example.ts';
import { needs } from './needs.ts';
import { presets } from './presets/index.ts';
import { fillText, type Level, paramDefaults, type Rule } from './rule.ts';
import { type Citation, citationLabel, kindInWords, sourceOf, statusInWords } from './sources/index.ts';

export interface CitationPage {
  readonly label: string;
  readonly says: string;
  readonly kind: string;
  readonly status: string;
  readonly doi?: string;
}

export interface ExamplePage {
  readonly shows: string;
  readonly weeks: string;
  /** What the audit says of it; none for an example that keeps the rule. */
  readonly findings: readonly string[];
  /** What is lacking in an example that cannot be judged. */
  readonly missing?: string;
}

export interface PresetPage {
  readonly preset: string;
  readonly says: string;
}

/** All that is known of a rule, in words: the terminal, the docs and the app print this same page. */
export interface RulePage {
  readonly id: string;
  readonly family: string;
  readonly level: Level;
  readonly statement: string;
  readonly looksAt: string;
  readonly why: string;
  readonly evidence: readonly CitationPage[];
  readonly dissent: readonly CitationPage[];
  readonly examples: readonly ExamplePage[];
  readonly remedy: string;
  readonly options: readonly {
    name: string;
    is: string;
    unit: string;
    default: number;
    min: number;
    max: number;
  }[];
  readonly presets: readonly PresetPage[];
  readonly blindSpot: string | undefined;
}

const citationPage = ({ source, says }: Citation): CitationPage => {
  const { kind, status, doi } = sourceOf(source);
  return {
    label: citationLabel(source),
    says,
    kind: kindInWords[kind],
    status: statusInWords[status],
    ...(doi === undefined ? {} : { doi }),
  };
};

const trimmed = (weeks: string): string => {
  const lines = weeks.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
};

const examplePage = (rule: Rule, example: RuleExample | BrokenExample): ExamplePage => {
  const { breaches, unseen, looked } = rule.judge(viewOfExample(example), example.params);
  const [missing] = looked === 0 ? unseen.keys() : [];
  return {
    shows: example.shows,
    weeks: trimmed(example.weeks),
    findings: breaches.map((breach) => fillText(rule.message, breach.facts)),
    ...(missing === undefined ? {} : { missing: needs[missing].is }),
  };
};

const presetPages = (rule: Rule): PresetPage[] =>
  presets.flatMap(({ id, rules }) => {
    const setting = rules[rule.id];
    if (setting === undefined) return [];
    if (setting === 'off') return [{ preset: id, says: 'silent' }];
    const numbers = Object.entries(setting.params ?? {}).map(([name, value]) => `${name} ${value}`);
    const level = setting.level === undefined ? [] : [`level ${setting.level}`];
    return [{ preset: id, says: [...level, ...numbers].join(', ') }];
  });

/** The remedy with the facts of the rule's first example, as a reader would see it in a finding. */
const remedyOf = (rule: Rule, examples: RuleExamples): string => {
  const [breach] = rule.judge(viewOfExample(examples.broken)).breaches;
  return fillText(rule.remedy, { ...paramDefaults(rule), ...breach?.facts });
};

export const explainRule = (rule: Rule, examples: RuleExamples): RulePage => ({
  id: rule.id,
  family: rule.family,
  level: rule.level,
  statement: fillText(rule.statement, paramDefaults(rule)),
  looksAt: rule.scope.name,
  why: rule.why,
  evidence: rule.sources.map(citationPage),
  dissent: (rule.dissent ?? []).map(citationPage),
  examples: allExamples(examples).map((example) => examplePage(rule, example)),
  remedy: remedyOf(rule, examples),
  options: Object.entries(rule.params).map(([name, spec]) => ({ name, ...spec })),
  presets: presetPages(rule),
  blindSpot: rule.blindSpot,
});
