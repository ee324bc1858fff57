import {
  type Bodies,
  type Day,
  exerciseById,
  exercises,
  matchExercise,
  parseWeek,
  runTypes,
  type Session,
  toldSession,
  weekdayName,
} from '@carryover/engine';

type SessionKind = 'session-done' | 'run-done' | 'cross-done';

/** What a line tells of a day that is over, ready to be told. */
export type PastBody = {
  readonly [Kind in SessionKind]: { readonly kind: Kind; readonly body: Bodies[Kind] };
}[SessionKind];

/** Where a text could not be read; lines and columns count from 1, as in the text that was typed. */
export interface PlaceInText {
  readonly line: number;
  readonly column: number;
  readonly token: string;
  readonly says: string;
}

export interface PastRead {
  /** Empty as long as there is a problem: nothing is kept in part. */
  readonly told: readonly PastBody[];
  readonly problems: readonly PlaceInText[];
  /** What was read, and may be meant otherwise. */
  readonly doubts: readonly PlaceInText[];
  /** A sentence for each session that was understood. */
  readonly understood: readonly string[];
}

const kindWord = /^(?:run|race|lift|cross|rest|check|pain|symptom|shoes)\b/i;
const clockWords = /^(?:(?:am|pm|\d{1,2}:\d\d)\s+)?/i;
/** `3x6`, `3sets`: only a lift has such words. */
const setWord = /(?:^|\s)\d+(?:x\d|sets?\b)/i;

/** The line as the notation wants it, and how to find a column of it in what was typed. */
interface Line {
  readonly text: string;
  readonly columnInTyped: (column: number) => number;
}

/** `split-squat 3x6` is short for `lift: split-squat 3x6`, and `easy 45m` for `run easy 45m`. */
const missingKind = (what: string): string => {
  if (kindWord.test(what)) return '';
  if (runTypes.some((type) => what.toLowerCase().startsWith(type))) return 'run ';
  return setWord.test(what) ? 'lift: ' : '';
};

const lineOf = (typed: string, day: Day): Line => {
  const [clock] = clockWords.exec(typed) ?? [''];
  const what = typed.slice(clock.length);
  const kind = missingKind(what);
  const weekday = `${weekdayName(day)} `;
  return {
    text: weekday + clock + kind + what,
    columnInTyped: (column) => {
      const at = column - weekday.length;
      return Math.max(1, at > clock.length ? at - kind.length : at);
    },
  };
};

const knowledge = {
  knowsExercise: (id: string): boolean => exerciseById(id) !== undefined,
  exerciseIds: exercises.map(({ id }) => id),
  /** Only names of the catalogue itself: what is merely near is asked about. */
  idOfName: (name: string): string | undefined => {
    const match = matchExercise(name);
    return match.kind === 'exercise' && match.confidence === 1 ? match.exercise.id : undefined;
  },
};

/** How the notation reads exercises: by the catalogue's words and names. */
export const notationKnowledge = knowledge;

const inWords = (session: Session): string => {
  if (session.kind === 'strength')
    return session.exercises
      .map(({ exerciseId, name, sets }) => `${exerciseById(exerciseId ?? '')?.name ?? name}: ${sets.length}`)
      .join(', ');
  return session.kind === 'run' ? session.type : session.sport;
};

const bodyOf = (session: Session): PastBody => toldSession({ ...session, status: 'done' }) as PastBody;

/** Reads what was done on a day, a session a line, in the notation; the day is today or before. */
export const readPast = (text: string, day: Day, today: Day): PastRead => {
  const problems: PlaceInText[] = [];
  const doubts: PlaceInText[] = [];
  const sessions: Session[] = [];
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    const typed = raw.trim();
    if (typed === '') return;
    const { text: line, columnInTyped } = lineOf(typed, day);
    const { weeks, errors } = parseWeek(line, { firstDay: day, ...knowledge });
    for (const { column, token, message, unknownExercise } of errors)
      (unknownExercise ? doubts : problems).push({
        line: index + 1,
        column: columnInTyped(column),
        token,
        says: message,
      });
    sessions.push(...weeks[0].sessions);
  });
  if (day > today)
    problems.unshift({
      line: 1,
      column: 1,
      token: '',
      says: 'This day lies ahead, so nothing was done on it yet.',
    });
  if (problems.length === 0 && sessions.length === 0)
    problems.push({
      line: 1,
      column: 1,
      token: '',
      says: 'Nothing was done in these words. Write a session as in: lift legs: split-squat 3x6/side 40kg rir2.',
    });
  return {
    told: problems.length === 0 ? sessions.map(bodyOf) : [],
    problems,
    doubts,
    understood: sessions.map(inWords),
  };
};
