import { type Entry, fold, type JournalState, type KeptEntry } from '@carryover/engine';
import type { LogInput } from '@carryover/formats';
import { planFrom, loadUnitOf as unitOfJournal } from '@carryover/views';
import { UsageError } from '../../errors.ts';
import { sayImported } from '../../import/import-text.ts';
import { entriesOfInputs, type Imported } from '../../import/run-import.ts';
import type { Io } from '../../io.ts';
import { type Notebook, withJournal, withoutJournal } from '../../journal/open.ts';
import { lookOf } from '../../terminal/abilities.ts';
import { type Page, pageFor } from '../../terminal/page.ts';
import { safeText } from '../../terminal/safe-text.ts';
import { styleFor } from '../../terminal/style.ts';
import { apiKeyOf } from './api-key.ts';
import { type Client, clientOf, type SyncFailure } from './client.ts';
import { type Cursor, readCursor, writeCursor } from './cursor.ts';
import { fetchFiles, mostFiles } from './files.ts';
import { pull } from './pull.ts';
import { type Pushed, type Pushing, push, pushingOf, staleIn } from './push.ts';
import type { SyncArgs } from './sync-options.ts';
import { pushedText, pushingText, withheldText } from './sync-text.ts';

/** Late edits, and nights that a watch brought days later, still come in. Ours. */
const overlapDays = 14;
const firstPullDays = 365;

interface Sync {
  readonly asked: SyncArgs;
  readonly io: Io;
  readonly client: Client;
  readonly notebook: Notebook;
}

type KeptNow = readonly { readonly entry: Entry; readonly readable: boolean }[];

interface PulledIn {
  readonly entries: KeptNow;
  readonly cursor: Cursor;
  readonly failure: SyncFailure | undefined;
}

const pageOf = ({ asked, io }: Pick<Sync, 'asked' | 'io'>): Page =>
  pageFor(styleFor(lookOf(io, asked)), io.columns);

const say = (io: Io, text: string): void => io.err(`carryover: ${safeText(text)}\n`);

/** Input after input; one that tells nothing new leaves no trace, however many days it was asked for. */
const newEntries = (inputs: readonly LogInput[], before: readonly KeptEntry[], notebook: Notebook) => {
  const imported: Imported[] = [];
  let entries: KeptNow = [];
  for (const input of inputs) {
    const made = entriesOfInputs({ inputs: [input] }, [...before, ...entries], notebook);
    imported.push(...made.imported);
    if (made.imported.some(({ fresh }) => fresh > 0)) entries = [...entries, ...made.entries];
  }
  return { imported, entries };
};

const pullIn = async (sync: Sync, cursor: Cursor): Promise<PulledIn> => {
  const { asked, io, client, notebook } = sync;
  const page = pageOf(sync);
  const options = { ...(asked.zone === undefined ? {} : { zone: asked.zone }), assumedZone: io.zone };
  const from = asked.since ?? (cursor.pulledTo ?? io.today - firstPullDays + overlapDays) - overlapDays;
  const pulled = await pull(client, { from: Math.min(from, io.today), to: io.today }, options);
  const isKnown = new Set(cursor.files);
  const ids = pulled.activityIds.filter((id) => !isKnown.has(id));
  const files =
    asked.files && !asked.dryRun && !pulled.failure ? await fetchFiles(client, ids, options) : undefined;
  const before = await notebook.entries();
  const inputs = [...pulled.inputs, ...(files?.inputs ?? [])];
  const { imported, entries } = newEntries(inputs, before, notebook);
  if (!asked.dryRun) await notebook.keep(entries);
  const state = fold([...before, ...entries]);
  if (inputs.length > 0)
    sayImported(
      {
        asked: {
          ...asked,
          files: [],
          undo: false,
          list: false,
          races: [],
          titles: new Map(),
          exercises: new Map(),
        },
        inputs: { inputs, unread: [] },
        imported,
        told: [],
        state,
      },
      io,
    );
  else if (!pulled.failure) io.out('intervals.icu has nothing of these days.\n');
  io.out(withheldText(pulled.withheld, page));
  if (files && files.left > 0 && !files.failure)
    io.out(
      page.wrap(`${files.left} recordings are left for the next time; ${mostFiles} are fetched at once.`),
    );
  const to = Math.max(pulled.to ?? 0, cursor.pulledTo ?? 0);
  return {
    entries,
    cursor: {
      ...cursor,
      ...(to > 0 ? { pulledTo: to } : {}),
      files: [...cursor.files, ...(files?.done ?? [])],
    },
    failure: pulled.failure ?? files?.failure,
  };
};

const toPush = ({ asked, io }: Sync, state: JournalState, { sent }: Cursor): Pushing | undefined => {
  if (asked.removes) return { events: [], stale: staleIn(sent, io.today, new Set()) };
  if (!state.accepted) return undefined;
  const { plan } = planFrom(state, io.today);
  return pushingOf({ plan, today: io.today, unit: unitOfJournal(state, io.today), sent });
};

const noPlan = 'No plan was accepted yet, so there is nothing to send. carryover plan --accept makes one.';

const pushOut = async (sync: Sync, entries: KeptNow, cursor: Cursor): Promise<Pushed> => {
  const { asked, io, client, notebook } = sync;
  const idle: Pushed = { sent: cursor.sent, events: 0, removed: 0 };
  const kept = await notebook.entries();
  // In a dry run what was fetched is not kept, and the plan is made as if it were.
  const ids = new Set(kept.map(({ entry }) => entry.id));
  const state = fold([...kept, ...entries.filter(({ entry }) => !ids.has(entry.id))]);
  const pushing = toPush(sync, state, cursor);
  if (!pushing) {
    if (!asked.pulls) throw new UsageError(noPlan);
    io.out(pageOf(sync).wrap(noPlan));
    return idle;
  }
  if (asked.removes && pushing.stale.length === 0) {
    io.out('There was nothing of ours to take out.\n');
    return idle;
  }
  if (asked.dryRun) {
    io.out(pushingText(pushing, pageOf(sync)));
    return idle;
  }
  const pushed = await push(client, pushing, cursor.sent);
  io.out(pushedText(pushed, pageOf(sync)));
  return pushed;
};

const exitNotAllDone = 2;

const syncIn = async (sync: Sync): Promise<number> => {
  const { asked, io } = sync;
  const of = `${asked.server} ${asked.athlete}`;
  const before = readCursor(io, of);
  const none: PulledIn = { entries: [], cursor: before, failure: undefined };
  const { entries, cursor, failure } = asked.pulls ? await pullIn(sync, before) : none;
  const keepCursor = (next: Cursor): void => {
    if (!asked.dryRun) writeCursor(io, of, next);
  };
  keepCursor(cursor);
  const isPushing = (asked.pushes || asked.removes) && !failure;
  const pushed = isPushing ? await pushOut(sync, entries, cursor) : undefined;
  if (pushed) keepCursor({ ...cursor, sent: pushed.sent });
  const problem = failure ?? pushed?.failure;
  if (!problem) return 0;
  say(io, `intervals.icu: ${problem.message}`);
  return exitNotAllDone;
};

/** Fetches what is new, keeps it as imports, and sends the strength that is planned. */
export const runSync = (asked: SyncArgs, io: Io): Promise<number> => {
  const { key, warning } = apiKeyOf(asked.keyFile, io);
  if (warning !== undefined) say(io, warning);
  const { server, athlete } = asked;
  const onWait = (why: string): void => say(io, `intervals.icu: ${why}`);
  const client = clientOf({ server, key, athlete, onWait }, io);
  const use = (notebook: Notebook): Promise<number> => syncIn({ asked, io, client, notebook });
  return asked.dryRun ? withoutJournal(io, use) : withJournal(io, use);
};
