import {
  type Day,
  exerciseById,
  exercises,
  formatDay,
  matchExercise,
  parseWeek,
  runTypes,
  type Week,
  weekdayName,
} from '@carryover/engine';
import { suggest } from '../suggest.ts';
import { dayOfLine } from './day-of-line.ts';

/** What one line of notation tells: the sessions of a day, and how the day was. */
export interface ReadLine {
  readonly told: Week;
  /** Why nothing of the line is kept, in sentences. */
  readonly problems: readonly string[];
  /** What may be meant otherwise, or was not needed, in sentences. */
  readonly doubts: readonly string[];
}

const kindWords = ['run', 'race', 'lift', 'cross', 'rest', 'check', 'pain', 'symptom', 'shoes'];
const when = /^((?:(?:am|pm|\d{1,2}:\d\d)\s+)*)(.*)$/is;
/** `3x6`, `3sets`: only a lift has such words. */
const setWord = /(?:^|\s)\d+(?:x\d|sets?\b)/i;

/** `easy 45m` is short for `run easy 45m`, and `split-squat 3x6` for `lift: split-squat 3x6`. */
const withKind = (part: string): string => {
  const [, clock = '', what = part] = when.exec(part.trim()) ?? [];
  const [first = ''] = /^[\p{L}-]+/u.exec(what) ?? [];
  if (kindWords.includes(first.toLowerCase())) return part;
  if (runTypes.some((type) => type === first.toLowerCase())) return `${clock}run ${what}`;
  return setWord.test(what) ? `${clock}lift: ${what}` : part;
};

/** At each `|` that stands in no quotes. */
const partsOf = (text: string): readonly string[] =>
  text.match(/(?:"(?:\\.|[^"\\])*"?|“[^”]*”?|[^|"“])+/g) ?? [];

const exerciseIds = exercises.map(({ id }) => id);

/** Only names of the catalogue itself: what is merely near is asked about. */
const idOfName = (name: string): string | undefined => {
  const match = matchExercise(name);
  return match.kind === 'exercise' && match.confidence === 1 ? match.exercise.id : undefined;
};

const idByWords: ReadonlyMap<string, string> = new Map(
  exercises.map(({ id, name }) => [`${id} ${name}`, id]),
);

/** More that share a word say nothing: half the catalogue is a press or a raise. */
const mostMeant = 2;

/** The exercises that share most words with the one that was typed, where none is a mere slip away from it. */
const meantText = (message: string, typed: string): string => {
  const near = suggest(typed, [...idByWords.keys()]).flatMap((words) => idByWords.get(words) ?? []);
  if (message.includes('Did you mean') || near.length === 0 || near.length > mostMeant) return '';
  return ` Did you mean ${near.map((id) => `"${id}"`).join(' or ')}?`;
};

const knowsExercise = (id: string): boolean => exerciseById(id) !== undefined;

const reportsOf = ({ checkIns = [], pains = [], symptoms = [], footwear = [] }: Week): readonly object[] => [
  ...checkIns,
  ...pains,
  ...symptoms,
  ...footwear,
];

/** Nothing is to be kept of it. */
export const isEmpty = (week: Week): boolean => week.sessions.length + reportsOf(week).length === 0;

const isOver = (week: Week): boolean =>
  week.sessions.some(({ status }) => status === 'done') || reportsOf(week).length > 0;

/** What is told of the day cannot be known yet. */
const aheadOf = (day: Day, today: Day, told: Week): readonly string[] =>
  day > today && isOver(told)
    ? [`${formatDay(day)} lies ahead, so nothing was done then. End each session with ? if it is planned.`]
    : [];

/** Days of which nothing is told are rest as long as other days are told. */
const restNeedsNoLine =
  'Rest needs no line: between the days that you log, a day of which nothing is told is rest.';

const saysRest = (text: string): boolean => /\brest\b/i.test(text);

/**
 * Reads a line such as `Tue 18:30 lift legs: split-squat 3x6/side 40kg rir2`, its day today where none is told. A line
 * with a word that is not understood is not kept in part: what is missing could not be told from what was never done.
 */
export const readLine = (line: string, today: Day): ReadLine => {
  const { day, rest, problem } = dayOfLine(line, today);
  const text = `${weekdayName(day)} ${partsOf(rest).map(withKind).join('|')}`;
  const { weeks, errors } = parseWeek(text, { firstDay: day, exerciseIds, knowsExercise, idOfName });
  const [told] = weeks;
  const faults = errors.filter(({ unknownExercise }) => !unknownExercise).map(({ message }) => message);
  const isNothing = faults.length === 0 && isEmpty(told);
  const nothing =
    isNothing && !saysRest(rest)
      ? ['The line tells of nothing. Write it as in: carryover log "run easy 45m".']
      : [];
  return {
    told,
    problems: problem === undefined ? [...faults, ...nothing, ...aheadOf(day, today, told)] : [problem],
    doubts: [
      ...(isNothing && saysRest(rest) ? [restNeedsNoLine] : []),
      ...errors
        .filter(({ unknownExercise }) => unknownExercise)
        .map(
          ({ message, token }) =>
            `${message}${meantText(message, token)} It is kept under the name that you wrote.`,
        ),
    ],
  };
};
