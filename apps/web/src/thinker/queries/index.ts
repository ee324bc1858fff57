import { progressView, seasonView } from '@carryover/views';
import type { Context } from '../context.ts';
import { auditQuery } from './audit.ts';
import { todayQuery } from './today.ts';
import { weekQuery } from './week.ts';

/** What screens may ask, one line a query: add yours here. Answers are plain data. */
export const queries = {
  today: todayQuery,
  week: weekQuery,
  season: ({ state, today }: Context, _: undefined) => seasonView(state, today),
  audit: auditQuery,
  progress: ({ state, today }: Context, _: undefined) => progressView(state, today),
} as const;

export type Queries = typeof queries;
export type QueryName = keyof Queries & string;
export type QueryArgument<Name extends QueryName> = Parameters<Queries[Name]>[1];
export type QueryResult<Name extends QueryName> = Awaited<ReturnType<Queries[Name]>>;
