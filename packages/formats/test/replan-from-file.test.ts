import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  inOrder,
  type PlanRequest,
  parseWeeks,
  planSeason,
  presets,
  replan,
  rules,
  type Session,
} from '@carryover/engine';
import { readPlanJson } from '../src/read-plan-json.ts';
import { writePlanJson } from '../src/write/plan-json.ts';

const week = (date: string, sunday: string): string =>
  `${date}\nTue run intervals 50m ?\nThu run easy 40m ?\nSun run ${sunday} ?`;
const dates = ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25', '2027-02-01', '2027-02-08'] as const;
const text = [
  ...dates.map((date) => week(date, 'long 90m')),
  week('2027-02-15', 'long 60m'),
  week('2027-02-22', 'race 21.1km A'),
].join('\n');

const { weeks, errors } = parseWeeks(text);
assert.deepEqual(errors, []);
const sessions = weeks.flatMap((each) => each.sessions);

/** Six weeks: the race lies beyond the plan, and its blocks count back from it. */
const request: PlanRequest = {
  log: { athlete: { experience: 'intermediate' }, sessions, coverage: {} },
  gym: { equipment: ['barbell', 'bench', 'dumbbell', 'box', 'step', 'band'], dumbbellsKg: [5, 10, 15, 20] },
  start: weeks[0]!.firstDay,
  weeks: 6,
  sessionsPerWeek: 2,
  minutes: 50,
  options: { preset: presets[0]!, rules },
};

test('a plan is planned on from its file as from itself', () => {
  const older = planSeason(request);
  const start = request.start + 21;
  const lifts = older.weeks.flatMap((each) => each.sessions.map(({ session }): Session => session));
  const past = [...sessions, ...lifts]
    .filter(({ at }) => at.day < start)
    .map((session): Session => ({ ...session, status: 'done' }));
  const known = { from: request.start, to: start - 1 };
  const later: PlanRequest = {
    ...request,
    log: {
      ...request.log,
      sessions: inOrder([...past, ...sessions.filter(({ at }) => at.day >= start)]),
      coverage: { runs: known, lifts: known },
    },
    start,
    weeks: 3,
  };
  const fromFile = replan(readPlanJson(writePlanJson(older), 'plan.json'), later);
  const { plan, diff } = replan(older, later);
  assert.deepEqual(fromFile.plan.weeks, plan.weeks);
  assert.deepEqual(fromFile.diff, diff);
  assert.ok(plan.weeks.every(({ why, sessions: planned }) => why.length > 0 && planned.length > 0));
});
