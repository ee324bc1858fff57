import type { Session } from '../domain/index.ts';

/** What a line is about, so that a screen can put its own sign to it. */
type ReviewAbout = 'runs' | 'strength' | 'lift' | 'other' | 'plan' | 'pain' | 'warning' | 'rule';

export interface ReviewLine {
  readonly about: ReviewAbout;
  /** In a sentence or two. */
  readonly says: string;
  readonly sessions: readonly Session[];
  /** The rule whose advice it is. */
  readonly ruleId?: string;
}
