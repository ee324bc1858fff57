import type { Session, StrengthSession } from '@carryover/engine';
import type { SkippedRow } from '../read/reader.ts';
import { type Recorded, type RecordedContext, recordedSession } from '../read/recorded.ts';
import { isDate, offsetMinutesOf } from './clock.ts';
import { type Message, type Messages, textOf, timeOf } from './decode.ts';
import { type NameSet, namerOf } from './exercise-of-set.ts';
import { recordedOf } from './recorded-session.ts';
import { exercisesOf, mostSets } from './sets.ts';
import { isIdleSport } from './sport-words.ts';
import { type SessionWindow, startOf, windowsOf } from './windows.ts';

export interface PartReading {
  readonly sessions: readonly Session[];
  readonly skipped: readonly SkippedRow[];
  readonly notes: readonly string[];
  /** What the watch's clock was ahead of world time, for each session. */
  readonly clocks: readonly Pick<Recorded, 'offsetMinutes'>[];
}

const madeUpNote =
  'The summary of the activity is missing; its times and distances were counted from what was recorded.';

/** The summary that a recording lacks which was cut short: when it began, and the sport where it is told. */
const madeUp = ({ record = [], sport = [] }: Messages): readonly Message[] => {
  const start_time = record.map((each) => timeOf(each, 'timestamp')).find((at) => at !== undefined);
  return start_time === undefined ? [] : [{ ...sport[0], start_time: new Date(start_time) }];
};

/** `session` is counted from 1 in the order of the file. */
type Skip = (session: number, reason: string, value?: string) => void;

const withSets = (
  session: StrengthSession,
  { place, sets }: SessionWindow,
  nameOf: NameSet,
  skip: Skip,
): StrengthSession => {
  if (sets.length > 2 * mostSets) skip(place, `expected at most ${mostSets} sets`, String(sets.length));
  const { exercises, emptyCount } = exercisesOf(sets, nameOf);
  if (emptyCount > 0) skip(place, 'expected sets with repetitions or a time', `${emptyCount} without`);
  return { ...session, exercises };
};

/** The sessions of one decoded activity file. */
export const readPart = (messages: Messages, context: RecordedContext): PartReading => {
  const { file } = context;
  const told = messages.session ?? [];
  const sessions = told.length > 0 ? told : madeUp(messages);
  const skipped: SkippedRow[] = [];
  const skip: Skip = (session, reason, value) => {
    skipped.push({ file, place: `session ${session}`, reason, ...(value === undefined ? {} : { value }) });
  };
  const started = sessions.flatMap((session, index) => {
    const startsAt = startOf(session);
    if (startsAt !== undefined && isDate(startsAt)) return { place: index + 1, session, startsAt };
    const value = startsAt === undefined ? undefined : new Date(startsAt).toISOString();
    skip(index + 1, 'expected a start between 1998 and 2099; the clock of the watch was not set', value);
    return [];
  });
  const offsetMinutes = offsetMinutesOf(messages);
  const { record: records = [], lap: laps = [], set: sets = [] } = messages;
  const nameOf = namerOf(messages);
  const read = windowsOf(started, { records, laps, sets }).flatMap((window) => {
    const sport = textOf(window.session, 'sport');
    if (isIdleSport(sport) || (sport === 'multisport' && started.length > 1)) return [];
    const recorded = recordedOf(window, messages, offsetMinutes);
    const session = recordedSession(recorded, context);
    if (session?.kind === 'strength') return withSets(session, window, nameOf, skip);
    if (session) {
      if (window.sets.some((set) => textOf(set, 'set_type') === 'active'))
        skip(window.place, `expected sets in a strength session; this is ${recorded.typeText}`);
      return session;
    }
    skip(window.place, 'expected at most 200 hours and 1000 km', `${recorded.distanceKm ?? 0} km`);
    return [];
  });
  return {
    sessions: read,
    skipped,
    notes: told.length === 0 && read.length > 0 ? [madeUpNote] : [],
    clocks: read.map(() => ({ offsetMinutes })),
  };
};
