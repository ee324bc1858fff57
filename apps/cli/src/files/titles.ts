import { isWatchTitle, type Run, type RunType, type Session, titlePattern } from '@carryover/engine';

/** A pattern's "…" is hard to type. */
const folded = (title: string): string => title.replaceAll('...', '…').toLowerCase();

type Answers = ReadonlyMap<string, RunType>;

export interface ToldTypes {
  /** The runs of titles that a person gave; to be classified then. */
  readonly sessions: readonly Session[];
  /** Of runs that are still of unknown type after that: the answers for titles that a watch gave. */
  readonly fillUnknown: (sessions: readonly Session[]) => readonly Session[];
  /** Titles that no run has. */
  readonly unused: readonly string[];
}

const answerFor = (answers: Answers, { title }: Run): RunType | undefined =>
  title === undefined ? undefined : (answers.get(folded(title)) ?? answers.get(folded(titlePattern(title))));

const withType = (run: Run, type: RunType, evidence: string): Run => ({
  ...run,
  type,
  typeConfidence: 1,
  typeEvidence: [evidence],
});

const mapRuns = (sessions: readonly Session[], change: (run: Run) => Run): readonly Session[] =>
  sessions.map((session) => (session.kind === 'run' ? change(session) : session));

const foldedKeys = (titles: readonly (readonly [string, RunType])[]): Answers =>
  new Map(titles.map(([title, type]) => [folded(title), type]));

/**
 * The athlete's word on a title of their own outweighs every guess. A watch gives one title to easy runs, long runs
 * and races alike, so an answer for that is only for the runs of which nothing else tells what they were.
 */
export const tellTypes = (sessions: readonly Session[], titles: Answers): ToldTypes => {
  const said = foldedKeys([...titles].filter(([title]) => !isWatchTitle(title)));
  const usual = foldedKeys([...titles].filter(([title]) => isWatchTitle(title)));
  const known = new Set(
    sessions.flatMap(({ kind, title }) =>
      kind === 'run' && title !== undefined ? [folded(title), folded(titlePattern(title))] : [],
    ),
  );
  return {
    sessions:
      said.size === 0
        ? sessions
        : mapRuns(sessions, (run) => {
            const type = answerFor(said, run);
            return type === undefined ? run : withType(run, type, 'said by the athlete');
          }),
    fillUnknown: (classified) =>
      mapRuns(classified, (run) => {
        const type = answerFor(usual, run);
        // An answer that agrees with a guess makes it more than one.
        return type === undefined || (run.type !== 'unknown' && run.type !== type)
          ? run
          : withType(run, type, 'said by the athlete of runs with this title');
      }),
    unused: [...titles.keys()].filter((title) => !known.has(folded(title))),
  };
};
