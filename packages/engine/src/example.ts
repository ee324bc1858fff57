import { exerciseById } from './catalog/index.ts';
import { resolveExercise } from './catalog/resolve.ts';
import {
  type Athlete,
  type Day,
  formatDay,
  inOrder,
  parseDay,
  type Session,
  type TrainingLog,
  toldIn,
} from './domain/index.ts';
import type { Need } from './needs.ts';
import { parseWeeks } from './notation/index.ts';
import type { Facts, Level } from './rule.ts';
import { type View, viewOf } from './view.ts';

export interface RuleExample {
  /** What it shows, in a few words. */
  readonly shows: string;
  /** One week or more in the week notation. */
  readonly weeks: string;
  readonly athlete?: Athlete;
  /** Parameter values other than the defaults. */
  readonly params?: Readonly<Record<string, number>>;
  /** Kinds of session that the log is silent about, as a file of only runs is about lifts. */
  readonly without?: 'lifts' | 'runs';
}

export interface BrokenExample extends RuleExample {
  readonly breaches: readonly {
    /** To three decimals. */
    readonly excess: number;
    /** The rule's own when absent. */
    readonly level?: Level;
    /** Those worth stating; the others are not compared. */
    readonly facts?: Facts;
  }[];
}

export interface UnseenExample extends RuleExample {
  readonly missing: Need;
}

/** What every rule shows of itself: tests run it and its page prints it. */
export interface RuleExamples {
  readonly ruleId: string;
  /** The mistake as people make it, at the default parameters. */
  readonly broken: BrokenExample;
  readonly justInside: RuleExample;
  readonly justOutside: BrokenExample;
  /** Looks like the mistake and is none. */
  readonly nearMiss: RuleExample;
  /** What the rule cannot judge, and what it lacks. */
  readonly unseen: UnseenExample;
  readonly more?: readonly (RuleExample | BrokenExample | UnseenExample)[];
}

export const examplesFor = (ruleId: string, examples: Omit<RuleExamples, 'ruleId'>): RuleExamples => ({
  ruleId,
  ...examples,
});

export const allExamples = (examples: RuleExamples) => [
  examples.broken,
  examples.justInside,
  examples.justOutside,
  examples.nearMiss,
  examples.unseen,
  ...(examples.more ?? []),
];

const usualStart = parseDay('2027-01-04')!;

/** `count` weeks in a row, each headed by its date; `week` gets the number of the week, from 1. */
export const weeksInARow = (
  count: number,
  week: (number: number) => string,
  start: Day = usualStart,
): string =>
  Array.from({ length: count }, (_, index) => `${formatDay(start + index * 7)}\n${week(index + 1)}`).join(
    '\n',
  );

const withResolvedNames = (session: Session): Session =>
  session.kind === 'strength' ? { ...session, exercises: session.exercises.map(resolveExercise) } : session;

/** A log in which every day of the weeks given is known: no session means rest. */
export const logOfText = (text: string, athlete: Athlete = {}, without?: 'lifts' | 'runs'): TrainingLog => {
  const { weeks, errors } = parseWeeks(text);
  const first = errors[0];
  if (first) throw new Error(`Line ${first.line}: ${first.message}`);
  const from = Math.min(...weeks.map((week) => week.firstDay));
  const covered = { from, to: Math.max(...weeks.map((week) => week.firstDay)) + 6 };
  return {
    athlete,
    sessions: inOrder(weeks.flatMap((week) => week.sessions.map(withResolvedNames))),
    ...toldIn(weeks),
    coverage: {
      ...(without === 'runs' ? {} : { runs: covered }),
      ...(without === 'lifts' ? {} : { lifts: covered }),
    },
  };
};

export const logOfExample = ({ weeks, athlete, without }: RuleExample): TrainingLog =>
  logOfText(weeks, athlete, without);

/** The example as a rule sees it: the window is all of its weeks. */
export const viewOfExample = (example: RuleExample): View => {
  const log = logOfExample(example);
  const covered = log.coverage.runs ?? log.coverage.lifts!;
  return viewOf(log, covered, exerciseById);
};
