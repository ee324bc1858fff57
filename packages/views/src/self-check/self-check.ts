import {
  type Day,
  fillText,
  fold,
  formatDay,
  inOrder,
  type JournalState,
  type Need,
  needs,
  paramDefaults,
  parseWeek,
  ruleById,
  toldIn,
  type Week,
  weekStartOf,
} from '@carryover/engine';
import { type AuditPage, auditPage } from '../audit/index.ts';
import { notationKnowledge, type PlaceInText } from '../notation/read-past.ts';
import type { SelfCheckAnswers } from './answers.ts';
import { countOfWeeks, repeated } from './weeks.ts';

export interface SelfCheck {
  readonly problems: readonly PlaceInText[];
  readonly doubts: readonly PlaceInText[];
  readonly weeks: number;
  /** Absent where the week cannot be read. */
  readonly page?: AuditPage;
}

/** A week that is repeated has no lighter weeks, pauses, spikes or races: these rules would judge our copying. */
const neverFromAWeek = [
  'no-deload',
  'comeback-too-fast',
  'heavy-legs-around-run-spike',
  'heavy-near-race',
  'strength-dropped-at-taper',
];

/** What goes on over weeks is known only from an answer to since when. */
const onlyFromSince = [
  'too-light-for-months',
  'stalled-lift',
  'exercise-hopping',
  'load-jump',
  'overdue-next-rung',
];

const notJudged = ({ since }: SelfCheckAnswers): readonly string[] => [
  ...neverFromAWeek,
  ...(since === undefined ? onlyFromSince : []),
];

const stateOf = (
  weeks: readonly Week[],
  answers: SelfCheckAnswers,
  preset: string | undefined,
): JournalState => {
  const sessions = inOrder(weeks.flatMap((week) => week.sessions));
  const covered = { from: weeks[0]!.firstDay, to: weeks.at(-1)!.firstDay + 6 };
  const tells = (kind: 'run' | 'strength'): boolean => sessions.some((session) => session.kind === kind);
  const athlete = answers.experience === undefined ? {} : { experience: answers.experience };
  const off = notJudged(answers).map((id) => [id, 'off'] as const);
  return {
    ...fold([]),
    athlete,
    log: {
      athlete,
      sessions,
      ...toldIn(weeks),
      coverage: {
        ...(answers.runs !== undefined || tells('run') ? { runs: covered } : {}),
        ...(answers.lifts !== undefined || tells('strength') ? { lifts: covered } : {}),
      },
    },
    rulebook: { ...(preset === undefined ? {} : { preset }), rules: Object.fromEntries(off) },
  };
};

const lacking: Need = 'longer-history';

/** What was not asked about stands among what could not be checked, not among what nobody mentions. */
const withUnjudged = (page: AuditPage, answers: SelfCheckAnswers): AuditPage => {
  const heard = new Set([...page.findings, ...page.passed, ...page.unchecked].map(({ rule }) => rule));
  const silent = notJudged(answers).filter((id) => !heard.has(id) && ruleById(id) !== undefined);
  return {
    ...page,
    unchecked: [
      ...page.unchecked,
      ...silent.map((rule) => ({ rule, missing: [lacking], how: [needs[lacking].how] })),
    ],
  };
};

/** The weeks before the last are copies of it: their dates would only look like evidence. */
const withLastDates = (page: AuditPage, from: Day): AuditPage => {
  const first = formatDay(from);
  return {
    ...page,
    findings: page.findings.map((finding) => {
      const last = finding.dates.filter((date) => date >= first);
      return { ...finding, dates: last.length > 0 ? last : finding.dates.slice(-1) };
    }),
  };
};

const statementsOf = (page: AuditPage): AuditPage['statements'] => ({
  ...Object.fromEntries(
    page.unchecked.flatMap(({ rule: id }) => {
      const rule = ruleById(id);
      return rule ? [[id, fillText(rule.statement, paramDefaults(rule))]] : [];
    }),
  ),
  ...page.statements,
});

/** The last whole week before today. */
const lastWeekStart = (today: Day): Day => weekStartOf(today) - 7;

/**
 * Judges a typical week, in the words of the notation, by the rules that judge a log: the week is repeated for as long
 * as the answers say that it was like this. Nothing of it is a fact of the journal.
 */
export const selfCheck = (
  text: string,
  answers: SelfCheckAnswers,
  today: Day,
  preset?: string,
): SelfCheck => {
  const firstDay = lastWeekStart(today);
  const { weeks, errors } = parseWeek(text, { firstDay, ...notationKnowledge });
  const placed = errors.map(({ line, column, token, message, unknownExercise }) => ({
    place: { line, column, token, says: message },
    isDoubt: unknownExercise === true,
  }));
  const problems = placed.filter(({ isDoubt }) => !isDoubt).map(({ place }) => place);
  const read = {
    problems,
    doubts: placed.filter(({ isDoubt }) => isDoubt).map(({ place }) => place),
    weeks: countOfWeeks(answers),
  };
  if (problems.length > 0) return read;
  const state = stateOf(repeated({ ...weeks[0], firstDay }, firstDay, answers), answers, preset);
  const page = withLastDates(withUnjudged(auditPage(state, today), answers), firstDay);
  return { ...read, page: { ...page, statements: statementsOf(page) } };
};
