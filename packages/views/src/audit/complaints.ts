import {
  complaints,
  formatDay,
  type JournalState,
  type Level,
  levels,
  levelWords,
  ruleById,
} from '@carryover/engine';
import { rulebookFrom } from '../rulebook.ts';
import { answersIn, type RuleAnswer } from '../rules/answers.ts';
import { inForce, statementOf } from '../rules/in-force.ts';

/** A rule that may explain a complaint, and what it says of the athlete's last weeks. */
export interface Explanation {
  readonly rule: string;
  readonly statement: string;
  readonly level: (typeof levelWords)[Level];
  readonly answer: RuleAnswer;
}

export interface ComplaintView {
  readonly complaint: string;
  /** When it was told, the last time first. */
  readonly told: readonly { readonly id: string; readonly date: string }[];
  /** What was found first, the weightiest before all. */
  readonly rules: readonly Explanation[];
}

const order: readonly RuleAnswer['is'][] = [
  'found',
  'unchecked',
  'nothing-told',
  'passed',
  'accepted',
  'silent',
];
const levelOrder = levels.map((level) => levelWords[level]);

const byWeight = (a: Explanation, b: Explanation): number =>
  order.indexOf(a.answer.is) - order.indexOf(b.answer.is) ||
  levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level);

/** What bothers runners, and what the audit found of each rule that may explain it. */
export const complaintsView = (state: JournalState): readonly ComplaintView[] => {
  const { value: rulebook } = rulebookFrom(state);
  const answerOf = answersIn(state, rulebook);
  const explain = (id: string): Explanation => {
    const rule = ruleById(id)!;
    const force = inForce(rule, rulebook);
    return { rule: id, statement: statementOf(rule, force), level: force.level, answer: answerOf(id) };
  };
  return complaints.map(({ complaint, rules }) => ({
    complaint,
    told: state.complaints
      .filter((each) => each.complaint === complaint)
      .map(({ id, day }) => ({ id, date: formatDay(day) }))
      .sort((a, b) => (a.date < b.date ? 1 : -1)),
    rules: rules.map(explain).sort(byWeight),
  }));
};
