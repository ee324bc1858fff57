export {
  assembleLog,
  mergedSessions,
  type NameCount,
  type Reading,
  spanOf,
  withRunTypes,
} from './assemble/index.ts';
export * from './audit.ts';
export { type Ladder, usualAdvance } from './catalog/define.ts';
export * from './catalog/index.ts';
export * from './catalog/match.ts';
export { wordsOf as exerciseWords } from './catalog/match.words.ts';
export * from './domain/index.ts';
export { allExamples, logOfExample, type RuleExample } from './example.ts';
export { type ExamplePage, explainRule, type RulePage } from './explain.ts';
export { findWeekdayFixes, type WeekdayFix } from './fix.ts';
export * from './journal/index.ts';
export { type Need, needs } from './needs.ts';
export * from './notation/index.ts';
export { painSiteFrom, painSiteWords } from './notation/report-words.ts';
export type { PlanChange } from './planner/diff/change.ts';
export { diffInWords } from './planner/diff/in-words.ts';
export type * from './planner/frame.ts';
export { nextSet, type SetAim } from './planner/gym/next-set.ts';
export { isSameStack, type Stack, stackFor } from './planner/gym/stack.ts';
export { type Swap, type SwapInput, swapsFor, swapTo } from './planner/gym/swaps.ts';
export { type Intent, intents } from './planner/menu.ts';
export { gymOn } from './planner/openings.ts';
export type * from './planner/plan.ts';
export { type PlanWithPlaces, planSeason, planWithPlaces } from './planner/plan-season.ts';
export { replan } from './planner/replan/index.ts';
export type * from './planner/request.ts';
export { achievableLoads } from './planner/set/loads.ts';
export { planToday, type TodayPlan } from './planner/today/plan-today.ts';
export { type Movable, type MoveTrial, moveTrier } from './planner/trial/index.ts';
export type * from './planner/why.ts';
export { whyOn } from './planner/why-at.ts';
export * from './presets/index.ts';
export * from './readiness/index.ts';
export { type Review, weeklyReview } from './review/review.ts';
export * from './rule.ts';
export { examplesOf } from './rules/examples.ts';
export { ruleById, rules } from './rules/index.ts';
export * from './runs/index.ts';
export * from './sources/index.ts';
export * from './strength/index.ts';
export { warmUpMinutes } from './strength/session-minutes.ts';
export * from './view.ts';
