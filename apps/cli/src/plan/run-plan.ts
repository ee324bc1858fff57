import { type Plan, type PlanRequest, replan, unknownTitlePatterns } from '@carryover/engine';
import { countNames } from '@carryover/views';
import { findFiles } from '../files/find-files.ts';
import { type Here, readLog } from '../files/read-log.ts';
import type { Io } from '../io.ts';
import type { PlanReport } from '../report/plan/plan-report.ts';
import { loadUnitOf } from './load-unit.ts';
import { readOlderPlan } from './read-plan.ts';
import { planRequestOf } from './request.ts';
import type { SeasonArgs } from './season-options.ts';

export type Planner = (request: PlanRequest, options?: { readonly before?: Plan }) => Plan;

/** Reads the files, asks the planner and keeps all that a person must know beside the plan. */
export const runPlan = async (
  asked: SeasonArgs & { readonly against?: string },
  here: Here & Pick<Io, 'today'>,
  planner: Planner,
): Promise<PlanReport & { readonly request: PlanRequest }> => {
  const { cwd } = here;
  const today = asked.today ?? here.today;
  const older = asked.against === undefined ? undefined : readOlderPlan(asked.against, cwd);
  const read = await readLog(asked, findFiles(asked.files, cwd), here);
  const { request, assumed } = planRequestOf(asked, read, today, cwd);
  const { plan, diff } = older
    ? replan(older, request, planner)
    : { plan: planner(request), diff: undefined };
  return {
    request,
    plan,
    ...(diff ? { changes: diff.changes } : {}),
    sessionsAsked: request.sessionsPerWeek,
    trips: request.trips ?? [],
    assumed,
    read: read.readings,
    unread: read.unread,
    unused: read.unused,
    duplicates: read.duplicates,
    unrunPlans: read.unrunPlans,
    names: countNames(read.log.sessions),
    unknownNames: read.unknownNames,
    otherNames: read.otherNames,
    titleQuestions: unknownTitlePatterns(plan.weeks.flatMap(({ runs }) => runs)),
    unit: loadUnitOf(asked, read.config),
    today,
  };
};
