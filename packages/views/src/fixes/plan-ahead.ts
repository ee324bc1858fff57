import {
  audit,
  type Exercise,
  type Finding,
  formatDay,
  type Level,
  levelWords,
  rules,
} from '@carryover/engine';
import { breachText, dayName, setLine } from '@carryover/formats';
import { auditFor } from '../audit/audit-page.ts';
import { planFrom } from '../plan/index.ts';
import { rulebookFrom } from '../rulebook.ts';
import { breachesOf, type FixContext, type FixOffer, fixOffer } from './fix-offers.ts';

/** What a plan ahead is to a rule: nothing is called kept that was not looked at. */
export type InPlan = 'kept' | 'broken' | 'not-seen' | 'no-plan';

export interface PlanAhead {
  readonly hasPlan: boolean;
  /** What the plan still breaks, rule by rule. */
  readonly breaks: readonly {
    readonly rule: string;
    readonly level: (typeof levelWords)[Level];
    readonly says: string;
    readonly dates: readonly string[];
  }[];
  /** By rule, for every rule that the audit found broken. */
  readonly found: Readonly<Record<string, { readonly inPlan: InPlan; readonly canFix: boolean }>>;
}

export interface FixPreview {
  readonly inPlan: InPlan;
  /** The first day of the accepted plan; absent where there is none. */
  readonly since?: string;
  /** When an exercise that the finding wants comes next in the accepted plan, with what, and in which session. */
  readonly next?: { readonly says: string; readonly session: string };
  readonly offer: FixOffer | null;
}

const keptInPlan = ({ state, today }: FixContext): ReadonlySet<string> => {
  const { plan } = planFrom(state, today);
  const report = audit(plan.log, { ...rulebookFrom(state).value, rules, window: plan.window });
  return new Set(report.passed.map(({ rule }) => rule.id));
};

const inPlanOf = (context: FixContext, kept: ReadonlySet<string>, rule: string): InPlan => {
  if (context.state.accepted === undefined) return 'no-plan';
  if (breachesOf(planFrom(context.state, context.today).plan, rule) > 0) return 'broken';
  return kept.has(rule) ? 'kept' : 'not-seen';
};

type Fixes = ReturnType<typeof auditFor>['fixes'];

/** A first plan is no remedy for a rule that nobody can look at in a plan. */
const offerOf = (
  context: FixContext,
  kept: ReadonlySet<string>,
  rule: string,
  fixes: Fixes,
): FixOffer | undefined => {
  const offer = fixOffer(context, rule, fixes.get(rule));
  return offer?.isFirstPlan && !kept.has(rule) ? undefined : offer;
};

type Wanted = (exercise: Exercise) => boolean;

const isSingleLeg: Wanted = ({ laterality, region, isolation }) =>
  laterality === 'unilateral' && region === 'lower' && !isolation;

/** An exercise that a finding names, or one of the kind that it misses. */
const wantedBy = ({ rule, facts }: Finding): Wanted | undefined => {
  if (rule.id === 'no-single-leg-work') return isSingleLeg;
  const name = facts.exercise;
  return name === undefined ? undefined : (exercise) => exercise.name === name;
};

const nextOf = ({ state, today }: FixContext, finding: Finding | undefined): FixPreview['next'] => {
  if (finding === undefined || state.accepted === undefined) return undefined;
  const isWanted = wantedBy(finding);
  if (isWanted === undefined) return undefined;
  const sessions = planFrom(state, today).plan.weeks.flatMap((week) => week.sessions);
  for (const { session, items } of sessions) {
    const item = items.find(({ entry }) => isWanted(entry.exercise));
    if (item !== undefined)
      return {
        says: `${dayName(session.at.day)}: ${item.entry.exercise.name}, ${setLine(item)}`,
        session: session.id,
      };
  }
  return undefined;
};

/** What is planned, judged by the same rules; and which findings something could be done about in it. */
export const planAhead = (context: FixContext): PlanAhead => {
  const { state, today } = context;
  const { fixes, report } = auditFor(state, today, {});
  const { plan } = planFrom(state, today);
  const kept = keptInPlan(context);
  const hasPlan = state.accepted !== undefined;
  const byRule = Map.groupBy(hasPlan ? plan.breaches : [], ({ rule }) => rule.id);
  return {
    hasPlan,
    breaks: [...byRule].map(([rule, breaches]) => ({
      rule,
      level: levelWords[breaches[0]!.breach.level],
      says: breachText(breaches[0]!),
      dates: [...new Set(breaches.flatMap(({ breach }) => breach.days))].sort((a, b) => a - b).map(formatDay),
    })),
    found: Object.fromEntries(
      report.findings.map(({ rule: { id } }) => [
        id,
        {
          inPlan: inPlanOf(context, kept, id),
          canFix: offerOf(context, kept, id, fixes) !== undefined,
        },
      ]),
    ),
  };
};

/** What applying a finding's fix would change, before anything is told. */
export const fixPreview = (context: FixContext, rule: string): FixPreview => {
  const kept = keptInPlan(context);
  const { fixes, report } = auditFor(context.state, context.today, {});
  const next = nextOf(
    context,
    report.findings.find((finding) => finding.rule.id === rule),
  );
  return {
    inPlan: inPlanOf(context, kept, rule),
    ...(context.state.accepted === undefined ? {} : { since: formatDay(context.state.accepted.start) }),
    ...(next === undefined ? {} : { next }),
    offer: offerOf(context, kept, rule, fixes) ?? null,
  };
};
