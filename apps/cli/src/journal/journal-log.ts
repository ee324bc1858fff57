import type { JournalState, Plan, Session } from '@carryover/engine';
import type { FileReading } from '@carryover/formats';
import { journalNotes, planOf, rulebookFrom } from '@carryover/views';
import { UsageError } from '../errors.ts';
import { loggedNames } from '../files/names.ts';
import { covered, type ReadLog, unusedNames } from '../files/read-log.ts';
import type { Io } from '../io.ts';
import { presetOf } from '../settings/settings.ts';
import type { SharedArgs } from '../settings/shared-options.ts';
import { beginWith, hasJournal, withJournal } from './open.ts';
import { type Seen, seeJournal } from './see.ts';
import { personSettings } from './settings.ts';

const setsIn = (session: Session): number =>
  session.kind === 'strength' ? session.exercises.reduce((sum, { sets }) => sum + sets.length, 0) : 0;

/** The whole journal as one more thing that was read. */
export const readingOfJournal = (state: JournalState): FileReading => {
  const { sessions, coverage } = state.log;
  const count = (kind: Session['kind']): number => sessions.filter((session) => session.kind === kind).length;
  return {
    file: 'Your journal',
    format: 'journal',
    sessions,
    counts: {
      runs: count('run'),
      strengthSessions: count('strength'),
      crossSessions: count('cross'),
      sets: sessions.reduce((sum, session) => sum + setsIn(session), 0),
    },
    skipped: [],
    coverage,
    notes: journalNotes(state),
  };
};

/** What a journal tells, in the place of what files tell. */
const logOfJournal = (
  { config, state }: Seen,
  asked: SharedArgs & { readonly noLifting?: boolean },
): ReadLog => {
  const { log, duplicates, unknownNames, otherNames } = state;
  if (log.sessions.length === 0) throw new UsageError(`Your journal holds no session yet. ${beginWith}`);
  const { value, assumed } = rulebookFrom(state);
  return {
    config,
    preset: value.preset,
    settings: value.settings,
    log: covered(log, asked.noLifting === true),
    readings: [readingOfJournal(state)],
    unread: [],
    unused: [...assumed, ...unusedNames(asked, loggedNames(log.sessions))],
    duplicates,
    unrunPlans: 0,
    unknownNames,
    otherNames,
  };
};

/** A plan that only another version of Carryover can read is as none. */
const acceptedIn = ({ state }: Seen): Pick<JournalLog, 'accepted'> => {
  const read = state.accepted && planOf(state.accepted);
  return read && 'plan' in read ? { accepted: read.plan } : {};
};

export interface JournalLog extends ReadLog {
  /** The plan that the athlete took as theirs. */
  readonly accepted?: Plan;
}

/** Of commands that take files and were given none; throws UsageError where there is no journal either. */
export const readJournalLog = async (
  asked: SharedArgs & { readonly noLifting?: boolean },
  io: Io,
  example: string,
): Promise<JournalLog> => {
  if (!hasJournal(io))
    throw new UsageError(`Name the files, as in: ${example}. Or keep a journal: ${beginWith}`);
  return withJournal(io, async (journal) => {
    const seen = await seeJournal(journal, asked, { settings: () => personSettings(asked) }, io.cwd);
    if ((asked.preset ?? seen.config.preset) !== undefined) presetOf(asked, seen.config);
    return { ...logOfJournal(seen, asked), ...acceptedIn(seen) };
  });
};
