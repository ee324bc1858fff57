import {
  complaintsView,
  exercisesView,
  exerciseView,
  liftView,
  plannedInstead,
  progressView,
  rulesView,
  ruleView,
} from '@carryover/views';
import type { Context } from '../context.ts';
import { auditQuery } from './audit.ts';
import { backupQuery } from './backup.ts';
import { fixPreviewQuery, planAheadQuery } from './fixes.ts';
import { gymLoadsQuery } from './gym-loads.ts';
import { importsQuery } from './imports.ts';
import { moveTrialQuery } from './move-trial.ts';
import { painAdviceQuery } from './pain-advice.ts';
import { planPreviewQuery } from './plan-preview.ts';
import { presetsQuery } from './presets.ts';
import { profileQuery } from './profile.ts';
import { readPastQuery } from './read-past.ts';
import { reportQuery } from './report.ts';
import { runChangeQuery } from './run-change.ts';
import { planToAcceptQuery, seasonQuery } from './season.ts';
import { selfCheckOptionsQuery, selfCheckQuery, typicalWeekQuery } from './self-check.ts';
import { sessionQuery } from './session.ts';
import { sessionDoneQuery } from './session-done.ts';
import { sessionDeletionQuery, sessionSetsQuery, setChangeQuery } from './session-sets.ts';
import { settingsQuery } from './settings.ts';
import { swapOptionsQuery } from './swap-options.ts';
import { calendarQuery, liftingQuery, workoutsQuery } from './take-out.ts';
import { todayQuery } from './today.ts';
import { toldQuery } from './told.ts';
import { unclearQuery } from './unclear.ts';
import { weekQuery } from './week.ts';
import { worthKeepingQuery } from './worth-keeping.ts';

/** What screens may ask, one line a query: add yours here. Answers are plain data. */
export const queries = {
  today: todayQuery,
  week: weekQuery,
  'run-change': runChangeQuery,
  'move-trial': moveTrialQuery,
  season: seasonQuery,
  'plan-to-accept': planToAcceptQuery,
  audit: auditQuery,
  report: reportQuery,
  complaints: ({ state }: Context, _: undefined) => complaintsView(state),
  presets: presetsQuery,
  'plan-ahead': planAheadQuery,
  'fix-preview': fixPreviewQuery,
  rules: ({ state }: Context, _: undefined) => rulesView(state),
  rule: ({ state }: Context, id: string) => ruleView(state, id),
  exercises: ({ state, today }: Context, _: undefined) => exercisesView(state, today),
  exercise: ({ state, today }: Context, id: string) => exerciseView(state, today, id),
  'planned-instead': ({ entries, state }: Context, id: string) => plannedInstead(entries, state, id),
  imports: importsQuery,
  unclear: unclearQuery,
  lift: ({ state, today }: Context, id: string) => liftView(state, today, id),
  'read-past': readPastQuery,
  profile: profileQuery,
  'gym-loads': gymLoadsQuery,
  'plan-preview': planPreviewQuery,
  progress: ({ state, today }: Context, _: undefined) => progressView(state, today),
  session: sessionQuery,
  'pain-advice': painAdviceQuery,
  'session-done': sessionDoneQuery,
  'session-sets': sessionSetsQuery,
  'set-change': setChangeQuery,
  'session-deletion': sessionDeletionQuery,
  told: toldQuery,
  settings: settingsQuery,
  backup: backupQuery,
  'worth-keeping': worthKeepingQuery,
  'swap-options': swapOptionsQuery,
  workouts: workoutsQuery,
  calendar: calendarQuery,
  lifting: liftingQuery,
  'self-check-options': selfCheckOptionsQuery,
  'typical-week': typicalWeekQuery,
  'self-check': selfCheckQuery,
} as const;

/** Their answers are told or kept as they are: no sentence of them is turned into the reader's units. */
export const toKeep: ReadonlySet<string> = new Set<QueryName>([
  'backup',
  'calendar',
  'lifting',
  'plan-to-accept',
  'read-past',
  'run-change',
  'session-deletion',
  'session-sets',
  'set-change',
  'typical-week',
  'workouts',
]);

export type Queries = typeof queries;
export type QueryName = keyof Queries & string;
export type QueryArgument<Name extends QueryName> = Parameters<Queries[Name]>[1];
export type QueryResult<Name extends QueryName> = Awaited<ReturnType<Queries[Name]>>;
