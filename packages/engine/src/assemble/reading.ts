import type { Athlete, Coverage, SelfReport, Session } from '../domain/index.ts';

/** What one source tells: a file, or what an athlete told by hand. A source never tells of one session twice. */
export interface Reading extends SelfReport {
  /** Names the source: it decides ties, so that a log does not depend on the order of its sources. */
  readonly file: string;
  readonly sessions: readonly Session[];
  /** The days for which the source would have shown a run or a lift. */
  readonly coverage: Coverage;
  readonly athlete?: Partial<Athlete>;
}
