import { type Entry, fold, type KeptEntry, uuidv7 } from '@carryover/engine';
import type { JournalInput, LogInput, ReadOptions, SourceProgress } from '@carryover/formats';
import { indexedDbStore } from '@carryover/store/browser';
import * as z from 'zod';
import { deviceId } from '../data/device-id.ts';
import { localAthlete } from '../data/local-athlete.ts';
import { answerCalls, type Port, type Progress } from '../wire/calls.ts';
import type { ImportPreview, UnreadFile } from './preview.ts';
import { type Made, madeOf } from './preview-of.ts';
import { readGiven } from './read-inputs.ts';
import { type GivenFile, sourcesOf } from './sources-of.ts';

// Files are read here, beside the page, by readers that nobody has to load who imports nothing.

// The page forbids code that is made of text, and zod would try.
z.config({ jitless: true });

export interface ReadAsked {
  readonly database: string;
  readonly files: readonly GivenFile[];
  readonly options: ReadOptions;
}

/** How far the reading is: which of the files, or the whole beside what the journal holds. */
export type ReadProgress =
  | {
      readonly step: 'reading';
      readonly file: string;
      readonly index: number;
      readonly of: number;
      readonly parts?: SourceProgress;
    }
  | { readonly step: 'comparing' };

let made: Made | undefined;

const teller = async () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  const told: Entry['told'] = { epochMilliseconds: Date.now(), zone };
  let last: string | undefined;
  const nextId = (): string => {
    last = uuidv7(told.epochMilliseconds, crypto.getRandomValues(new Uint8Array(10)), last);
    return last;
  };
  return { device: await deviceId(), told, nextId };
};

/** What the journal knows already nobody is asked again. */
const toldIn = (before: readonly KeptEntry[]): ReadOptions => {
  const { zone, weekStartsOn } = fold(before).athlete;
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(weekStartsOn === undefined ? {} : { weekStartsOn }),
  };
};

const handlers = {
  /** Reads files and says what they hold and what of it is new; nothing is kept yet. */
  read: async ({ database, files, options }: ReadAsked, tell: Progress): Promise<ImportPreview> => {
    if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
    const by = await teller();
    const store = indexedDbStore({ name: database });
    const before = await store.entries(localAthlete);
    await store.close();
    const today = Math.floor(by.told.epochMilliseconds / 86_400_000);
    const known = { ...toldIn(before), ...options };
    const inputs: (LogInput | JournalInput)[] = [];
    const unread: UnreadFile[] = [];
    const sources = sourcesOf(files);
    for (const [index, source] of sources.entries()) {
      const place = { step: 'reading', file: source.name, index, of: sources.length } as const;
      const say = (parts?: SourceProgress): void =>
        tell({ ...place, ...(parts ? { parts } : {}) } satisfies ReadProgress);
      say();
      const read = await readGiven(source, { ...known, assumedZone: by.told.zone, today, onProgress: say });
      if ('problem' in read) unread.push(read);
      else inputs.push(read);
    }
    tell({ step: 'comparing' } satisfies ReadProgress);
    made = madeOf(inputs, unread, before, by);
    return made.preview;
  },
  /** A page of the entries that the last reading made. */
  entries: ({ from, count }: { readonly from: number; readonly count: number }): Made['entries'] =>
    (made?.entries ?? []).slice(from, from + count),
};
export type ReaderHandlers = typeof handlers;

answerCalls(globalThis as unknown as Port, handlers);
