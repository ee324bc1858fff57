import { judgeOf } from '../../audit.ts';
import type { Session } from '../../domain/index.ts';
import type { Rule, SettledBreach } from '../../rule.ts';
import type { LiftReading } from '../../strength/reading.ts';
import type { View } from '../../view.ts';
import type { Choices } from './choices.ts';
import {
  add,
  addTo,
  type Cost,
  type CostList,
  newCosts,
  noCost,
  oneNote,
  subtract,
  withoutNotes,
} from './cost.ts';
import { costOfBreach, type JudgeOptions } from './penalty.ts';
import { amongOthers, compareMoments } from './with-lifts.ts';

export interface LiftTable {
  /** By candidate: what it costs to stand there, whatever the others do. */
  readonly costs: CostList;
  /** What the rules say without any of them. */
  readonly constant: Cost;
}

/** A note weighs nothing and decides between equals. */
const chargeOf = (rule: Rule, breach: SettledBreach): Cost =>
  breach.level === 'note' ? oneNote : costOfBreach(rule, breach);

/** Views that hold candidates among what stays: all at once, and those of one option, so that no day has two. */
interface CandidateViews {
  readonly all: View;
  readonly onePerDay: readonly View[];
  readonly candidateOf: ReadonlyMap<Session, number>;
}

const byMoment = (a: LiftReading, b: LiftReading): number => compareMoments(a.session.at, b.session.at);

const viewsOf = ({ lifts, options, days }: Choices, base: View): CandidateViews => {
  const candidateOf = new Map<Session, number>();
  const liftOf = new Map(base.liftOf);
  const all: LiftReading[] = [];
  const byOption: LiftReading[][] = Array.from({ length: options }, () => []);
  for (let day = 0; day < days; day += 1) {
    const ofDay: LiftReading[] = [];
    for (let option = 0; option < options; option += 1) {
      const lift = lifts[day * options + option];
      if (!lift) continue;
      candidateOf.set(lift.session, day * options + option);
      liftOf.set(lift.session, lift);
      byOption[option]!.push(lift);
      ofDay.push(lift);
    }
    all.push(...ofDay.sort(byMoment));
  }
  const onePerDay = byOption.filter((own) => own.length > 0).map((own) => amongOthers(base, own, liftOf));
  return { all: amongOthers(base, all, liftOf), onePerDay, candidateOf };
};

/** Of rules that ask about each session alone: a breach without a candidate in it is there whatever is chosen. */
const chargeAlone = (
  rule: Rule,
  breaches: readonly SettledBreach[],
  candidateOf: ReadonlyMap<Session, number>,
  costs: CostList,
): Cost => {
  let constant = noCost;
  for (const breach of breaches) {
    const own = breach.sessions.find((session) => candidateOf.has(session));
    if (own) addTo(costs, candidateOf.get(own)!, chargeOf(rule, breach));
    else constant = add(constant, costOfBreach(rule, breach));
  }
  return constant;
};

const subjectOf = (sessions: readonly Session[]): string => sessions.map(({ id }) => id).join('\n');

const costsBySubject = (rule: Rule, breaches: readonly SettledBreach[]): Map<string, Cost> => {
  const costs = new Map<string, Cost>();
  for (const breach of breaches) {
    const subject = subjectOf(breach.sessions);
    costs.set(subject, add(costs.get(subject) ?? noCost, chargeOf(rule, breach)));
  }
  return costs;
};

/** Of rules that ask about runs: a breach that is there without the candidate too is charged by what it grew. */
const chargeGrowth = (
  rule: Rule,
  breaches: readonly SettledBreach[],
  candidateOf: ReadonlyMap<Session, number>,
  without: ReadonlyMap<string, Cost>,
  costs: CostList,
): void => {
  for (const breach of breaches) {
    const own = breach.sessions.find((session) => candidateOf.has(session));
    if (!own) continue;
    const others = subjectOf(breach.sessions.filter((session) => session !== own));
    addTo(costs, candidateOf.get(own)!, subtract(chargeOf(rule, breach), without.get(others) ?? noCost));
  }
};

/**
 * What each candidate costs by itself. One view holds all of them, a rule walks it once, and each breach is charged to
 * the candidate among its sessions: so the table takes one walk of a rule, not one a candidate.
 */
export const tabulateLifts = (
  choices: Choices,
  base: View,
  rules: readonly Rule[],
  judgeOptions: JudgeOptions,
): LiftTable => {
  const costs = newCosts(choices.lifts.length);
  const { all, onePerDay, candidateOf } = viewsOf(choices, base);
  let constant = noCost;
  for (const rule of rules) {
    const judge = judgeOf(rule, judgeOptions);
    if (!judge) continue;
    if (rule.scope.tabulated?.by === 'lift') {
      constant = add(constant, chargeAlone(rule, judge(all).breaches, candidateOf, costs));
      continue;
    }
    const without = costsBySubject(rule, judge(base).breaches);
    for (const cost of without.values()) constant = add(constant, withoutNotes(cost));
    for (const view of onePerDay) chargeGrowth(rule, judge(view).breaches, candidateOf, without, costs);
  }
  return { costs, constant };
};
