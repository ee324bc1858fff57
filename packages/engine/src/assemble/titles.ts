import { inOrder, type Run, type RunType, type Session, type TrainingLog } from '../domain/index.ts';
import { classifyRuns, isWatchTitle, titlePattern } from '../runs/index.ts';
import { type ToldRace, withToldRaces } from './told-races.ts';

/** A pattern's "…" is hard to type. */
const folded = (title: string): string => title.replaceAll('...', '…').toLowerCase();

type Answers = ReadonlyMap<string, RunType>;

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

const classified = (sessions: readonly Session[], log: TrainingLog): readonly Session[] => {
  const runs = classifyRuns(
    sessions.filter((session) => session.kind === 'run'),
    log.athlete,
  );
  return inOrder([...runs, ...sessions.filter((session) => session.kind !== 'run')]);
};

const withSaid = (sessions: readonly Session[], said: Answers): readonly Session[] =>
  said.size === 0
    ? sessions
    : mapRuns(sessions, (run) => {
        const type = answerFor(said, run);
        return type === undefined ? run : withType(run, type, 'said by the athlete');
      });

/** An answer that agrees with a guess makes it more than one. */
const withUsual = (sessions: readonly Session[], usual: Answers): readonly Session[] =>
  usual.size === 0
    ? sessions
    : mapRuns(sessions, (run) => {
        const type = answerFor(usual, run);
        return type === undefined || (run.type !== 'unknown' && run.type !== type)
          ? run
          : withType(run, type, 'said by the athlete of runs with this title');
      });

const titlesOf = (sessions: readonly Session[]): ReadonlySet<string> =>
  new Set(
    sessions.flatMap(({ kind, title }) =>
      kind === 'run' && title !== undefined ? [folded(title), folded(titlePattern(title))] : [],
    ),
  );

export interface TypedLog {
  readonly log: TrainingLog;
  /** Titles that were answered for and that no run has. */
  readonly unusedTitles: readonly string[];
}

/**
 * Gives every run its type. The athlete's word on a title of their own outweighs every guess. A watch gives one title
 * to easy runs, long runs and races alike, so an answer for that is only for the runs of which nothing else tells
 * what they were. A race that was told speaks of one run, and so outweighs both.
 */
export const withRunTypes = (
  log: TrainingLog,
  titles: Answers,
  races: readonly ToldRace[] = [],
): TypedLog => {
  const said = foldedKeys([...titles].filter(([title]) => !isWatchTitle(title)));
  const usual = foldedKeys([...titles].filter(([title]) => isWatchTitle(title)));
  const sessions = withUsual(classified(withToldRaces(withSaid(log.sessions, said), races), log), usual);
  const known = titles.size === 0 ? new Set() : titlesOf(log.sessions);
  return {
    log: { ...log, sessions },
    unusedTitles: [...titles.keys()].filter((title) => !known.has(folded(title))),
  };
};
