import type { Session, SessionStatus } from '../domain/index.ts';
import type { Report } from './errors.ts';
import { kindOf, unknownKind } from './kinds.ts';
import type { ExerciseOptions } from './parse-exercise.ts';
import { readExercises } from './parse-exercise.ts';
import type { Grammar } from './read-words.ts';
import { readWords } from './read-words.ts';
import type { CrossWords, LiftWords, RunWords } from './session-words.ts';
import { crossReaders, liftReaders, liftVocabulary, runReaders, runVocabulary } from './session-words.ts';
import type { Token } from './token.ts';
import { isMarkToken } from './tokens.ts';

/** What the line knows of a session before its words are read. */
export type SessionFrame = Pick<Session, 'id' | 'origins'> & {
  readonly day: number;
  readonly status: SessionStatus;
};

const runGrammar: Grammar<RunWords> = {
  noun: 'run',
  readers: runReaders,
  vocabulary: runVocabulary,
  example: 'run easy 45m 8km hr140',
};
const liftGrammar: Grammar<LiftWords> = {
  noun: 'lift',
  readers: liftReaders,
  vocabulary: liftVocabulary,
  example: 'lift legs heavy 40m',
};
const crossGrammar: Grammar<CrossWords> = {
  noun: 'cross session',
  readers: crossReaders,
  vocabulary: ['hard'],
  example: 'cross bike 40m hard',
};

const titleOf = (quotes: readonly Token[], report: Report): { title?: string } => {
  const [title, second] = quotes;
  if (second) report(second, () => 'A session has one title. Put both into one pair of quotes.');
  return title ? { title: title.text } : {};
};

interface MomentWords {
  readonly minuteOfDay?: number;
  readonly half?: 'am' | 'pm';
}

const baseOf = ({ id, day, status, origins }: SessionFrame, { minuteOfDay, half }: MomentWords) => ({
  id,
  status,
  at: {
    day,
    ...(minuteOfDay === undefined ? {} : { minuteOfDay }),
    ...(half === undefined ? {} : { half }),
  },
  ...(origins === undefined ? {} : { origins }),
});

const readRun = (
  tokens: readonly Token[],
  frame: SessionFrame,
  stated: RunWords,
  report: Report,
): Session => {
  const { words, quotes } = readWords(tokens, runGrammar, stated, report);
  const { minuteOfDay, half, type = 'unknown', priority, ...rest } = words;
  const known = type !== 'unknown';
  const grade = tokens.find((token) => token.raw.toUpperCase() === priority);
  if (grade && type !== 'race')
    report(grade, () => 'A, B or C grades a race. Write it as in: race A 42.2km.');
  return {
    ...baseOf(frame, words),
    kind: 'run',
    type,
    typeConfidence: known ? 1 : 0,
    typeEvidence: known ? ['written by the athlete'] : [],
    ...rest,
    ...(priority && type === 'race' ? { priority } : {}),
    ...titleOf(quotes, report),
  };
};

const readLift = (
  tokens: readonly Token[],
  frame: SessionFrame,
  options: ExerciseOptions,
  report: Report,
): Session => {
  const colon = tokens.findIndex((token) => isMarkToken(token, ':'));
  const head = colon < 0 ? tokens : tokens.slice(0, colon);
  const { words, quotes } = readWords<LiftWords>(head, liftGrammar, {}, report);
  const { minuteOfDay, half, ...rest } = words;
  return {
    ...baseOf(frame, words),
    kind: 'strength',
    ...rest,
    ...titleOf(quotes, report),
    exercises: colon < 0 ? [] : readExercises(tokens.slice(colon + 1), options, report),
  };
};

/** Without a bare word for the sport the first quote is the sport: `cross "Indoor rowing" 30m`. */
const readCross = (tokens: readonly Token[], frame: SessionFrame, report: Report): Session => {
  const { words, quotes } = readWords<CrossWords>(tokens, crossGrammar, {}, report);
  const { minuteOfDay, half, sport, hard = false, ...rest } = words;
  return {
    ...baseOf(frame, words),
    kind: 'cross',
    sport: sport ?? quotes[0]?.text ?? 'unknown',
    hard,
    ...rest,
    ...titleOf(sport === undefined ? quotes.slice(1) : quotes, report),
  };
};

const isTime = (token: Token): boolean => /^(?:\d{1,2}:\d{2}|am|pm)$/i.test(token.raw);

/** One session of a day line; undefined for a rest day and for what names no kind. */
export const readSession = (
  tokens: readonly Token[],
  frame: SessionFrame,
  options: ExerciseOptions,
  report: Report,
): Session | undefined => {
  const planned = isMarkToken(tokens.at(-1), '?');
  const body = planned ? tokens.slice(0, -1) : tokens;
  const status = planned ? 'planned' : frame.status;
  const kindAt = body.findIndex((token) => !isTime(token));
  const kind = kindOf(body[kindAt]);
  const words = [...body.slice(0, Math.max(0, kindAt)), ...body.slice(kindAt + 1)];
  const framed = { ...frame, status };
  if (kind === 'run') return readRun(words, framed, {}, report);
  if (kind === 'race') return readRun(words, framed, { type: 'race' }, report);
  if (kind === 'lift') return readLift(words, framed, options, report);
  if (kind === 'cross') return readCross(words, framed, report);
  if (kind === undefined) {
    const culprit = body[kindAt] ?? tokens[0]!;
    report(culprit, () => unknownKind(culprit.raw));
  } else if (words[0]) report(words[0], () => 'A rest day says no more than rest. Start a comment with #.');
  return undefined;
};
