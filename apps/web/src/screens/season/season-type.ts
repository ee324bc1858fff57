import type { QueryResult } from '../../thinker/queries/index.ts';

export type Season = QueryResult<'season'>;
export type Race = Season['board']['races'][number];
