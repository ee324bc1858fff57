import { newEntry, uuidv7 } from '@carryover/engine';
import { readEntry } from '@carryover/formats';
import type { CheckedEntry, Head, JournalStore } from '@carryover/store';
import { errorFields, type Log } from '../log.ts';
import { serverDevice } from '../server-device.ts';
import { noZone } from '../views/athlete-zone.ts';
import type { ImportDetails, ImportRows, KeptImport } from './import-rows.ts';
import { ImportProblem, type UploadReader } from './import-thread.ts';
import type { Upload } from './messages.ts';
import { keepingFrom } from './read-upload.ts';

export interface ImporterLimits {
  /** Of one athlete, with the one that is read. */
  readonly ofAthlete: number;
  /** Of all: each is held in memory until its turn. */
  readonly ofAll: number;
  /** Files that are read at the same time. */
  readonly threads: number;
}

export interface ImporterDeps {
  readonly journal: JournalStore;
  readonly rows: ImportRows;
  readonly reader: UploadReader;
  readonly announce: (athlete: string, head: Head) => void;
  readonly log: Log;
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly limits: ImporterLimits;
}

/** An import, and whether the journal has a withdrawal of it. */
export interface ShownImport extends KeptImport {
  readonly undone: boolean;
}

/** A place for one upload, taken before its first byte is read. */
export interface ImportSlot {
  /** Resolves once the import is on its list; it is read a little later. */
  take(upload: Upload): Promise<ShownImport>;
  /** Gives the place back where nothing was taken. */
  leave(): void;
}

export interface Importer {
  /** Undefined while too many wait. */
  reserve(athlete: string): ImportSlot | undefined;
  list(athlete: string): Promise<readonly ShownImport[]>;
  find(athlete: string, id: string): Promise<ShownImport | undefined>;
  /** Takes an import back by an entry; undefined where it added nothing, or is not done yet. */
  undo(athlete: string, kept: ShownImport): Promise<ShownImport | undefined>;
  /** Resolves once nothing is read any more. */
  idle(): Promise<void>;
  /** Ends what is read; what is being kept is kept up to where it is. */
  close(): Promise<void>;
}

/** Entries of one write: others' writes come in between. */
const entriesAtOnce = 100;
/** An import that nobody goes on with says so after this time: its server is gone. Ours. */
const beatMilliseconds = 15_000;
const goneMilliseconds = 4 * beatMilliseconds;

const goneProblem = {
  kind: 'interrupted',
  detail:
    'The server stopped before all of the file was kept. Upload it again: what is kept already is not kept twice.',
} as const;

const goneBefore = (): ImportProblem => new ImportProblem(goneProblem.kind, goneProblem.detail);

const inFlight = ({ status }: KeptImport): boolean => status === 'waiting' || status === 'reading';

export const createImporter = (deps: ImporterDeps): Importer => {
  const { journal, rows, reader, announce, log, now, randomBytes, limits } = deps;
  const taken = new Map<string, number>();
  /** By the athlete, so that two files of one are each compared with a journal that holds the other. */
  const last = new Map<string, Promise<void>>();
  const running = new Map<string, Promise<void>>();
  const waiters: (() => void)[] = [];
  const stop = new AbortController();
  let reading = 0;

  const newId = (): string => uuidv7(now(), randomBytes(10));
  const teller = () => ({
    nextId: newId,
    device: serverDevice,
    told: { epochMilliseconds: now(), zone: noZone },
  });
  const failed = (error: unknown): void => log({ level: 'error', event: 'import', ...errorFields(error) });

  const thread = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (reading >= limits.threads) await new Promise<void>((resolve) => waiters.push(resolve));
    else reading += 1;
    try {
      return await work();
    } finally {
      // Whoever is next has this one's place.
      const next = waiters.shift();
      if (next) next();
      else reading -= 1;
    }
  };

  const keep = async (
    athlete: string,
    entries: readonly CheckedEntry[],
    kept: (count: number) => Promise<void>,
  ): Promise<void> => {
    for (let from = 0; from < entries.length; from += entriesAtOnce) {
      if (stop.signal.aborted) throw goneBefore();
      const answers = await journal.append(athlete, entries.slice(from, from + entriesAtOnce));
      const refused = answers.find(({ status }) => status === 'refused');
      if (refused) throw new ImportProblem('not-kept', 'The journal refused an entry of the file.');
      await kept(Math.min(entries.length, from + entriesAtOnce));
      // A breath for the requests that wait.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  const readAndKeep = async (athlete: string, id: string, upload: Upload): Promise<void> => {
    let details: ImportDetails = { bytes: upload.bytes.byteLength };
    // Each step is written after the one before it, or an older one could stand in the end.
    let written: Promise<void> = Promise.resolve();
    const change = (step: Parameters<ImportRows['change']>[2]): Promise<void> => {
      written = written.then(async () => {
        // The athlete was deleted meanwhile: nothing of theirs is written any more.
        if (!(await rows.change(athlete, id, step))) throw goneBefore();
      });
      return written;
    };
    try {
      stop.signal.throwIfAborted();
      const { outcome, entries } = await thread(() => {
        change({ status: 'reading' }).catch(failed);
        const told = { device: serverDevice, epochMilliseconds: now() };
        const progress = (thousandths: number): void => {
          change({ progress: thousandths }).catch(failed);
        };
        return reader.read(athlete, upload, told, progress, stop.signal);
      });
      // From here on it can be undone, also where it is not kept whole.
      details = { ...details, outcome };
      const counted = (kept: number): Promise<void> => {
        details = { ...details, counts: { entries: entries.length, kept } };
        const part = entries.length === 0 ? 1 : kept / entries.length;
        return change({ progress: keepingFrom + Math.floor((1000 - keepingFrom) * part), details });
      };
      await counted(0);
      try {
        await keep(athlete, entries, counted);
      } finally {
        announce(athlete, await journal.head(athlete));
      }
      await change({ status: 'done', progress: 1000, details });
    } catch (error) {
      const problem =
        error instanceof ImportProblem
          ? error
          : stop.signal.aborted
            ? goneBefore()
            : new ImportProblem(
                'internal',
                'The import failed for a reason of our own. Upload the file again.',
                error,
              );
      if (problem.cause !== undefined) failed(problem.cause);
      await written.catch(() => {});
      await rows
        .change(athlete, id, {
          status: 'failed',
          details: { ...details, problem: { kind: problem.kind, detail: problem.message } },
        })
        .catch(failed);
    }
  };

  const leave = (athlete: string): void => {
    const left = (taken.get(athlete) ?? 1) - 1;
    if (left > 0) taken.set(athlete, left);
    else taken.delete(athlete);
  };

  /** Tells that the import is not forgotten while it waits for its turn. */
  const beating = (athlete: string, id: string): (() => void) => {
    const timer = setInterval(() => rows.change(athlete, id, {}).catch(failed), beatMilliseconds).unref();
    return () => clearInterval(timer);
  };

  const begin = (athlete: string, id: string, upload: Upload): void => {
    const still = beating(athlete, id);
    const before = last.get(athlete) ?? Promise.resolve();
    const run = before
      .then(() => readAndKeep(athlete, id, upload))
      .finally(() => {
        still();
        leave(athlete);
        running.delete(id);
        if (last.get(athlete) === run) last.delete(athlete);
      });
    last.set(athlete, run);
    running.set(id, run);
  };

  const asItStands = (kept: KeptImport): KeptImport =>
    inFlight(kept) && !running.has(kept.id) && now() - kept.changedMilliseconds > goneMilliseconds
      ? { ...kept, status: 'failed', details: { ...kept.details, problem: goneProblem } }
      : kept;

  const shown = async (athlete: string, kept: readonly KeptImport[]): Promise<readonly ShownImport[]> => {
    const taken = kept.some(({ details }) => details.outcome?.entry)
      ? await rows.takenBack(athlete)
      : undefined;
    return kept.map((each) => ({
      ...asItStands(each),
      undone: taken?.has(each.details.outcome?.entry ?? '') ?? false,
    }));
  };

  const find = async (athlete: string, id: string): Promise<ShownImport | undefined> => {
    const kept = await rows.find(athlete, id);
    return kept && (await shown(athlete, [kept]))[0];
  };

  const idle = async (): Promise<void> => {
    await Promise.all(running.values());
  };

  return {
    reserve: (athlete) => {
      const mine = taken.get(athlete) ?? 0;
      const all = [...taken.values()].reduce((sum, count) => sum + count, 0);
      if (stop.signal.aborted || mine >= limits.ofAthlete || all >= limits.ofAll) return undefined;
      taken.set(athlete, mine + 1);
      return {
        leave: () => leave(athlete),
        take: async (upload) => {
          const id = newId();
          await rows.add(athlete, id, upload.file, { bytes: upload.bytes.byteLength });
          const kept = await rows.find(athlete, id);
          if (kept === undefined) throw new Error('An import is not on the list after it was put there.');
          begin(athlete, id, upload);
          return { ...kept, undone: false };
        },
      };
    },
    list: async (athlete) => shown(athlete, await rows.list(athlete)),
    find,
    undo: async (athlete, kept) => {
      const { outcome, counts } = kept.details;
      const target = outcome?.entry;
      if (kept.undone) return kept;
      if (target === undefined || !counts?.kept || inFlight(kept)) return undefined;
      const entry = readEntry(newEntry('withdrawal', { target }, teller()));
      if ('problem' in entry) throw new Error(entry.problem);
      await journal.append(athlete, [entry]);
      announce(athlete, await journal.head(athlete));
      return find(athlete, kept.id);
    },
    idle,
    close: async () => {
      stop.abort();
      await idle();
    },
  };
};
