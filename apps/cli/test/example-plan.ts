import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  audit,
  cite,
  type Plan,
  type PlannedSession,
  type PlannedWeek,
  presets,
  type RuledBreach,
  rules,
  type TrainingLog,
  type Why,
} from '@carryover/engine';
import { readPlanJson } from '@carryover/formats';
import type { ReadReport } from '../src/report/report.ts';
import { fixtures } from './support.ts';

const why: readonly Why[] = [
  {
    of: 'load',
    says: 'Up 2.5 kg: both last sessions reached the top of the range with 2 in reserve.',
    method: 'double progression',
    facts: { stepKg: 2.5 },
    sources: [cite('ours', 'Two sessions at the top of the range before more load.')],
  },
];

const withWhy = (planned: PlannedSession): PlannedSession => ({
  ...planned,
  items: planned.items.map((item) => ({ ...item, why })),
  why,
});

const logOf = (weeks: readonly PlannedWeek[], window: Plan['window']): TrainingLog => ({
  athlete: {},
  sessions: weeks.flatMap(({ runs, crosses, sessions, locked }) =>
    [...runs, ...crosses, ...locked, ...sessions.map(({ session }) => session)].sort(
      (a, b) => a.at.day - b.at.day,
    ),
  ),
  coverage: { runs: window, lifts: window },
});

const breachesOf = (log: TrainingLog): RuledBreach[] =>
  audit(log, { preset: presets[0]!, rules }).findings.flatMap(({ rule, breaches }) =>
    breaches.map((breach) => ({ rule, breach })),
  );

/**
 * Two weeks around a half marathon, laid down in a file so that no change of the planner changes them: what a report
 * must show occurs in them, with reasons, breaches, a conflict and advice.
 */
export const examplePlan = (runTitle?: string): Plan => {
  const file = 'plan.json';
  const read = readPlanJson(readFileSync(join(fixtures, file), 'utf8'), file);
  const weeks = read.weeks.map((week) => ({
    ...week,
    runs: week.runs.map((run) => (runTitle === undefined ? run : { ...run, title: runTitle })),
    sessions: week.sessions.map(withWhy),
    why,
  }));
  const log = logOf(weeks, read.window);
  const breaches = breachesOf(log);
  const monday = read.window.from;
  const change = {
    says: 'Move the intervals from Tuesday to Wednesday.',
    moves: [],
    clears: ['heavy-legs-before-quality-run'],
    penalty: { must: 0, should: 0, moved: 0, prefer: 0 },
  };
  const between = [['intervals on Tuesday', 'no time on Wednesday']];
  return {
    ...read,
    weeks,
    log,
    breaches,
    conflicts: [{ week: monday, breaches: breaches.slice(0, 1), unplaced: [], between, changes: [change] }],
    advice: [
      { says: 'Two weeks are too short to see a trend.', why },
      { says: 'The clocks change on Sunday.', days: { from: monday + 6, to: monday + 6 }, why },
    ],
  };
};

/** What a report tells of files, where none was given. */
export const nothingRead: ReadReport = {
  read: [],
  unread: [],
  unused: [],
  duplicates: 0,
  unrunPlans: 0,
  names: { resolved: 0, other: 0, unknown: 0 },
  unknownNames: [],
  otherNames: [],
  titleQuestions: [],
};
