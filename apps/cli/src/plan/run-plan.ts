import type { Day, Plan, PlanRequest } from '@carryover/engine';
import { findFiles } from '../files/find-files.ts';
import { readLog } from '../files/read-log.ts';
import type { PlanReport } from '../report/plan/plan-report.ts';
import { planRequestOf } from './request.ts';
import type { SeasonArgs } from './season-options.ts';

export type Planner = (request: PlanRequest) => Plan;

/** Reads the files, asks the planner and keeps all that a person must know beside the plan. */
export const runPlan = (asked: SeasonArgs, cwd: string, clock: Day, planner: Planner): PlanReport => {
  const today = asked.today ?? clock;
  const read = readLog(asked, findFiles(asked.files, cwd), cwd);
  const { request, assumed } = planRequestOf(asked, read, today, cwd);
  return {
    plan: planner(request),
    assumed,
    read: read.readings,
    unread: read.unread,
    unused: read.unused,
    today,
  };
};
