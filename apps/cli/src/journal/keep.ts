import { type Entry, newEntry, type Plan } from '@carryover/engine';
import { acceptedBody, entryText } from '@carryover/views';
import type { Io } from '../io.ts';
import { safeText } from '../terminal/safe-text.ts';
import { beginWith } from './open.ts';
import { isSame } from './same.ts';
import type { Seen } from './see.ts';
import { shortId } from './short-id.ts';

/** Said in the help of every command that answers from the journal. */
export const fromJournal =
  'Without files it answers from your journal, where there is one. What is typed goes before carryover.config.json, and that before what the journal keeps.';

const say = (io: Io, text: string): void => io.err(`carryover: ${safeText(text)}\n`);

/** Beside what the command prints, which may be read on by a program. */
const keep = async ({ notebook }: Seen, entries: readonly Entry[], io: Io): Promise<void> => {
  await notebook.keep(entries.map((entry) => ({ entry, readable: true })));
  for (const entry of entries) say(io, `Kept: ${entryText(entry)}  (${shortId(entry.id)})`);
};

/** Keeps what was typed of the person. */
export const keepSettings = (seen: Seen, io: Io): Promise<void> => keep(seen, seen.settings, io);

/** Keeps what was typed of the day and of what hurts. */
export const keepReports = (seen: Seen, io: Io): Promise<void> =>
  keep(seen, [...seen.settings.filter(({ kind }) => kind === 'pain'), ...seen.reports], io);

const planEntry = (plan: Plan, { notebook, known }: Seen): readonly Entry[] => {
  const body = acceptedBody(plan);
  const { id: _id, ...accepted } = known.accepted ?? { id: '' };
  return isSame(body, accepted) ? [] : [newEntry('plan-accepted', body, notebook.teller)];
};

/** Keeps the plan and all that was typed for it, so that tomorrow needs no option. */
export const acceptPlan = async (plan: Plan, seen: Seen, io: Io): Promise<void> => {
  await keep(seen, [...seen.settings, ...seen.reports, ...planEntry(plan, seen)], io);
  say(io, 'This is your plan now. carryover today and carryover week go on from it.');
};

export const sayHowToBegin = (io: Io): void =>
  say(io, `There is no journal yet, so all of this is assumed. ${beginWith}`);
