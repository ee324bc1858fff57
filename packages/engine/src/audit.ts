import { exerciseById } from './catalog/index.ts';
import type { Day, DayRange, TrainingLog } from './domain/index.ts';
import type { Need } from './needs.ts';
import type { Preset, RuleSetting } from './presets/preset.ts';
import {
  type Facts,
  fillText,
  type Judgement,
  type Level,
  levels,
  type Rule,
  type SettledBreach,
} from './rule.ts';
import type { Citation } from './sources/index.ts';
import { countGoals, type GoalCounts } from './strength/goals.ts';
import { inWindow, lackOfLifts, type View, viewOf } from './view.ts';

export interface Finding {
  readonly rule: Rule;
  /** The weightiest level among its breaches. */
  readonly level: Level;
  readonly count: number;
  readonly dates: readonly Day[];
  /** Of the worst breach. */
  readonly facts: Facts;
  /** The worst breach in a sentence. */
  readonly message: string;
  readonly remedy: string;
  readonly sources: readonly Citation[];
  readonly dissent: readonly Citation[];
  readonly breaches: readonly SettledBreach[];
  /** Some of it rests on a run whose type was guessed, or on sets whose effort was. */
  readonly guessed: readonly ('run-types' | 'effort')[];
  /** What could not be looked at beside it. */
  readonly unseen: ReadonlyMap<Need, number>;
}

export interface Passed {
  readonly rule: Rule;
  readonly looked: number;
  readonly unseen: ReadonlyMap<Need, number>;
}

export interface Unchecked {
  readonly rule: Rule;
  readonly missing: readonly Need[];
}

export interface AuditReport {
  readonly window: DayRange;
  readonly preset: string;
  readonly findings: readonly Finding[];
  readonly passed: readonly Passed[];
  readonly unchecked: readonly Unchecked[];
  /** How many breaches of a rule the athlete had accepted. */
  readonly accepted: readonly { readonly rule: Rule; readonly count: number }[];
  /** Hard sets of the window by what they train most. */
  readonly goals: GoalCounts;
  readonly view: View;
}

export interface AuditOptions {
  readonly preset: Preset;
  readonly rules: readonly Rule[];
  /** Both ends included; the last 26 weeks of the log when absent (our choice: a season's half). */
  readonly window?: Partial<DayRange>;
  /** The athlete's own numbers and levels, over those of the preset. */
  readonly settings?: Preset['rules'];
  /** Breaches that the athlete has seen and accepted; those of safety rules are shown all the same. */
  readonly accepts?: (rule: Rule, breach: SettledBreach) => boolean;
}

const usualWindowDays = 26 * 7;

const defined = (days: readonly (Day | undefined)[]): Day[] => days.filter((day) => day !== undefined);

/** The last day of which it is known what was done; of a log of nothing but plans, their last. */
const lastDayTold = ({ sessions, coverage: { runs, lifts } }: TrainingLog): Day => {
  const lastDone = sessions.findLast(({ status }) => status === 'done')?.at.day;
  const ends = defined([runs?.to, lifts?.to, lastDone]);
  return ends.length > 0 ? Math.max(...ends) : (sessions.at(-1)?.at.day ?? 0);
};

/** The last 26 weeks of which the log tells what was done, unless told otherwise. */
export const windowOf = (log: TrainingLog, asked: Partial<DayRange> = {}): DayRange => {
  const told = lastDayTold(log);
  const lastPlanned = log.sessions.at(-1)?.at.day ?? told;
  // Who asks for days after what was done means the plan.
  const to = asked.to ?? (asked.from !== undefined && asked.from > told ? Math.max(told, lastPlanned) : told);
  const { runs, lifts } = log.coverage;
  const first = Math.min(...defined([runs?.from, lifts?.from, log.sessions[0]?.at.day, to]));
  return { from: asked.from ?? Math.max(first, to - usualWindowDays + 1), to };
};

const guessedRunBelow = 0.7;

const guessesIn = (breaches: readonly SettledBreach[], view: View): Finding['guessed'] => {
  const guessed = new Set<'run-types' | 'effort'>();
  for (const { sessions } of breaches) {
    for (const session of sessions) {
      if (session.kind === 'run' && session.typeConfidence < guessedRunBelow) guessed.add('run-types');
      const lift = session.kind === 'strength' ? view.liftOf.get(session) : undefined;
      if (lift?.heavyLegs.is && lift.heavyLegs.confidence < guessedRunBelow) guessed.add('effort');
    }
    if (guessed.size === 2) break;
  }
  return [...guessed];
};

const isWorse = (a: SettledBreach, b: SettledBreach): boolean =>
  a.level === b.level ? a.excess > b.excess : levels.indexOf(a.level) < levels.indexOf(b.level);

const findingOf = (
  rule: Rule,
  breaches: readonly SettledBreach[],
  unseen: ReadonlyMap<Need, number>,
  view: View,
): Finding => {
  const worst = breaches.reduce((a, b) => (isWorse(b, a) ? b : a));
  const dates = new Set<Day>();
  for (const { days } of breaches) for (const day of days) dates.add(day);
  return {
    rule,
    level: worst.level,
    count: breaches.length,
    dates: [...dates].sort((a, b) => a - b),
    facts: worst.facts,
    message: fillText(rule.message, worst.facts),
    remedy: fillText(rule.remedy, worst.facts),
    sources: rule.sources,
    dissent: rule.dissent ?? [],
    breaches,
    guessed: guessesIn(breaches, view),
    unseen,
  };
};

/** At least half of what a rule asks about has to be seen before it counts as passed (ours). */
const leastSeenShare = 0.5;

const isSeenEnough = (looked: number, unseen: ReadonlyMap<Need, number>): boolean => {
  const missed = [...unseen.values()].reduce((sum, count) => sum + count, 0);
  return looked > 0 && looked >= leastSeenShare * (looked + missed);
};

const inOrderOfWeight = (a: Finding, b: Finding): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level) || b.count - a.count || (a.rule.id < b.rule.id ? -1 : 1);

/** The athlete's settings over the preset's; undefined where the rule is silent. */
const settingOf = (
  rule: Rule,
  { preset, settings }: AuditOptions,
): Exclude<RuleSetting, 'off'> | undefined => {
  const given = [preset.rules[rule.id], settings?.[rule.id]].filter((setting) => setting !== undefined);
  // No preset and no setting can silence a safety rule.
  if (given.at(-1) === 'off' && rule.level !== 'must') return undefined;
  const spoken = given.filter((setting) => setting !== 'off');
  const level = spoken.findLast((setting) => setting.level !== undefined)?.level;
  const params = Object.assign({}, ...spoken.map((setting) => setting.params));
  return { params, ...(level === undefined ? {} : { level }) };
};

/** What no preset, setting or acceptance may silence or soften: all of a safety rule, and whatever weighs as much. */
export const isSafety = (rule: Rule, breach: SettledBreach): boolean =>
  rule.level === 'must' || breach.level === 'must';

/** A rule that only notes may be made louder; a breach that its rule grades down to a note stays one. */
const atLevel = (breach: SettledBreach, level: Level, rule: Rule): SettledBreach =>
  isSafety(rule, breach) || (breach.level === 'note' && rule.level !== 'note')
    ? breach
    : { ...breach, level };

/** A rule at the levels and numbers in force, to be asked about views; undefined where it is silent. */
export const judgeOf = (rule: Rule, options: AuditOptions): ((view: View) => Judgement) | undefined => {
  const setting = settingOf(rule, options);
  if (!setting) return undefined;
  const { level, params } = setting;
  return (view) => {
    const judgement = rule.judge(view, params);
    if (level === undefined) return judgement;
    return { ...judgement, breaches: judgement.breaches.map((breach) => atLevel(breach, level, rule)) };
  };
};

/** A rule's judgement of a view at the levels and numbers in force; undefined where the rule is silent. */
export const judgeWith = (rule: Rule, view: View, options: AuditOptions): Judgement | undefined =>
  judgeOf(rule, options)?.(view);

/**
 * Asks every rule that the preset lets speak about a log. Each rule gives one of three answers: found, passed,
 * or could not check; nothing is reported as passed that was not looked at. Pure: same log, same report.
 */
export const audit = (log: TrainingLog, options: AuditOptions): AuditReport => {
  const window = windowOf(log, options.window);
  const view = viewOf(log, window, exerciseById);
  const findings: Finding[] = [];
  const passed: Passed[] = [];
  const unchecked: Unchecked[] = [];
  const accepted: AuditReport['accepted'][number][] = [];
  for (const rule of options.rules) {
    const judgement = judgeWith(rule, view, options);
    if (!judgement) continue;
    const { breaches: all, looked, unseen } = judgement;
    const breaches = all.filter((breach) => isSafety(rule, breach) || !options.accepts?.(rule, breach));
    if (breaches.length < all.length) accepted.push({ rule, count: all.length - breaches.length });
    if (breaches.length > 0) findings.push(findingOf(rule, breaches, unseen, view));
    else if (all.length > 0) continue;
    else if (isSeenEnough(looked, unseen)) passed.push({ rule, looked, unseen });
    else unchecked.push({ rule, missing: unseen.size > 0 ? [...unseen.keys()] : [lackOfLifts(view)] });
  }
  return {
    window,
    preset: options.preset.id,
    findings: findings.sort(inOrderOfWeight),
    passed,
    unchecked,
    accepted,
    goals: countGoals(view.lifts.filter((lift) => inWindow(view, lift.day))),
    view,
  };
};
