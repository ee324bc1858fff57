import {
  type AuditReport,
  audit,
  citationLabel,
  type Day,
  formatDay,
  type JournalState,
  type Level,
  levelWords,
  type Preset,
  presets,
  type Rule,
  rules,
} from '@carryover/engine';
import { rulebookFrom } from '../rulebook.ts';
import { inForce, statementOf } from '../rules/in-force.ts';
import { type AuditPage, type AuditPageAsked, auditFor, readOf } from './audit-page.ts';

/** What one school answers to one rule; `in-part` passed as far as could be seen. */
export type SchoolAnswer = (typeof levelWords)[Level] | 'passed' | 'in-part' | 'unchecked' | 'silent';

export interface PresetComparison {
  readonly window: { readonly from: string; readonly to: string };
  readonly read: AuditPage['read'];
  /** The athlete's. */
  readonly chosen: string;
  /** The athlete set single rules otherwise; schools are compared without it. */
  readonly hasOwnSettings: boolean;
  /** All that the athlete set; a new entry says all of it anew. */
  readonly settings: JournalState['rulebook'];
  readonly schools: readonly {
    readonly id: string;
    readonly name: string;
    readonly says: string;
    readonly source?: string;
    readonly counts: Readonly<Record<SchoolAnswer, number>>;
  }[];
  /** Rules that some school finds broken: those on which schools differ first. */
  readonly rules: readonly {
    readonly rule: string;
    readonly statement: string;
    readonly differs: boolean;
    /** In the order of the schools. */
    readonly answers: readonly { readonly is: SchoolAnswer; readonly count: number }[];
  }[];
  /** Rules that no school finds broken. */
  readonly agreed: number;
}

type Answer = PresetComparison['rules'][number]['answers'][number];

const answersOf = ({ findings, passed, unchecked }: AuditReport): ReadonlyMap<string, Answer> =>
  new Map<string, Answer>([
    ...passed.map(
      ({ rule, unseen }) => [rule.id, { is: unseen.size > 0 ? 'in-part' : 'passed', count: 0 }] as const,
    ),
    ...unchecked.map(({ rule }) => [rule.id, { is: 'unchecked', count: 0 }] as const),
    ...findings.map(({ rule, level, count }) => [rule.id, { is: levelWords[level], count }] as const),
  ]);

const silent: Answer = { is: 'silent', count: 0 };
const unfound: ReadonlySet<SchoolAnswer> = new Set(['passed', 'in-part', 'unchecked', 'silent']);

const countsOf = (answers: ReadonlyMap<string, Answer>) => {
  const counts = {
    error: 0,
    warning: 0,
    advice: 0,
    note: 0,
    passed: 0,
    'in-part': 0,
    unchecked: 0,
    silent: 0,
  };
  for (const { id } of rules) counts[(answers.get(id) ?? silent).is] += 1;
  return counts;
};

/** All schools over the same days of the same log, each with its own levels and numbers. */
export const comparePresets = (
  state: JournalState,
  today: Day,
  asked: AuditPageAsked = {},
): PresetComparison => {
  const mine = auditFor(state, today, asked);
  const { window } = mine.report;
  const each = presets.map((preset: Preset) => ({
    preset,
    answers: answersOf(audit(state.log, { preset, rules, window })),
  }));
  const rowOf = (rule: Rule): PresetComparison['rules'][number] => {
    const answers = each.map((school) => school.answers.get(rule.id) ?? silent);
    return {
      rule: rule.id,
      statement: statementOf(rule, inForce(rule, { preset: presets[0]!, settings: {} })),
      differs: new Set(answers.map(({ is }) => is)).size > 1,
      answers,
    };
  };
  const rows = rules.map(rowOf);
  const found = rows.filter(({ answers }) => answers.some(({ is }) => !unfound.has(is)));
  return {
    window: { from: formatDay(window.from), to: formatDay(window.to) },
    read: readOf(state, mine),
    chosen: rulebookFrom(state).value.preset.id,
    hasOwnSettings: Object.keys(state.rulebook.rules ?? {}).length > 0,
    settings: state.rulebook,
    schools: each.map(({ preset: { id, name, says, source }, answers }) => ({
      id,
      name,
      says,
      ...(source === undefined ? {} : { source: citationLabel(source) }),
      counts: countsOf(answers),
    })),
    rules: [...found.filter(({ differs }) => differs), ...found.filter(({ differs }) => !differs)],
    agreed: rows.length - found.length,
  };
};
