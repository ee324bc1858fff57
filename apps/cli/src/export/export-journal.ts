import { fold, type TrainingLog } from '@carryover/engine';
import {
  liftTable,
  writeCarryoverJson,
  writeHevyCsv,
  writeJournal,
  writeStrongCsv,
} from '@carryover/formats';
import { loadUnitOf } from '@carryover/views';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { type Journal, withKnownJournal } from '../journal/open.ts';
import { plural } from '../report/words.ts';
import { daysDone, type ExportArgs } from './export-options.ts';
import { writeText } from './write-text.ts';

type Kept = Awaited<ReturnType<Journal['entries']>>;

const sayLeftOut = ({ withoutClock, withoutSets }: ReturnType<typeof liftTable>, io: Io): void => {
  if (withoutClock > 0)
    io.err(
      `carryover: ${plural(withoutClock, 'session has', 'sessions have')} no hour; 12:00 was written, as these apps want one.\n`,
    );
  if (withoutSets > 0)
    io.err(
      `carryover: ${plural(withoutSets, 'session was', 'sessions were')} left out: nobody told a set of ${withoutSets === 1 ? 'it' : 'them'}.\n`,
    );
};

const exportLifting = (kept: Kept, asked: ExportArgs, io: Io): number => {
  const state = fold(kept);
  const days = daysDone(asked, state.athlete.weekStartsOn);
  const sessions = state.log.sessions.filter(({ at }) => days.from <= at.day && at.day <= days.to);
  const table = liftTable(sessions);
  if (table.rows.length === 0)
    throw new UsageError('Your journal holds no set of these days that was done: there is nothing to write.');
  const unit = asked.unit ?? loadUnitOf(state, asked.today ?? io.today);
  const write = asked.format === 'hevy' ? writeHevyCsv : writeStrongCsv;
  sayLeftOut(table, io);
  return writeText(write(sessions, { unit }), asked, `${plural(table.rows.length, 'set')}`, io);
};

const sessionsIn = ({ sessions }: TrainingLog): string => `a log of ${plural(sessions.length, 'session')}`;

/** What the journal holds, as it was told or as a table of other apps. Answers with the exit code. */
export const exportJournal = (asked: ExportArgs, io: Io): Promise<number> =>
  withKnownJournal(io, async (journal) => {
    const kept = await journal.entries();
    if (asked.format === 'hevy' || asked.format === 'strong') return exportLifting(kept, asked, io);
    if (asked.format === 'json') {
      const { log } = fold(kept);
      return writeText(writeCarryoverJson(log), asked, sessionsIn(log), io);
    }
    return writeText(
      writeJournal(kept),
      asked,
      `the journal's ${plural(kept.length, 'entry', 'entries')}`,
      io,
    );
  });
