import { type Run, type RunType, type Session, titlePattern } from '@carryover/engine';

/** A pattern's "…" is hard to type. */
const folded = (title: string): string => title.replaceAll('...', '…').toLowerCase();

export interface ToldTypes {
  readonly sessions: readonly Session[];
  /** Titles that no run has. */
  readonly unused: readonly string[];
}

/** The athlete's word on a title, or on all titles of a pattern, outweighs every guess. */
export const tellTypes = (sessions: readonly Session[], titles: ReadonlyMap<string, RunType>): ToldTypes => {
  if (titles.size === 0) return { sessions, unused: [] };
  const told = new Map([...titles].map(([title, type]) => [folded(title), { title, type }]));
  const unused = new Set(titles.keys());
  const tell = (run: Run): Run => {
    if (run.title === undefined) return run;
    const answer = told.get(folded(run.title)) ?? told.get(folded(titlePattern(run.title)));
    if (!answer) return run;
    unused.delete(answer.title);
    return { ...run, type: answer.type, typeConfidence: 1, typeEvidence: ['said by the athlete'] };
  };
  const retold = sessions.map((session) => (session.kind === 'run' ? tell(session) : session));
  return { sessions: retold, unused: [...unused] };
};
